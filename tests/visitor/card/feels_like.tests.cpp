#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "ui/wording.h"
#include "visitor/visitor.h"

// From what somebody feels to the page about it, without its name.

using namespace std::chrono_literals;
using ui::Role;
using visiting::Content;
using visiting::Panel;
using visiting::Visitor;

namespace {

constexpr std::string_view kick = "a sudden kick in the calf?";

Visitor on_page(const Content& content, const Panel& panel, const char* page) {
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::OpenPage{page});
    visitor.next_frame({}, 1s);
    return visitor;
}

}  // namespace

TEST_CASE("an area's page asks what it feels like, and leads to that") {
    const Content content;
    Visitor visitor = on_page(content, GENERATE(visiting::landscape, visiting::portrait), "calves");
    CHECK(visitor.sees(wording::feels_like));
    const ui::Seen button = visitor.button(kick);
    CHECK(button.more == content.library.page("calf-strain")->name);
    CHECK(visitor.mm(button.box.h) >= ui::size::target);
    visitor.taps(kick);
    CHECK(visitor.kiosk().session().place().page == "calf-strain");
}

TEST_CASE("what it feels like is asked beside the benefits, and not in what follows") {
    const Content content;
    Visitor visitor = on_page(content, visiting::landscape, "calves");
    visitor.kiosk().take(kiosk::ShowBenefit{model::Topic::circulation});
    visitor.next_frame({}, 1s);
    CHECK_FALSE(visitor.sees(wording::feels_like));
}

TEST_CASE("an area without such links asks nothing") {
    Content content;
    for (model::Page& page : content.library.pages)
        for (model::Block& block : page.blocks)
            if (auto* const link = std::get_if<model::Link>(&block)) link->feels_like.clear();
    const Visitor visitor = on_page(content, visiting::landscape, "calves");
    CHECK_FALSE(visitor.sees(wording::feels_like));
}

TEST_CASE("at 1080p the card of every area shows its claims, what it feels like and the ways on at once") {
    const Content content;
    const std::string language = GENERATE("", "es");
    const auto said = [&](std::string_view words) {
        return std::string(model::translated(content.library.language(language), words));
    };
    Visitor visitor(content, Panel{1920, 1080}, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = language}});
    visitor.kiosk().take(kiosk::Begin{});
    for (const model::Page& page : content.library.pages) {
        if (page.area.empty()) continue;
        visitor.kiosk().take(kiosk::OpenPage{page.id});
        visitor.next_frame({}, 1s);
        INFO(page.id << " " << language);
        CHECK(visitor.sees(said(wording::feels_like)));
        CHECK(visitor.finds(Role::button, said(wording::when_not_to)));
        CHECK_FALSE(visitor.finds(Role::button, said(wording::read_on)));
    }
}

TEST_CASE("upright, the card of every area leaves the names their places around the body, in each language") {
    const Content content;
    Visitor visitor(content, Panel{1080, 1920}, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = GENERATE("", "es")}});
    visitor.kiosk().take(kiosk::Begin{});
    for (const model::Page& page : content.library.pages) {
        if (page.area.empty()) continue;
        visitor.kiosk().take(kiosk::OpenPage{page.id});
        visitor.next_frame({}, 1s);
        INFO(page.id);
        const auto name = std::ranges::find(visitor.record().all(), Role::name, &ui::Seen::role);
        REQUIRE(name != visitor.record().all().end());
        CHECK(name->view.h <= 0);  // in a list it would have one
    }
}

TEST_CASE("several links in a row stand side by side, and are found by the words of who feels it") {
    const Content content;
    Visitor visitor = on_page(content, Panel{1920, 1080}, "common-problems");
    const ui::Rect heel = visitor.button("My heel hurts with my first steps").box;
    const ui::Rect above = visitor.button("Stiff and sore above my heel").box;
    CHECK(heel.y == above.y);
    CHECK(heel.right() < above.x);
    visitor.taps("I twisted my ankle");
    CHECK(visitor.kiosk().session().place().page == "sprained-ankle");
}
