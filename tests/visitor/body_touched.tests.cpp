#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "ui/wording.h"
#include "visitor/visitor.h"

// The body is touched where something is felt.

using namespace std::chrono_literals;
using ui::Role;
using visiting::Content;
using visiting::Visitor;

namespace {

constexpr unsigned coral = 0xE0583C;

}  // namespace

TEST_CASE("every area of the figure opens its page by a touch on the body, in every view that names it") {
    const Content content;
    const visiting::Panel panel = GENERATE(visiting::landscape, visiting::portrait);
    Visitor visitor(content, panel);
    visitor.taps(wording::begin);
    // Upright nothing is touched in the top 15 %: there the name opens the page.
    const float reach = panel.height > panel.width ? 0.15F * static_cast<float>(panel.height) : 0;
    std::size_t opened = 0;
    for (int turns = 0; turns < model::view_count; ++turns) {
        if (turns > 0) visitor.taps(wording::turn);
        for (const std::string_view area : model::area_ids) {
            const model::Page& page = *content.library.page_for_area(area);
            const auto seen = visitor.finds(Role::area, page.name);
            if (!seen || seen->box.centre().y < reach) continue;
            visitor.touches_body_at(page.name);
            CHECK(visitor.kiosk().session().place().page == area);
            ++opened;
            visitor.kiosk().take(kiosk::GoBack{});
            visitor.waits(500ms);
        }
    }
    CHECK(opened >= model::area_ids.size() + 1);
}

TEST_CASE("left and right are the body's own, and the profile turns to the side that was touched") {
    const Content content;
    Visitor visitor(content, visiting::portrait);
    visitor.taps(wording::begin);
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = 160}});  // now one figure stands at a time
    visitor.waits(1s);
    const auto quads = [&](bool left_one) {
        std::vector<ImVec2> both;
        for (const ui::Seen& seen : visitor.record().all())
            if (seen.role == Role::area && seen.name == "Quads") both.push_back(seen.box.centre());
        REQUIRE(both.size() >= 2);
        return *(left_one ? std::ranges::min_element(both, {}, &ImVec2::x)
                          : std::ranges::max_element(both, {}, &ImVec2::x));
    };
    const auto looks_at = [&](model::View view) {
        if (visitor.kiosk().session().can_go_back()) visitor.kiosk().take(kiosk::GoBack{});
        visitor.kiosk().take(kiosk::LookAt{view});
        visitor.waits(1s);
    };
    visitor.taps_at(quads(true));
    CHECK(visitor.kiosk().session().side() == model::Side::right);
    looks_at(model::View::side);
    const std::vector<std::uint8_t> right_profile = visitor.canvas().rgba();
    looks_at(model::View::front);
    visitor.taps_at(quads(false));
    CHECK(visitor.kiosk().session().side() == model::Side::left);
    looks_at(model::View::side);
    CHECK(visitor.canvas().rgba() != right_profile);
}

TEST_CASE("a touch beside an area still means it, and one far away means nothing") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.kiosk().take(kiosk::LookAt{model::View::sole});
    visitor.waits(1s);
    const ui::Seen foot = *visitor.finds(Role::figure, "figure");
    const float finger_mm = 10;
    const float pixel = foot.box.w / visitor.mm(foot.box.w);
    const float edge = foot.box.x + finger_mm * pixel;
    visitor.taps_at({edge - 4 * pixel, foot.box.y + foot.box.h * 0.4F});
    CHECK(visitor.kiosk().session().place().page == "feet");
    visitor.taps(wording::start_over);
    visitor.taps(wording::begin);
    visitor.taps_at({edge - 9.9F * pixel, foot.box.y + 2});
    CHECK(visitor.kiosk().session().place().page.empty());
}

