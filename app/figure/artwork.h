#pragma once
#include <array>
#include <filesystem>
#include <optional>
#include <string_view>

#include "base/enum_index.h"
#include "figure/svg.h"
#include "model/figure.h"

namespace figure {

/// The four drawings as they were read, indexed by `model::View`, to make pictures from.
struct Artwork {
    std::array<Svg, model::view_count> drawings;
    NSVGimage& operator[](model::View view) const { return *drawings[base::index(view)]; }
};

struct Body {
    model::Figure figure;
    Artwork artwork;
};

/// The drawings are one neutral body, with all hair, clothes and limbs that any runner has: `as_runner` takes from them
/// what one has. Reads front.svg, back.svg, side.svg (right profile) and sole.svg (right foot). Throws
/// model::BrokenInstallation, naming file and id, for a file that cannot be used, an id that means nothing, or an area
/// that a view should show and does not.
Body load(const std::filesystem::path& folder);

/// Its areas, and where leader lines to them end. `file` is named where it says something wrong, as `load` does.
model::Drawing trace(const NSVGimage&, model::View, std::string_view file);

/// What a body has where it has no area: head, chest, belly and arms, as shapes of no area.
model::Drawing bare_parts(const NSVGimage&, model::View);

/// The left profile from the right one, the left sole from the right one: x turned round, left and right swapped.
model::Drawing mirrored(model::Drawing);
model::Side mirrored(model::Side);

/// What a drawing's id stands for: `AREA.SIDE` or `AREA.SIDE.N`. The number of a foot's shape tells its part.
struct Part {
    std::string_view area;  ///< one of `model::area_ids`
    model::Side side{};
    std::string_view foot_part = {};  ///< one of `model::foot_parts`; empty elsewhere, and on the top of the foot

    bool is_of(const model::Spot& spot) const {
        return area == spot.area && (spot.foot_part.empty() || spot.foot_part == foot_part);
    }
};

/// Empty for what cannot be touched, such as `body.*` and `line.*`. Throws model::BrokenInstallation, naming `file`,
/// for an id that is missing, may have been cut, or names no area or side.
std::optional<Part> part_named(std::string_view id, std::string_view file);

}  // namespace figure
