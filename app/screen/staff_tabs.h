#pragma once
#include "screen/frame.h"
#include "screen/scroll.h"
#include "screen/staff_facts.h"

namespace screen {

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
std::optional<TabTouch> staff_tabs(Frame&, const Rect& panel, StaffTab, const StaffFacts&, Scroll&);

// What is in each: laid out twice, to measure and to draw.
std::optional<TabTouch> pages_tab(Column&, const StaffFacts&);
std::optional<TabTouch> versions_tab(Column&, const StaffFacts&);
std::optional<TabTouch> usage_tab(Column&, const StaffFacts&);
std::optional<TabTouch> defaults_tab(Column&, const StaffFacts&);
std::optional<TabTouch> check_tab(Column&, const StaffFacts&);
std::optional<TabTouch> wipe_tab(Column&, const StaffFacts&);
std::optional<TabTouch> leave_tab(Column&, const StaffFacts&);

/// A button of its own row in a tab, as wide as its label. True when it was tapped.
bool tab_button(Column&, std::string_view label, const Tone&);

}  // namespace screen
