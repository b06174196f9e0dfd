#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "figure/raster.h"
#include "visitor/map/view_switch.h"

namespace visitor {

/// Where names stand beside one figure, or two.
enum class NameColumn { left, between, right };

/// Where the name of an area stands, or of a part of the foot. Chosen by hand, so that no line from a name to its area
/// meets another.
struct NamePlace {
    std::string_view area;
    std::size_t figure = 0;  ///< whose area it points at, from the left
    NameColumn column{};
    bool over_shoulder = false;  ///< its line comes from above
    bool elsewhere = false;      ///< it stands in another view as well: where it has no room it is left out
    std::string_view foot_part = {};

    model::Spot spot() const { return {area, foot_part}; }
    /// Whether it stands to the left of its figure.
    bool at_the_left() const { return column == NameColumn::left || (column == NameColumn::between && figure > 0); }
};

/// The names of a view, from the top in each column. Left and right of a profile depend on how it faces.
std::vector<NamePlace> name_places(Views, model::View, figure::Facing);

}  // namespace visitor
