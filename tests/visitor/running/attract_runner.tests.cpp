#include "visitor/running/attract_runner.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "figure/running_body.h"
#include "ui/wording.h"
#include "visitor/targets.h"

using namespace std::chrono_literals;
using ui::Role;
using visiting::Content;
using visiting::Panel;
using visiting::Visitor;

namespace {

constexpr auto cycle = ui::motion::run + ui::motion::rest;

/// In front of a runner who has just come to rest, as a foot lands.
Visitor before_landed_foot(Panel panel = {1920, 1080}, ui::Paint paint = ui::Paint::off) {
    Visitor visitor(Content{}, panel, paint);
    const auto gone = visitor.now().time_since_epoch() % (5 * cycle);
    visitor.next_frame({}, std::chrono::duration_cast<std::chrono::milliseconds>(5 * cycle - gone));
    visitor.next_frame({}, ui::motion::run + 400ms);
    return visitor;
}

kiosk::Place place(Visitor& visitor) { return visitor.kiosk().session().place(); }

}  // namespace

TEST_CASE("a touch on the name of a muscle lets the runner come to rest, and opens its page a second later") {
    for (const Panel panel : {Panel{1920, 1080}, Panel{1080, 1920}}) {
        Visitor visitor = before_landed_foot(panel);
        const auto name = visitor.finds(Role::figure, "Calves");
        REQUIRE(name);
        visitor.presses(name->box.centre());
        visitor.lifts(name->box.centre());
        CHECK(place(visitor).screen == kiosk::Screen::attract);
        visitor.next_frame({}, 1s);
        CHECK(place(visitor).screen == kiosk::Screen::attract);
        visitor.next_frame({}, 200ms);
        visitor.next_frame({}, 16ms);
        CHECK(place(visitor) == kiosk::Place{.screen = kiosk::Screen::page, .page = "calves"});
    }
}

TEST_CASE("a name points at the leg whose muscle works just then, which is the one in colour") {
    const visitor::Stage stage = {{1000, 900}, 700};
    for (const std::string_view area : {"quads", "calves"})
        for (const float phase : {0.1F, 0.6F}) {
            const visitor::Moment moment = {0, phase};
            const auto near = visitor::muscle_spot(stage, moment, area);
            const auto at_work = visitor::spot_at_work(stage, moment, area);
            REQUIRE(near);
            REQUIRE(at_work);
            INFO(area << " " << phase);
            CHECK(at_work->strength > 0.5F);
            CHECK((at_work->at.x == near->x) == (phase < 0.5F));
        }
}

TEST_CASE("a touch on a muscle at work, in the runner's body, opens its page") {
    Visitor visitor = before_landed_foot();
    const auto runner = visitor.finds(Role::picture, "runner");
    REQUIRE(runner);
    const figure::Bounds& all = figure::running_extent;
    const float height = runner->box.h / (all.bottom - all.top);
    const visitor::Stage stage = {{runner->box.x - all.left * height, runner->box.y - all.top * height}, height};
    const auto thigh = visitor::muscle_spot(stage, {0, 0}, "quads");
    REQUIRE(thigh);
    visitor.presses(*thigh);
    visitor.lifts(*thigh);
    visitor.next_frame({}, 1200ms);
    visitor.next_frame({}, 16ms);
    CHECK(place(visitor).page == "quads");
}

TEST_CASE("a second touch elsewhere, before the page of the first has come, begins") {
    Visitor visitor = before_landed_foot();
    const ImVec2 name = visitor.finds(Role::figure, "Calves")->box.centre();
    visitor.presses(name);
    visitor.lifts(name);
    visitor.next_frame({}, 300ms);
    visitor.presses({10, 300});
    visitor.lifts({10, 300});
    visitor.next_frame({}, 2s);
    CHECK(place(visitor) == kiosk::Place{.screen = kiosk::Screen::map});
}

TEST_CASE("a touch on the runner where no muscle works begins") {
    Visitor visitor = before_landed_foot();
    const ui::Rect runner = visitor.finds(Role::picture, "runner")->box;
    const ImVec2 head = {runner.centre().x + runner.w * 0.06F, runner.y + runner.h * 0.08F};
    visitor.presses(head);
    visitor.lifts(head);
    visitor.next_frame({}, 16ms);
    CHECK(place(visitor) == kiosk::Place{.screen = kiosk::Screen::map});
}

TEST_CASE("a runner at rest draws nothing until they run on, and a running one 20 pictures a second at most") {
    Visitor visitor = before_landed_foot();
    const auto rests = visitor.next_frame({}, 1s);
    CHECK_FALSE(rests.moving);
    REQUIRE(rests.wake);
    CHECK(*rests.wake - visitor.now() > 2s);
    visitor.next_frame({}, ui::motion::rest);
    const auto runs = visitor.next_frame({}, 300ms);
    CHECK_FALSE(runs.moving);
    REQUIRE(runs.wake);
    CHECK(*runs.wake - visitor.now() <= 50ms);
}

