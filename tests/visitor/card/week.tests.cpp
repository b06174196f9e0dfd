#include "visitor/card/week.h"

#include <catch2/catch_test_macros.hpp>
#include <initializer_list>

#include "platform/canvas.h"
#include "ui/pictures.h"
#include "ui/text_layouts.h"

using namespace std::chrono_literals;

namespace {

model::Week week_of(std::initializer_list<const char*> names) {
    model::Week week;
    for (const char* const name : names) week.days.push_back({model::Week::Kind::day, name});
    return week;
}

/// On a panel with four pixels to the millimetre.
bool fits(const model::Week& week, float width_mm) {
    platform::Canvas canvas(640, 320);
    ui::Pictures pictures(canvas.renderer(), std::string(BODYMAP_SOURCE_DIR) + "/assets/icons");
    const ui::Theme theme(ui::light_palette(), canvas.renderer().fonts(), 4);
    ui::TextLayouts layouts;
    ui::Record record;
    canvas.renderer().begin({}, 16ms);
    const ui::Frame frame{theme, pictures, layouts, record, *ImGui::GetWindowDrawList(), {}};
    const bool fits = visitor::fits_in_a_row(frame, week, frame.px(width_mm));
    canvas.renderer().finish(IM_COL32_WHITE);
    return fits;
}

}  // namespace

TEST_CASE("above a question the days of a week may be letters, and other times stand with their names or not at all") {
    const model::Week days = week_of({"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"});
    const model::Week after_race = week_of({"Up to day 2 after the race", "3 to 7 days after", "From day 8"});
    CHECK(fits(days, 400));
    CHECK(fits(days, 60));
    CHECK(fits(after_race, 400));
    CHECK_FALSE(fits(after_race, 60));
}
