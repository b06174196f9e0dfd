#pragma once
#include <vector>

#include "visitor/map/map_names.h"
#include "visitor/map/name_places.h"

namespace visitor {

/// Figures with the names of their areas beside them, and what turns them.
struct Around {
    std::vector<Hung> hung;
    std::vector<Name> names;
    ui::Rect turn;
    bool fits = false;  ///< every name that has to stand there does, near its part, and no line meets what it must not
};

/// Front and back side by side, or one view at a time, as large as leaves every name its place. What turns them stands
/// at one place, whichever view is up.
Around stand_around(const ui::Frame&, const ui::Rect& room, Views, const Scene&);

/// The least width that one figure among its names takes.
float least_width_around(const ui::Frame&, const Scene&);

}  // namespace visitor
