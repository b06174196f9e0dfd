#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <cmath>

#include "visitor/walk/walk.h"

using namespace visiting;
using ui::Role;
using ui::Seen;

namespace {

const std::string clock_page = "soreness-clock";

Visitor sees_the_hill(const Walk& content, const Panel& panel, int day, int percent, const std::string& language) {
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = percent, .less_motion = true}});
    opens(visitor, clock_page);
    visitor.kiosk().take(kiosk::Choose{"day", "d" + std::to_string(day)});
    visitor.kiosk().take(kiosk::Choose{"fading", "yes"});
    visitor.kiosk().take(kiosk::ShowStep{std::string(kiosk::step::result)});
    visitor.next_frame({}, std::chrono::seconds(1));
    return visitor;
}

std::vector<Seen> texts_on_card(const Visitor& visitor) {
    std::vector<Seen> texts = visitor.record().all();
    std::erase_if(texts, [](const Seen& seen) { return seen.role != Role::text || seen.part != ui::Part::card; });
    return texts;
}

}  // namespace

TEST_CASE("on the hill of soreness the day that the visitor is at is named above that day, and covers no other words") {
    const Walk content;
    const Panel panel = GENERATE(Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800}, Panel{800, 1280});
    const int percent = GENERATE(Catch::Generators::from_range(kiosk::text_sizes));
    const std::string language = GENERATE("", "es");
    const int day = GENERATE(0, 2, 7);
    INFO(panel.width << "x" << panel.height << " " << percent << " " << language << " day " << day);
    const Visitor visitor = sees_the_hill(content, panel, day, percent, language);
    std::string here(model::translated(content.library.language(language), wording::here));
    here.pop_back();  // its colon
    const std::vector<Seen> texts = texts_on_card(visitor);
    const auto tag = std::ranges::find(texts, here, &Seen::name);
    REQUIRE(tag != texts.end());
    CHECK_FALSE(tag->cut);
    const auto middle_of = [&](int of) {
        const auto digit = std::ranges::find(texts, std::to_string(of), &Seen::name);
        REQUIRE(digit != texts.end());
        CHECK(digit->box.y >= tag->box.bottom());
        return digit->box.centre().x;
    };
    const float own = middle_of(day);
    CHECK(tag->box.x < own);
    CHECK(tag->box.right() > own);
    const float one_day = middle_of(1) - middle_of(0);
    CHECK(tag->box.x > own - 2.5F * one_day);
    CHECK(tag->box.right() < own + 2.5F * one_day);
    for (const Seen& other : texts) {
        if (&other == &*tag) continue;
        INFO(other.name);
        const ui::Rect both = ui::overlap(other.box, tag->box);
        CHECK_FALSE((both.w > 1 && both.h > 1));
    }
}
