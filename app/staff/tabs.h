#pragma once
#include "staff/facts.h"
#include "ui/frame.h"
#include "ui/scroll.h"

namespace staff {

enum class StaffTab { pages, versions, usage, defaults, check, wipe, leave };
inline constexpr int staff_tab_count = 7;

struct OpenTab {
    StaffTab tab{};
};
struct CloseTabs {};
struct BeginWiping {};
/// What was touched.
using TabTouch = std::variant<OpenTab, CloseTabs, BeginWiping, RestoreVersion, SaveDefaults, RunSelfCheck, LeaveKiosk>;

/// The tabs, and what is in the open one.
std::optional<TabTouch> staff_tabs(ui::Frame&, const ui::Rect& panel, StaffTab, const StaffFacts&, ui::Scroll&);

// What is in each: laid out twice, to measure and to draw.
std::optional<TabTouch> pages_tab(ui::Column&, const StaffFacts&);
std::optional<TabTouch> versions_tab(ui::Column&, const StaffFacts&);
std::optional<TabTouch> usage_tab(ui::Column&, const StaffFacts&);
std::optional<TabTouch> defaults_tab(ui::Column&, const StaffFacts&);
std::optional<TabTouch> check_tab(ui::Column&, const StaffFacts&);
std::optional<TabTouch> wipe_tab(ui::Column&, const StaffFacts&);
std::optional<TabTouch> leave_tab(ui::Column&, const StaffFacts&);

/// A button of its own row in a tab, as wide as its label. True when it was tapped.
bool tab_button(ui::Column&, std::string_view label, const ui::Tone&);

}  // namespace staff
