#pragma once
#include <vector>

#include "visitor/map/map_names.h"
#include "visitor/map/name_list.h"
#include "visitor/map/view_switch.h"
#include "visitor/scene.h"

namespace visitor {

/// Where everything stands around the figure. Text is as large as the visitor wants it; what has no room then stands
/// somewhere else.
struct PanePlan {
    Views views{};
    ui::Rect title_box;      ///< empty where the title stands elsewhere
    ui::Rect turn_box;       ///< of what turns the figures; empty where there are none
    std::vector<Hung> hung;  ///< none where only names have room
    std::vector<Name> names;
    NameList list;  ///< in the place of names around the figure
};

/// What to do there; through a benefit, what of it is graded.
std::string_view map_title_of(const ui::Frame&, const Scene&);

/// With front and back side by side, if there is room for both and their names; else one of them at a time; and if the
/// names have no room around that, in a list beside it.
PanePlan plan_pane(const ui::Frame&, const ui::Rect& pane, const Scene&);

/// Whether the title of a landscape map stands above card and body: there is no room for it above the body alone, or
/// the names stand in a list.
bool is_titled_above(const ui::Frame&, const ui::Rect& pane, const Scene&);

/// What the pane needs of a landscape panel's width: with names around one figure, and with a list of them beside it.
float least_pane_around(const ui::Frame&, const Scene&);
float least_pane_listed(const ui::Frame&, const Scene&);
/// And with each name of the list on one line.
float roomy_pane_listed(const ui::Frame&, const Scene&);

/// How tall a pane of that width has to be on a portrait panel, from the panel's top: with all names in a list; and
/// with as little of that list as is still of use.
struct PaneHeights {
    float listed = 0;
    float least = 0;
    float fewest = 0;  ///< with two rows of it
};
PaneHeights pane_heights(const ui::Frame&, const ui::Rect& pane, const Scene&);

/// From where on a portrait panel things may be touched; a landscape one is within reach all over.
float top_in_reach(const Scene&);

/// The profile and the sole of the side the visitor touched.
figure::Facing facing(const kiosk::Session&);

}  // namespace visitor
