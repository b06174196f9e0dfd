#include "visitor/moving_pictures.h"

#include <catch2/catch_test_macros.hpp>

#include "model/movement.h"
#include "ui/wording.h"
#include "visitor/visitor.h"

using namespace std::chrono_literals;
using ui::Role;
using visiting::Content;
using visiting::Visitor;

namespace {

constexpr visiting::Panel large_panel = {1920, 1080};

/// In front of the benefit of the calves whose exercise is shown.
struct Watcher : Visitor {
    explicit Watcher(const Content& content = {}) : Visitor(content, large_panel) {
        kiosk().take(kiosk::Begin{});
        kiosk().take(kiosk::OpenPage{"knees"});
        kiosk().take(kiosk::ShowBenefit{model::Topic::circulation});
        for (int i = 0; i < 4 && !finds_all(); ++i) {
            waits(500ms);
            if (!finds_all()) taps(wording::read_on);
        }
        next_frame();
    }
    bool finds_all() const {
        const auto shown = finds(Role::picture, alt());
        return shown && shown->visible.h > 0.95F * shown->box.h;
    }
    static std::string_view alt() { return model::movement("knee-straighten")->alt; }
    bool plays() const { return finds(Role::button, wording::pause_picture).has_value(); }
};

}  // namespace

TEST_CASE("an exercise is shown once by itself, for less than five seconds, and then stands still") {
    Watcher visitor;
    visitor.frames_in(1s);
    CHECK(visitor.plays());
    visitor.frames_in(4s);
    CHECK_FALSE(visitor.plays());
    CHECK(visitor.finds(Role::button, wording::show_how));
    CHECK(visitor.frames_in(30s) == 0);
}

TEST_CASE("a touch shows an exercise again, and another stops it") {
    Watcher visitor;
    visitor.frames_in(6s);
    visitor.taps(wording::show_how);
    visitor.frames_in(10s);
    CHECK(visitor.plays());
    visitor.taps(wording::pause_picture);
    visitor.next_frame();
    CHECK_FALSE(visitor.plays());
    visitor.taps(wording::show_how);
    visitor.frames_in(13s);
    CHECK_FALSE(visitor.plays());
}

TEST_CASE("an exercise that moves is drawn twenty times a second at most") {
    Watcher visitor;
    visitor.frames_in(6s);
    visitor.taps(wording::show_how);
    visitor.frames_in(1s);
    CHECK(visitor.frames_in(2s) <= 41);
}

TEST_CASE("without motion an exercise is two stills, and nothing to touch") {
    Watcher visitor;
    kiosk::Settings settings = visitor.kiosk().session().settings();
    settings.less_motion = true;
    visitor.kiosk().take(kiosk::Adjust{settings});
    visitor.waits(1s);
    CHECK(visitor.finds(Role::picture, Watcher::alt()));
    CHECK_FALSE(visitor.finds(Role::button, wording::show_how));
    CHECK(visitor.frames_in(20s) == 0);
}

TEST_CASE("an exercise shows the muscle at work in the colour of what is touched") {
    Watcher visitor;
    visitor.waits(6s);
    const ui::Rect box = visitor.finds(Role::picture, Watcher::alt())->box;
    int coral = 0;
    for (float y = box.y; y < box.bottom(); ++y)
        for (float x = box.x; x < box.right(); ++x) coral += visitor.colour_at({x, y}) == 0xE0583C ? 1 : 0;
    CHECK(coral > 50);
}

TEST_CASE("what plays an exercise and what holds it says which one") {
    Watcher visitor;
    visitor.frames_in(1s);
    CHECK(visitor.button(wording::pause_picture).more == Watcher::alt());
    visitor.frames_in(5s);
    CHECK(visitor.button(wording::show_how).more == Watcher::alt());
}

TEST_CASE("who does not see an exercise hears what it shows, after what is to be done") {
    Content content;
    const model::Page& page = *content.library.page("knees");
    const model::Benefit& benefit = *model::benefit(page, model::Topic::circulation);
    REQUIRE(benefit.show);
    CHECK(benefit.show->alt == Watcher::alt());
}
