#include "visitor/parts_list.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "ui/wording.h"
#include "visitor/pages.h"
#include "visitor/visitor.h"

using ui::Paint;
using ui::Part;
using ui::Role;
using ui::Seen;
using visiting::Content;
using visiting::Panel;
using visiting::Visitor;

namespace {

constexpr std::string_view swelling = "Get seen today: swelling or a clot";

Panel any_panel() {
    return GENERATE(Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800}, Panel{800, 1280}, Panel{1024, 768, 12});
}

void opens(Visitor& visitor, const std::string& page, int percent) {
    visitor.taps(wording::begin);
    kiosk::Settings settings;
    settings.text_percent = percent;
    visitor.kiosk().take(kiosk::Adjust{settings});
    visitor.kiosk().take(kiosk::FollowLink{page});
    visitor.waits(std::chrono::seconds(1));
}

bool in_sight(const Visitor& visitor, Role role, std::string_view words, Part part) {
    const auto seen = visitor.finds(role, words);
    return seen && seen->visible.h >= seen->box.h - 1 && seen->part == part;
}

/// What stands at the top of what is scrolled.
std::string first_in_view(const Visitor& visitor) {
    std::optional<Seen> first;
    for (const Seen& seen : visitor.record().all())
        if (seen.part == Part::card && seen.view.h > 0 && seen.visible.h > 1.5F && !seen.name.empty() &&
            (!first || seen.box.y < first->box.y))
            first = seen;
    return first ? first->name : "";
}

Seen on_list(const Visitor& visitor, std::string_view name) {
    for (const Seen& seen : visitor.record().all())
        if (seen.part == Part::dialog && seen.name == name) return seen;
    FAIL("not on the list: " << name);
    return {};
}

}  // namespace

TEST_CASE("a finger comes to any kind of danger sign in a few touches, however large the text is") {
    Visitor visitor(Content{}, any_panel(), Paint::off);
    opens(visitor, "get-help", GENERATE(100, 200));
    visitor.taps(wording::on_this_page);
    for (int more = 0; more < 3 && !in_sight(visitor, Role::button, swelling, Part::dialog); ++more)
        visitor.taps_at(on_list(visitor, wording::read_on).box.centre());
    visitor.taps(swelling);
    visitor.waits(std::chrono::seconds(2));
    CHECK(in_sight(visitor, Role::heading, swelling, Part::card));
    CHECK(first_in_view(visitor) == swelling);
    CHECK(visitor.kiosk().session().sheet() == kiosk::Sheet::none);
}

TEST_CASE("what a jump leads to is cut nowhere, and begins a stop") {
    const Panel panel = GENERATE(Panel{1920, 1080}, Panel{1080, 1920, 32}, Panel{1280, 800}, Panel{800, 1280});
    const int percent = GENERATE(100, 130, 160, 200);
    INFO(panel.width << "x" << panel.height << " " << percent << " %");
    Visitor visitor(Content{}, panel, Paint::off);
    opens(visitor, "get-help", percent);
    visitor.taps(wording::on_this_page);
    for (int more = 0; more < 5 && !in_sight(visitor, Role::button, swelling, Part::dialog); ++more)
        visitor.taps_at(on_list(visitor, wording::read_on).box.centre());
    visitor.taps(swelling);
    visitor.waits(std::chrono::seconds(2));
    CHECK(first_in_view(visitor) == swelling);
    for (const Seen& seen : visitor.record().all()) {
        INFO(seen.name);
        if (seen.role == Role::text && seen.view.h > 0 && seen.visible.h > 1) CHECK(seen.visible.h >= seen.box.h - 1);
    }
}

TEST_CASE("what is on a page goes away by its button, beside it, and by going back, and nothing has moved") {
    Visitor visitor(Content{}, visiting::landscape, Paint::off);
    opens(visitor, "get-help", 100);
    visitor.taps(wording::read_on);
    const float before = visitor.record().all().front().box.y;
    visitor.taps(wording::on_this_page);
    CHECK(visitor.kiosk().session().sheet() == kiosk::Sheet::parts);
    const int way = GENERATE(0, 1, 2);
    if (way == 0) visitor.taps(wording::done);
    if (way == 1) visitor.taps_at({4, 4});
    if (way == 2) visitor.strikes("Back");
    CHECK(visitor.kiosk().session().sheet() == kiosk::Sheet::none);
    CHECK(visitor.kiosk().session().place().page == "get-help");
    CHECK(visitor.record().all().front().box.y == before);
}

TEST_CASE("what leads to the list of parts says so in words, on every panel, at every size of text") {
    const Panel panel = any_panel();
    const int percent = GENERATE(100, 130, 200);
    INFO(panel.width << "x" << panel.height << " " << percent << " %");
    Visitor visitor(Content{}, panel, Paint::off);
    opens(visitor, "get-help", percent);
    const auto button = visitor.finds(Role::button, wording::on_this_page);
    REQUIRE(button);
    const bool worded = std::ranges::any_of(visitor.record().all(), [&](const Seen& seen) {
        return seen.role == Role::text && seen.name.starts_with("On this page") && overlap(seen.box, button->box).h > 0;
    });
    CHECK(worded);
}

TEST_CASE("the names stand by the letters they begin with, and each letter is one jump away, by finger and by ear") {
    const Content content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    opens(visitor, "names", 200);
    visitor.taps(wording::on_this_page);
    const std::vector<model::NameGroup> groups = model::names_by_alphabet(content.library);
    REQUIRE(groups.size() > 4);
    for (const model::NameGroup& group : groups) on_list(visitor, group.letters);
    visitor.taps(groups[2].letters);
    visitor.waits(std::chrono::seconds(2));
    CHECK(first_in_view(visitor) == groups[2].letters);
    CHECK(in_sight(visitor, Role::button, groups[2].names.front().in_words(), Part::card));
}

TEST_CASE("the way back to a page's beginning, and another language after a jump, part the page no more than it was") {
    const Content content;
    Visitor visitor(content, Panel{1920, 1080, 21.5F}, Paint::off);
    const auto count = [&] {
        for (const Seen& seen : visitor.record().all())
            if (seen.role == Role::text && seen.name.find(" of ") != std::string::npos && seen.name.size() < 9)
                return seen.name.substr(seen.name.find(" of "));
        return std::string();
    };
    opens(visitor, "plantar-fasciitis", 200);
    const std::string stops = count();
    REQUIRE_FALSE(stops.empty());
    const auto jumps_to = [&](std::string_view part) {
        visitor.taps(wording::on_this_page);
        for (int more = 0; more < 3 && !in_sight(visitor, Role::button, part, Part::dialog); ++more)
            visitor.taps_at(on_list(visitor, wording::read_on).box.centre());
        visitor.taps_at(on_list(visitor, part).box.centre());
        visitor.waits(std::chrono::seconds(2));
    };
    jumps_to("Heel pain");
    CHECK(count() == stops);
    CHECK(in_sight(visitor, Role::heading, "Heel pain", Part::card));
    jumps_to("Do today");
    for (const char* const language : {"es", ""}) {
        kiosk::Settings settings = visitor.kiosk().session().settings();
        settings.language = language;
        visitor.kiosk().take(kiosk::Adjust{settings});
        visitor.waits(std::chrono::seconds(2));
    }
    CHECK(count() == stops);
    CHECK(visitor.sees("Do today"));
}

TEST_CASE("a page that is read in a few stops offers no list of what is on it") {
    Visitor visitor(Content{}, visiting::landscape, Paint::off);
    opens(visitor, "after-massage", 100);
    CHECK_FALSE(visitor.finds(Role::button, wording::on_this_page));
}
