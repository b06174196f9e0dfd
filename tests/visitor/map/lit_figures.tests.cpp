#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "visitor/visitor.h"

// A page about a part of the body shows where that is.

using namespace std::chrono_literals;
using ui::Role;
using visiting::Content;
using visiting::Panel;
using visiting::Visitor;

namespace {

Visitor reader_of(const Content& content, const Panel& panel, const char* page, int percent = 100) {
    Visitor visitor(content, panel);
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = percent}});
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::FollowLink{page});
    visitor.waits(1s);
    return visitor;
}

constexpr unsigned coral = 0xE0583C;

}  // namespace

TEST_CASE("beside a page about the calf the calf is lit, on a panel of either way up") {
    const Content content;
    Visitor visitor = reader_of(content, GENERATE(Panel{1920, 1080}, Panel{1080, 1920}), "calf-strain");
    const auto picture = visitor.finds(Role::picture, content.library.page("calves")->name);
    REQUIRE(picture);
    CHECK(picture->visible.h >= picture->box.h);
    CHECK(visitor.pixels_of(coral) > 0);
}

TEST_CASE("with large text the words take the room of the figure") {
    const Content content;
    Visitor visitor = reader_of(content, {1920, 1080}, "calf-strain", 200);
    CHECK_FALSE(visitor.finds(Role::picture, content.library.page("calves")->name));
}

TEST_CASE("a page that names no area has no figure beside it") {
    Content content;
    for (model::Page& page : content.library.pages) page.lit.clear();
    Visitor visitor = reader_of(content, {1920, 1080}, "calf-strain");
    CHECK_FALSE(visitor.finds(Role::picture, content.library.page("calves")->name));
    CHECK(visitor.pixels_of(coral) == 0);
}

TEST_CASE("beside a page about the heel, a line leads from the small feet of the body to the heel of the sole") {
    const Content content;
    Visitor visitor = reader_of(content, GENERATE(Panel{1920, 1080}, Panel{1080, 1920}), "plantar-fasciitis");
    const auto picture = std::ranges::find(visitor.record().all(), Role::picture, &ui::Seen::role);
    const auto leads = std::ranges::find(visitor.record().all(), Role::leader, &ui::Seen::role);
    REQUIRE(picture != visitor.record().all().end());
    REQUIRE(leads != visitor.record().all().end());
    CHECK(leads->box.w > 0);
    CHECK(leads->box.x > picture->box.x);
    CHECK(leads->box.right() < picture->box.right());
}
