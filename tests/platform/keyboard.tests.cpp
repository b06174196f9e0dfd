#include "platform/keyboard.h"

#include <catch2/catch_test_macros.hpp>
#include <vector>

using namespace std::chrono_literals;
using platform::Input;
using platform::Key;
using platform::Keyboard;
using platform::KeyStroke;

namespace {

constexpr Keyboard::Id down_arrow = 81;
constexpr Keyboard::Id enter_key = 40;
constexpr Key down = {"Down", true};
constexpr Key enter = {"Enter"};
constexpr Key seven = {.name = "7", .guarded = false};

/// Somebody at the keys, with a clock of our own that the kiosk looks at every so often.
struct Hands {
    Keyboard keyboard;
    Keyboard::Time now{};
    Input input;

    void strikes(Keyboard::Id id, const Key& key, Keyboard::Time for_so_long = 80ms) {
        keyboard.down(id, key, now, input);
        now += for_so_long;
        keyboard.up(id, now);
    }
    void waits(Keyboard::Time duration, Keyboard::Time looks_every = 16ms) {
        for (const Keyboard::Time end = now + duration; now < end;) {
            now += std::min(looks_every, end - now);
            keyboard.repeat_held(now, input);
        }
    }
    auto strokes() const { return std::ranges::count(input.keys, false, &KeyStroke::repeated); }
    auto repeats() const { return std::ranges::count(input.keys, true, &KeyStroke::repeated); }
};

}  // namespace

