#pragma once
#include <string_view>

#include "base/pixels.h"
#include "figure/artwork.h"
#include "figure/style.h"
#include "model/figure.h"

namespace figure {

/// The profile and the sole are drawn from the right; turned round they are the left ones.
enum class Facing { as_drawn, turned_round };

/// A part of a picture, in the picture's pixels.
struct Frame {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

/// What of the image falls into the frame, at `scale` pixels per unit. Frames of one scale share one pixel grid.
base::Pixels rasterise(NSVGimage&, float scale, const Frame&);

/// A view at `scale` pixels per unit, on nothing.
base::Pixels draw(const Artwork&, model::View, float scale, const Style&, Facing = Facing::as_drawn);

/// One area or part of it marked, cut to its size: laid at x, y over `draw` at the same scale, style and facing, it
/// looks as if the area had been painted so, with a seam of its own around it and its fibres seen.
struct Highlight {
    base::Pixels pixels;  ///< no pixels where the view does not show it
    int x = 0;
    int y = 0;
};

Highlight draw_highlight(const Artwork&, model::View, const model::Spot&, float scale, const Style&, const Mark&,
                         Facing = Facing::as_drawn);

/// Slanted stripes `pitch` pixels apart and `stroke` wide, white with them as the alpha, to be tinted where they are
/// shown.
base::Pixels draw_stripes(float pitch, float stroke, int width, int height);

/// An icon `size` pixels square, white with the drawing as its alpha, to be tinted where it is shown.
base::Pixels draw_icon(const Svg&, int size);

}  // namespace figure
