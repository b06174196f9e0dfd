#include "visitor/breaths.h"

#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <set>

#include "ui/wording.h"
#include "visitor/aloud.h"
#include "visitor/story.h"
#include "visitor/visitor.h"

using namespace std::chrono_literals;
using model::Topic;
using visiting::Visitor;

namespace {

constexpr visiting::Panel large_panel = {1920, 1080};

struct Calm : Visitor {
    explicit Calm(const visiting::Content& content = {}) : Visitor(content, large_panel) {
        kiosk().take(kiosk::Begin{});
        kiosk().take(kiosk::ShowBenefit{Topic::relaxation});
        waits(1s);
    }
};

}  // namespace

TEST_CASE("five slow breaths take forty seconds: four in, and four out") {
    const kiosk::Time begin{1h};
    visitor::Breaths breaths;
    CHECK_FALSE(breaths.at(begin));
    breaths.begin(begin);
    for (int second = 0; second < 40; ++second) {
        INFO(second);
        const auto breath = breaths.at(begin + std::chrono::seconds(second));
        REQUIRE(breath);
        CHECK(breath->number == second / 8 + 1);
        CHECK(breath->in == (second % 8 < 4));
    }
    CHECK_FALSE(breaths.at(begin + 40s));
    CHECK(breaths.done);
}

TEST_CASE("a chest fills as long as it breathes in, and never jumps") {
    const kiosk::Time begin{1h};
    visitor::Breaths breaths;
    breaths.begin(begin);
    float before = 0;
    for (auto at = 0ms; at < 40s; at += 50ms) {
        const auto breath = breaths.at(begin + at);
        REQUIRE(breath);
        CHECK(std::abs(breath->filled - before) < 0.05F);
        before = breath->filled;
    }
}

TEST_CASE("somebody who looks for calm takes slow breaths with the body, and stops when they want to") {
    Calm visitor;
    const ui::Rect begins = visitor.button(wording::five_breaths).box;
    visitor.taps(wording::five_breaths);
    visitor.waits(500ms);
    CHECK(visitor.sees(wording::breathe_in));
    CHECK(visitor.button(wording::stop).box.y == begins.y);  // beneath the same finger
    visitor.waits(4s);
    CHECK(visitor.sees(wording::breathe_out));
    visitor.taps(wording::stop);
    visitor.waits(200ms);
    CHECK_FALSE(visitor.sees(wording::breathe_out));
    visitor.taps(wording::five_breaths);
    visitor.waits(41s);
    CHECK(visitor.sees(wording::breaths_done));
    CHECK(visitor.sees(wording::five_breaths));
}

TEST_CASE("who listens hears each turn of a breath once, which of the five it is, and when it was the last") {
    const kiosk::Time begin{1h};
    visitor::Breaths breaths;
    CHECK(breaths.words_due(begin, false, nullptr).empty());
    breaths.begin(begin);
    int in = 0;
    int out = 0;
    int done = 0;
    for (auto at = 0ms; at < 45s; at += 50ms) {
        const std::string words = breaths.words_due(begin + at, false, nullptr);
        if (words == fmt::format("{}, {} of 5", wording::breathe_in, in + 1)) ++in;
        if (words == wording::breathe_out) ++out;
        if (words == wording::breaths_done) ++done;
    }
    CHECK(in == 5);
    CHECK(out == 5);
    CHECK(done == 1);
}

TEST_CASE("who is being told something hears the first turn of a breath, and no other cuts that off") {
    const kiosk::Time begin{1h};
    visitor::Breaths breaths;
    breaths.begin(begin);
    CHECK(breaths.words_due(begin, true, nullptr).empty());  // its button has another name now, which is told first
    CHECK(breaths.words_due(begin + 20ms, true, nullptr) == "Breathe in, 1 of 5");
    CHECK(breaths.words_due(begin + 4100ms, true, nullptr).empty());
    CHECK(breaths.words_due(begin + 8100ms, false, nullptr) == "Breathe in, 2 of 5");
}

TEST_CASE("where motion is not wanted, breaths are counted in words, and the body is drawn anew only as they turn") {
    Calm visitor;
    visitor.kiosk().take(kiosk::Adjust{{.less_motion = true}});
    visitor.waits(1s);
    visitor.taps(wording::five_breaths);
    visitor.waits(1s);
    CHECK(visitor.sees("Breathe in · 1 of 5"));
    const auto next = visitor.next_frame();
    CHECK_FALSE(next.moving);
    REQUIRE(next.wake);
    CHECK(*next.wake - visitor.now() > 1s);
    visitor.waits(4s);
    CHECK(visitor.sees("Breathe out slowly · 1 of 5"));
    visitor.waits(4s);
    CHECK(visitor.sees("Breathe in · 2 of 5"));
}

TEST_CASE("who goes on before a text is at its end goes past it, and not back to the breaths beside it") {
    visiting::Story story({});
    story.content.reading_out = commands::reading_out;
    story.content.saying = commands::saying;
    model::Page& welcome = *std::ranges::find(story.content.library.pages, model::welcome_page, &model::Page::id);
    for (model::Block& block : welcome.blocks)
        if (auto* const benefit = std::get_if<model::Benefit>(&block); benefit && benefit->topic == Topic::relaxation)
            benefit->text = "It lasts forever.";
    Visitor visitor(story.content, large_panel, ui::Paint::off);
    visitor.strikes("Speech");
    visitor.kiosk().take(kiosk::ShowBenefit{Topic::relaxation});
    visitor.waits(500ms);
    visiting::walks_to(visitor, wording::five_breaths);
    std::set<ImGuiID> reached = {visitor.kiosk().keypad().focused()->id};
    for (int i = 0; i < 4; ++i) {
        visitor.strikes("Down");
        std::this_thread::sleep_for(200ms);
        visitor.follows_voice();
        const auto seen = visitor.kiosk().keypad().focused();
        INFO(i << ": " << seen->name);
        CHECK(reached.insert(seen->id).second);
    }
}

TEST_CASE("who listens and turns to something else, or stops the breaths, hears that they have stopped") {
    const visiting::Aloud<visiting::Content> content;
    Visitor visitor(content, large_panel, ui::Paint::off);
    visitor.strikes("Speech");
    visitor.kiosk().take(kiosk::Adjust{{.less_motion = true}});
    visitor.kiosk().take(kiosk::ShowBenefit{Topic::relaxation});
    visitor.waits(1s);
    visiting::walks_to(visitor, wording::five_breaths);
    visitor.strikes("Enter");
    REQUIRE(visitor.sees("Breathe in · 1 of 5"));
    visitor.hears();
    const std::string stopped = "The breathing exercise has stopped.";
    SECTION("by a key that leads on") {
        visitor.strikes("Down");
        CHECK(visitor.hears().starts_with(stopped + " "));
    }
    SECTION("by its button") {
        visitor.strikes("Enter");
        CHECK(visitor.hears() == stopped + " Five slow breaths with me, button.\n");
    }
    SECTION("on another page") {
        visitor.kiosk().take(kiosk::FollowLink{"plan"});
        visitor.waits(1s);
        CHECK(visitor.hears().starts_with(stopped + " "));
    }
    SECTION("below a sheet") {
        visitor.kiosk().take(kiosk::ShowDisplay{true});
        visitor.waits(1s);
        CHECK(visitor.hears().starts_with(stopped + " "));
    }
    visitor.waits(10s);
    CHECK_FALSE(visitor.sees(wording::stop));
    CHECK_FALSE(visitor.sees("of 5"));
}
