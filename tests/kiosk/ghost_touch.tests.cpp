#include "kiosk/ghost_touch.h"

#include <catch2/catch_test_macros.hpp>

using namespace std::chrono_literals;
using kiosk::GhostTouch;
using kiosk::Time;
using Spot = kiosk::GhostTouch::Spot;

namespace {

constexpr Spot drop = {200, 100};
constexpr Time start{1h};

/// Touches there once in each `every`, for as long, while nothing changes. Returns when the last of them came.
Time touches(GhostTouch& panel, Time from, std::chrono::seconds lasting, std::chrono::seconds every, Spot at = drop) {
    Time now = from;
    for (; now < from + lasting; now += every) panel.touched(at, 7, now);
    return now - every;
}

}  // namespace

TEST_CASE("what taps one spot for some minutes and changes nothing is no visitor") {
    GhostTouch panel;
    const Time before = touches(panel, start, GhostTouch::ghost_after, 1s);
    CHECK_FALSE(panel.is_there(before));
    panel.touched({drop.x + 3, drop.y - 3}, 7, before + 2s);
    CHECK(panel.is_there(before + 2s));
}

TEST_CASE("what switches something on and off for ever is no visitor either") {
    GhostTouch panel;
    Time now = start;
    for (int i = 0; i < 200; ++i) panel.touched(drop, i % 2, now += 1s);
    CHECK(panel.is_there(now));
}

TEST_CASE("a visitor who reads on by one arrow, and gets somewhere new each time, is one") {
    GhostTouch panel;
    Time now = start;
    for (std::size_t stop = 0; stop < 60; ++stop) panel.touched(drop, stop, now += 20s);
    CHECK_FALSE(panel.is_there(now));
}

TEST_CASE("a slow reader may say ten times and more at one spot that they are still there") {
    GhostTouch panel;
    CHECK_FALSE(panel.is_there(touches(panel, start, 20 * 95s, 95s)));
}

TEST_CASE("a touch elsewhere, or a key, is somebody's, and the ghost has to show itself again") {
    GhostTouch panel;
    Time now = touches(panel, start, 10min, 1s);
    REQUIRE(panel.is_there(now));
    panel.touched({drop.x + 30, drop.y}, 7, now += 1s);
    CHECK_FALSE(panel.is_there(now));
    now = touches(panel, now, 10min, 1s);
    REQUIRE(panel.is_there(now));
    panel.forget();
    CHECK_FALSE(panel.is_there(now));
}

TEST_CASE("a ghost that is gone leaves its spot to the next visitor") {
    GhostTouch panel;
    const Time now = touches(panel, start, 10min, 1s);
    CHECK_FALSE(panel.is_there(now + GhostTouch::gone_after));
    panel.touched(drop, 7, now + GhostTouch::gone_after);
    CHECK_FALSE(panel.is_there(now + GhostTouch::gone_after));
}

TEST_CASE("a finger that stays on the panel and trembles counts once a second at most") {
    constexpr auto frame = 16ms;
    GhostTouch panel;
    Time now = start;
    panel.touched(drop, 7, now);
    // A slow reader rests it there for some seconds each minute.
    for (int minute = 0; minute < 4; ++minute) {
        for (const Time end = now + 5s; now < end; now += frame) panel.moved({drop.x + 1, drop.y - 1}, 7, now);
        now += 55s;
    }
    panel.touched(drop, 7, now);
    CHECK_FALSE(panel.is_there(now));
    // Something that lies there never goes away.
    for (const Time end = now + GhostTouch::ghost_after; now < end; now += frame) panel.moved(drop, 7, now);
    CHECK(panel.is_there(now));
}