TEST_CASE("a key that is held repeats after two seconds, and then twice a second") {
    Hands hands;
    hands.keyboard.down(down_arrow, down, hands.now, hands.input);
    hands.waits(1'990ms);
    CHECK(hands.repeats() == 0);
    hands.waits(20ms);
    CHECK(hands.input.keys == std::vector<KeyStroke>{{"Down", false}, {"Down", true}});
    hands.waits(2'000ms);
    CHECK(hands.repeats() <= 1 + 4);
    CHECK(hands.repeats() >= 4);
    hands.keyboard.up(down_arrow, hands.now);
    hands.input = {};
    hands.waits(5s);
    CHECK(hands.input.keys.empty());
}

TEST_CASE("a kiosk that was busy does not make up for the repeats it missed") {
    Hands hands;
    hands.keyboard.down(down_arrow, down, hands.now, hands.input);
    hands.waits(4s, 4s);
    CHECK(hands.repeats() == 1);
    hands.waits(499ms);
    CHECK(hands.repeats() == 1);
}

TEST_CASE("the kiosk sleeps no longer than until the key that is held repeats") {
    Hands hands;
    CHECK(hands.keyboard.longest_sleep(60s, hands.now) == 60s);
    hands.keyboard.down(down_arrow, down, hands.now, hands.input);
    CHECK(hands.keyboard.longest_sleep(60s, 500ms) == 1'500ms);
    CHECK(hands.keyboard.longest_sleep(100ms, 500ms) == 100ms);
    CHECK(hands.keyboard.longest_sleep(60s, 3s) == 0ms);
    hands.keyboard.repeat_held(2s, hands.input);
    CHECK(hands.keyboard.longest_sleep(60s, 2s) == 500ms);
    hands.keyboard.up(down_arrow, 2s);
    CHECK(hands.keyboard.longest_sleep(60s, 2s) == 60s);
}

TEST_CASE("a display server that sends a held key again and again does not make it quicker") {
    Hands hands;
    for (hands.now = 0ms; hands.now < 4s; hands.now += 40ms) {
        hands.keyboard.down(down_arrow, down, hands.now, hands.input);
        hands.keyboard.repeat_held(hands.now, hands.input);
    }
    CHECK(hands.strokes() == 1);
    CHECK(hands.repeats() == 4);
}

TEST_CASE("Enter does not repeat, and a second key ends the first one's repeats") {
    Hands hands;
    hands.keyboard.down(enter_key, enter, hands.now, hands.input);
    hands.waits(5s);
    CHECK(hands.input.keys.size() == 1);
    hands.input = {};
    hands.keyboard.up(enter_key, hands.now);
    hands.keyboard.down(down_arrow, down, hands.now, hands.input);
    hands.waits(1s);
    hands.keyboard.down(enter_key, enter, hands.now, hands.input);
    hands.waits(5s);
    CHECK(hands.input.keys == std::vector<KeyStroke>{{"Down"}, {"Enter"}});
}

TEST_CASE("the same key within half a second counts once, however long it was down") {
    Hands hands;
    hands.strikes(enter_key, enter);
    hands.waits(420ms);
    hands.strikes(enter_key, enter);
    CHECK(hands.strokes() == 1);
    hands.waits(500ms);
    hands.strikes(enter_key, enter, 900ms);
    hands.waits(100ms);
    hands.strikes(enter_key, enter);
    CHECK(hands.strokes() == 2);
}

TEST_CASE("a hand that shakes on a key strikes it once, and who strikes steadily gets on") {
    Hands hands;
    for (int i = 0; i < 4; ++i) {
        hands.strikes(down_arrow, down, 40ms);
        hands.waits(60ms);
    }
    CHECK(hands.strokes() == 1);
    hands.waits(1s);
    hands.input = {};
    for (int i = 0; i < 10; ++i) {
        hands.strikes(down_arrow, down, 100ms);
        hands.waits(300ms);
    }
    CHECK(hands.strokes() == 5);
}

TEST_CASE("of six strikes 300 ms apart three count, and no two of those within half a second") {
    Hands hands;
    std::vector<Keyboard::Time> counted;
    for (int i = 0; i < 6; ++i) {
        const std::size_t before = hands.input.keys.size();
        const Keyboard::Time struck = hands.now;
        hands.strikes(down_arrow, down, 60ms);
        if (hands.input.keys.size() > before) counted.push_back(struck);
        hands.waits(240ms);
    }
    REQUIRE(counted.size() == 3);
    CHECK(counted[1] - counted[0] >= 500ms);
    CHECK(counted[2] - counted[1] >= 500ms);
}

TEST_CASE("different keys in a row all count, and so do the same signs of a keyboard") {
    Hands hands;
    hands.strikes(down_arrow, down);
    hands.strikes(enter_key, enter);
    hands.strikes(down_arrow, down);
    hands.strikes(36, seven);
    hands.strikes(36, seven);
    CHECK(hands.input.keys == std::vector<KeyStroke>{{"Down"}, {"Enter"}, {"Down"}, {"7"}, {"7"}});
}

TEST_CASE("Tab and Shift+Tab are one key that means two things, and both count") {
    constexpr Keyboard::Id tab = 43;
    Hands hands;
    hands.strikes(tab, {"Tab"});
    hands.strikes(tab, {"Shift+Tab"});
    hands.strikes(tab, {"Shift+Tab"});
    CHECK(hands.input.keys == std::vector<KeyStroke>{{"Tab"}, {"Shift+Tab"}});
}

TEST_CASE("something that lies on a key does not strike it for ever") {
    Hands hands;
    hands.keyboard.down(down_arrow, down, hands.now, hands.input);
    hands.waits(10min, 100ms);
    CHECK(hands.repeats() <= 57);
    hands.input = {};
    hands.waits(1min, 100ms);
    hands.keyboard.down(down_arrow, down, hands.now, hands.input);  // as the display server goes on saying
    hands.waits(10s);
    CHECK(hands.input.keys.empty());
    hands.keyboard.up(down_arrow, hands.now);
    hands.waits(1s);
    hands.strikes(down_arrow, down);
    CHECK(hands.strokes() == 1);
}

TEST_CASE("keys that the window has lost sight of are up") {
    Hands hands;
    hands.keyboard.down(down_arrow, down, hands.now, hands.input);
    hands.keyboard.let_go();
    hands.waits(5s);
    CHECK(hands.repeats() == 0);
    hands.strikes(down_arrow, down);
    CHECK(hands.strokes() == 2);
}
