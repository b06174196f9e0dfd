#pragma once
#include <vector>

#include "screen/names.h"
#include "screen/pane.h"
#include "screen/view_switch.h"

namespace screen {

/// Where everything stands around the figure, at one size of text.
struct PanePlan {
    float text = 1;
    Views views{};
    Type title;
    Rect title_box;
    Rect switch_box;
    std::vector<Hung> hung;
    std::vector<Name> names;
    bool fits = false;
};

/// As large as the visitor wants text, with front and back side by side if there is room for both; else one of them at
/// a time; and if not even that fits, in smaller text.
PanePlan plan_pane(Frame&, const Rect& pane, const PaneScene&);

/// What the names of the view need of a portrait panel's height, from its top.
float least_portrait_height(const Frame&, const PaneScene&);

/// The profile and the sole of the side the visitor touched.
figure::Facing facing(const kiosk::Session&);

}  // namespace screen