TEST_CASE("with less motion the runner stands still, and shows the same five steps, by name") {
    Content content;
    Visitor visitor(content, {1920, 1080}, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.less_motion = true}});
    std::set<std::string> seen;
    for (int i = 0; i < 5; ++i) {
        const auto next = visitor.next_frame({}, ui::motion::rest);
        CHECK_FALSE(next.moving);
        REQUIRE(next.wake);
        CHECK(*next.wake - visitor.now() > 20ms);
        for (const std::string_view step : wording::steps)
            if (visitor.sees(std::string(step) + ":")) seen.insert(std::string(step));
    }
    CHECK(seen.size() == 5);
}

TEST_CASE("where words are twice as large somebody still runs, small, in front of none of them") {
    for (const Panel panel : {Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800}, Panel{800, 1280}})
        for (const std::string language : {"", "es"}) {
            INFO(panel.width << "x" << panel.height << " " << language);
            Visitor visitor(Content{}, panel, ui::Paint::off);
            visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = 200}});
            visitor.next_frame({}, 1s);
            const auto runner = visitor.finds(Role::picture, "runner");
            if (!runner) CHECK((language == "es" && panel.width > panel.height));  // its words reach the corner there
            if (!runner) continue;
            CHECK(runner->box.h >= ui::size::attract_figures * 0.9F / visitor.mm(1));
            for (const ui::Seen& seen : visitor.record().all()) {
                INFO(seen.name);
                const ui::Rect both = ui::overlap(seen.box, runner->box);
                if (seen.role == Role::button) CHECK_FALSE((both.w > 0 && both.h > 0));
            }
        }
}

TEST_CASE("what the runner does is said above the ground, and the name of a foot stands as low as that") {
    for (const Panel panel : {Panel{1920, 1080}, Panel{1080, 1920}}) {
        Content content;
        Visitor visitor(content, panel, ui::Paint::off);
        visitor.kiosk().take(kiosk::Adjust{{.less_motion = true}});
        int captions = 0;
        int feet = 0;
        for (int i = 0; i < 5; ++i) {
            visitor.next_frame({}, ui::motion::rest);
            const auto promise = visitor.finds(Role::text, wording::nothing_kept);
            const auto runner = visitor.finds(Role::picture, "runner");
            REQUIRE(promise);
            REQUIRE(runner);
            for (const ui::Seen& seen : visitor.record().all()) {
                if (std::ranges::count(wording::step_in_short, seen.name) > 0) {
                    ++captions;
                    CHECK(seen.box.bottom() < promise->box.y);
                }
                if (seen.role == Role::figure && seen.name == "Feet") {
                    ++feet;
                    CHECK(seen.box.bottom() > runner->box.bottom() - ui::size::target / visitor.mm(1));
                }
            }
        }
        CHECK(captions == 5);
        CHECK(feet == 1);
    }
}

TEST_CASE("the runner is as large as the words leave room: seen from afar, and in front of none of them") {
    // Of the panel's height: where that is a greater part of its width, names beside the runner take some of it.
    constexpr float wide_share = 0.6F;
    constexpr float upright_share = 0.42F;
    const figure::Bounds& all = figure::running_extent;
    for (const Panel panel : {Panel{1920, 1080}, Panel{1366, 768}, Panel{1280, 800}, Panel{3840, 2160, 32},
                              Panel{1080, 1920}, Panel{2160, 3840, 32}})
        for (const std::string language : {"", "es"}) {
            INFO(panel.width << "x" << panel.height << " " << language);
            Visitor visitor(Content{}, panel, ui::Paint::off);
            visitor.kiosk().take(kiosk::Adjust{{.language = language}});
            visitor.next_frame({}, 1s);
            const auto runner = visitor.finds(Role::picture, "runner");
            REQUIRE(runner);
            const float body = runner->box.h / (all.bottom - all.top);
            const float least = panel.width > panel.height ? wide_share : upright_share;
            CHECK(body / static_cast<float>(panel.height) >= least);
            CHECK(runner->box.y >= 0);
            // Feet and hands swing out behind, into the air beside the words.
            const ui::Rect stands = {runner->box.x + 0.2F * body, runner->box.y, runner->box.w - 0.2F * body,
                                     runner->box.h};
            const model::Language* const spoken = visiting::shipped_pages().language(language);
            for (const std::string_view words : {wording::nothing_kept, wording::invitation, wording::larger_text,
                                                 wording::read_aloud, wording::plug_in_headset}) {
                const auto seen = visitor.finds(Role::text, model::translated(spoken, words));
                if (!seen && words == wording::nothing_kept) continue;  // where there is no room for that
                REQUIRE(seen);
                INFO(words);
                const ui::Rect both = ui::overlap(seen->box, stands);
                CHECK_FALSE((both.w > 0 && both.h > 0));
            }
        }
}
