#pragma once
#include "ui/frame.h"
#include "visitor/map/map.h"

namespace preview {

/// Where everything stands in the preview's window. A box that has no room is empty.
struct Layout {
    ui::Rect status;    ///< what is shown, above the kiosk
    ui::Rect panel;     ///< the kiosk's: a clinic's screen, 16:9 or 9:16
    ui::Rect controls;  ///< below the kiosk
    int control_columns = 0;
    ui::Rect side;  ///< for the problems: beside all this, or below it, wherever that leaves the kiosk larger
};

/// `notice` is the longest thing the status has to say now.
Layout lay_out(const ui::Frame&, const ui::Rect& window, visitor::Orientation, int controls, std::string_view notice);

}  // namespace preview
