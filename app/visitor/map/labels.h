#pragma once
#include <cstddef>
#include <vector>

#include "visitor/map/map_names.h"
#include "visitor/map/name_places.h"

namespace visitor {

/// A name on its way to its place in a column.
struct Label {
    NamePlace place;
    NamedSpot of;
    LabelSize size;
    model::Point dot;       ///< in units of its figure's drawing
    float target = 0;       ///< how tall what is touched is
    float off_limit = 0;    ///< how far it may stand above or below its dot, in pixels
    float wanted = 0;       ///< where its dot is
    float y = 0;            ///< of its middle, in pixels
    std::size_t tried = 0;  ///< so many places beside its dot's height
};

/// A label whose line meets something stands a little higher or lower the next time.
bool can_try_another_place(const Label&);

/// As near to where they want to be as labels can be that keep their order and a gap apart, between these heights.
void stack(std::vector<Label*>, float top, float bottom, float gap);

}  // namespace visitor
