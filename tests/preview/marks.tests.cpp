#include "preview/marks.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "preview/problem_panel.h"
#include "ui/text_layouts.h"
#include "visitor/visitor.h"

using namespace std::chrono_literals;
using ui::Role;
using visiting::Content;

TEST_CASE("lines are marked on the page that is shown, and once for each place a block stands in") {
    platform::Canvas canvas(600, 400);
    ui::Pictures pictures(canvas.renderer(), visiting::source_dir + "/assets/icons");
    ui::TextLayouts layouts;
    const ui::Theme theme = {ui::light_palette(), canvas.renderer().fonts(), 2};
    ui::Record kiosk;
    ui::Record desk;
    canvas.renderer().begin({}, 16ms);
    const auto stands = [&](const char* file, int line, const ui::Rect& box) {
        kiosk.belongs_to({file, line});
        kiosk.add(Role::text, "words", box);
        kiosk.belongs_to({});
    };
    stands("areas/neck.lua", 2, {10, 50, 90, 20});
    stands("areas/calves.lua", 2, {10, 100, 90, 20});
    kiosk.add(Role::button, "Circulation", {300, 200, 90, 40});
    stands("areas/calves.lua", 2, {300, 100, 190, 40});
    stands("areas/calves.lua", 4, {300, 150, 190, 20});
    kiosk.belongs_to({"areas/calves.lua", 4});
    kiosk.add(Role::text, "more words", {300, 170, 190, 20});
    ui::Frame frame{theme, pictures, layouts, desk, *ImGui::GetWindowDrawList(), kiosk::Time{1s}, 0.016F};
    preview::mark_lines(frame, kiosk, {0, 0, 600, 400}, "areas/calves.lua");
    canvas.renderer().finish(theme.palette.paper);
    std::vector<std::string> labels;
    for (const ui::Seen& seen : desk.all()) labels.push_back(seen.name);
    CHECK(labels == std::vector<std::string>{"calves.lua:2", "calves.lua:2", "calves.lua:4"});
}

TEST_CASE("a touch target under 20 mm is found, outlined in red and told with its size") {
    const Content content;
    constexpr float pixels_per_mm = 2;
    platform::Canvas canvas(600, 400);
    ui::Pictures pictures(canvas.renderer(), visiting::source_dir + "/assets/icons");
    ui::TextLayouts layouts;
    const ui::Theme theme = {ui::light_palette(), canvas.renderer().fonts(), pixels_per_mm};
    ui::Record kiosk;
    ui::Record desk;
    ui::Scroll scroll;
    canvas.renderer().begin({}, 16ms);
    kiosk.add(Role::button, "narrow", {20, 20, 30, 40});
    kiosk.add(Role::name, "low", {20, 100, 90, 24});
    kiosk.add(Role::button, "large enough", {20, 150, 40, 39});
    kiosk.add(Role::text, "only words", {20, 200, 10, 10});
    kiosk.add(Role::button, "scrolled away", {20, -100, 10, 10});
    const auto small = preview::small_targets(kiosk, pixels_per_mm);
    ui::Frame frame{theme, pictures, layouts, desk, *ImGui::GetWindowDrawList(), kiosk::Time{1s}, 0.016F};
    preview::mark_small_targets(frame, small);
    preview::draw_problem_panel(frame, {200, 0, 400, 400}, {content.library, {}, small, std::nullopt}, scroll);
    canvas.renderer().finish(theme.palette.paper);

    REQUIRE(small.size() == 2);
    CHECK(small[0].name == "narrow");
    CHECK(small[1].name == "low");
    const std::size_t left_of_narrow = (40 * 600 + 19) * 4;
    CHECK(int{canvas.rgba()[left_of_narrow]} == static_cast<int>(theme.palette.too_small >> IM_COL32_R_SHIFT & 255));
    CHECK(int{canvas.rgba()[left_of_narrow + 1]} ==
          static_cast<int>(theme.palette.too_small >> IM_COL32_G_SHIFT & 255));
    const auto says = [&](std::string_view words) {
        return std::ranges::any_of(desk.all(), [&](const ui::Seen& seen) { return seen.name == words; });
    };
    CHECK(says("“narrow” is 15 × 20 mm. A finger needs 20 × 20 mm."));
    CHECK(says("“low” is 45 × 12 mm. A finger needs 20 × 20 mm."));
}
