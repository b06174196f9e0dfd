#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

#include "figure/artwork.h"
#include "model/figure.h"
#include "model/pixels.h"

namespace figure {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
};

/// The profile and the sole are drawn from the right; turned round they are the left ones.
enum class Facing { as_drawn, turned_round };

/// A view at `scale` pixels per unit, on nothing.
model::Pixels draw(const Artwork&, model::View, float scale, Facing = Facing::as_drawn);

/// One area in one colour, cut to its size: laid at x, y over `draw` at the same scale and facing, it looks as if the
/// area had been painted so, its shading, lines and edges kept.
struct Highlight {
    model::Pixels pixels;  ///< no pixels where the view does not show the area
    int x = 0;
    int y = 0;
};

/// `side` is the figure's own as the visitor sees it, so a turned profile has a left one; both sides without it.
Highlight draw_highlight(const Artwork&, model::View, std::string_view area, std::optional<model::Side> side,
                         float scale, Colour, Facing = Facing::as_drawn);

}  // namespace figure
