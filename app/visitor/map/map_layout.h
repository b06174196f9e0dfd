#pragma once
#include <vector>

#include "visitor/map/map_names.h"
#include "visitor/map/view_switch.h"
#include "visitor/scene.h"

namespace visitor {

/// Where everything stands around the figure, at one size of text.
struct PanePlan {
    float text = 1;
    Views views{};
    ui::Type title;
    ui::Rect title_box;
    ui::Rect switch_box;
    std::vector<Hung> hung;
    std::vector<Name> names;
    bool fits = false;
};

/// As large as the visitor wants text, with front and back side by side if there is room for both; else one of them at
/// a time; and if not even that fits, in smaller text.
PanePlan plan_pane(ui::Frame&, const ui::Rect& pane, const Scene&);

/// What the names of the view need of a portrait panel's height, from its top.
float least_portrait_height(const ui::Frame&, const Scene&);

/// The profile and the sole of the side the visitor touched.
figure::Facing facing(const kiosk::Session&);

}  // namespace visitor
