#pragma once
#include "screen/frame.h"
#include "screen/pane.h"

namespace screen::desk {

/// Where everything stands in the preview's window. A box that has no room is empty.
struct Layout {
    Rect status;    ///< what is shown, above the kiosk
    Rect kiosk;     ///< a clinic's screen, 16:9 or 9:16
    Rect controls;  ///< below the kiosk
    int control_columns = 0;
    Rect side;  ///< for the problems: beside all this, or below it, wherever that leaves the kiosk larger
};

/// `notice` is the longest thing the status has to say now.
Layout lay_out(const Frame&, const Rect& window, Orientation, int control_count, std::string_view notice);

}  // namespace screen::desk