TEST_CASE("with text twice as large, and so a small figure, knees and ankles between narrow legs can be touched") {
    const Content content;
    const auto panel = GENERATE(visiting::Panel{1080, 1920}, visiting::Panel{1920, 1080});
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.taps(wording::begin);
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = 200, .less_motion = true}});
    visitor.next_frame({}, 1s);
    for (const auto& [name, id] : {std::pair("Knees", "knees"), std::pair("Ankles", "ankles")}) {
        const auto area = visitor.finds(ui::Role::area, name);
        REQUIRE(area);
        constexpr float step = 0.5F;  // millimetres
        float tall = 0;
        for (float y = -12; y <= 12; y += step) {
            visitor.taps_at({area->box.x, area->box.y + y / visitor.mm(1)});
            visitor.waits(1s);
            if (visitor.kiosk().session().place().page == id) tall += step;
            if (visitor.kiosk().session().can_go_back()) visitor.kiosk().take(kiosk::GoBack{});
            visitor.waits(1s);
        }
        INFO(name << " " << panel.width << ": " << tall);
        CHECK(tall >= ui::size::least_area / 2);
    }
}

TEST_CASE("the touched area is coral on every view that shows it") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    CHECK(visitor.pixels_of(coral) == 0);
    visitor.taps("Calves");
    const int front_and_back = visitor.pixels_of(coral);
    CHECK(front_and_back > 1000);
    const auto looks_at = [&](model::View view) {
        visitor.kiosk().take(kiosk::LookAt{view});
        visitor.waits(1s);
    };
    looks_at(model::View::side);
    CHECK(visitor.pixels_of(coral) > 500);
    looks_at(model::View::sole);
    CHECK(visitor.pixels_of(coral) == 0);
    looks_at(model::View::front);
    CHECK(visitor.pixels_of(coral) == front_and_back);
}

TEST_CASE("opening an area that the view does not show turns the figure to it") {
    const Content content;
    Visitor visitor(content, visiting::portrait);
    visitor.taps(wording::begin);
    REQUIRE(visitor.kiosk().session().view() == model::View::front);
    visitor.kiosk().take(kiosk::OpenPage{"hamstrings"});
    visitor.waits(1s);
    CHECK(visitor.kiosk().session().view() == model::View::back);
    CHECK(visitor.pixels_of(coral) > 1000);
}

TEST_CASE(
    "a touch on the chest or the head, where there is no area, says what to do for chest pain, and leads to help") {
    const Content content;
    const visiting::Panel panel = GENERATE(visiting::Panel{1920, 1080}, visiting::Panel{1080, 1920});
    Visitor visitor(content, panel);
    visitor.taps(wording::begin);
    const auto shoulders = visitor.finds(Role::area, "Shoulders");
    const auto hips = visitor.finds(Role::area, "Hips");
    REQUIRE(shoulders);
    REQUIRE(hips);
    // Between both shoulders, a hand below them.
    const ImVec2 chest = {(shoulders->box.x + hips->box.x) / 2,
                          shoulders->box.y + 0.25F * (hips->box.y - shoulders->box.y)};
    visitor.taps_at(chest);
    CHECK(visitor.kiosk().session().place().page == "elsewhere");
    visitor.waits(1s);
    CHECK(
        visitor.sees("Does your chest hurt or feel tight, or did it lately, or is it hard to breathe? Call 911, and "
                     "tell the staff now."));
    while (!visitor.finds(Role::button, "Get help") && visitor.finds(Role::button, wording::read_on))
        visitor.taps(wording::read_on);
    CHECK(visitor.finds(Role::button, "Get help"));
    visitor.taps(wording::back);
    CHECK(visitor.kiosk().session().place().screen == kiosk::Screen::map);
}

TEST_CASE("a touch beside the body opens nothing") {
    const Content content;
    Visitor visitor(content, visiting::Panel{1920, 1080});
    visitor.taps(wording::begin);
    const auto figure = visitor.finds(Role::figure, "figure");
    REQUIRE(figure);
    visitor.taps_at({figure->box.x + 2, figure->box.y + 2});
    CHECK(visitor.kiosk().session().place().screen == kiosk::Screen::map);
}
