#pragma once
#include "staff/facts.h"
#include "ui/frame.h"
#include "ui/scroll.h"

namespace staff {

enum class Tab { pages, versions, usage, defaults, check, wipe, leave };
inline constexpr int tab_count = 7;

struct OpenTab {
    Tab tab{};
};
struct CloseTabs {};
struct BeginWiping {};
/// What can be touched.
using TabTouch = std::variant<OpenTab, CloseTabs, BeginWiping, RestoreVersion, SaveDefaults, RunSelfCheck, LeaveKiosk>;

/// What the tabs show in a frame, and what was touched in it.
struct TabFrame {
    const Facts& facts;
    std::optional<TabTouch> touch = {};
};

/// The tabs, and what is in the open one.
void draw_tabs(ui::Frame&, const ui::Rect& panel, Tab open, TabFrame&, ui::Scroll&);

// What is in each: laid out twice, to measure and to draw.
void pages_tab(ui::Column&, TabFrame&);
void versions_tab(ui::Column&, TabFrame&);
void usage_tab(ui::Column&, TabFrame&);
void defaults_tab(ui::Column&, TabFrame&);
void check_tab(ui::Column&, TabFrame&);
void wipe_tab(ui::Column&, TabFrame&);
void leave_tab(ui::Column&, TabFrame&);

/// When a version was kept: with seconds where another was kept in the same minute.
std::string version_label(std::chrono::system_clock::time_point, const Facts&);

/// The countdown that wipe_tab begins: touch is locked, and there is nothing to touch in it.
void draw_wiping(ui::Frame&, const ui::Rect& panel, std::chrono::seconds left);
inline constexpr std::chrono::seconds wiping_takes{30};

/// A button of its own row in a tab, as wide as its label. True when it was tapped.
bool tab_button(ui::Column&, std::string_view label, const ui::Tone&);

}  // namespace staff
