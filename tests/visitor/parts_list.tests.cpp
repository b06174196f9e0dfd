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
    CHECK(in_sight(visitor, Role::heading, swelling, Part::card));
    CHECK(visitor.kiosk().session().sheet() == kiosk::Sheet::none);
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

TEST_CASE("a page that is read in a few stops offers no list of what is on it") {
    Visitor visitor(Content{}, visiting::landscape, Paint::off);
    opens(visitor, "after-massage", 100);
    CHECK_FALSE(visitor.finds(Role::button, wording::on_this_page));
}
