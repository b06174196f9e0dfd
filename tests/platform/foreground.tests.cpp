#include "platform/foreground.h"

#include <catch2/catch_test_macros.hpp>

using namespace std::chrono_literals;
using platform::Foreground;

TEST_CASE("a panel that has its place asks for nothing") {
    Foreground foreground;
    CHECK_FALSE(foreground.asks(10s));
    CHECK(foreground.longest_sleep(1h, 10s) == 1h);
}

TEST_CASE("a panel that something has covered asks at once, and every second until it is back") {
    Foreground foreground;
    foreground.lost();
    CHECK(foreground.longest_sleep(1h, 10s) == 0s);
    CHECK(foreground.asks(10s));
    CHECK_FALSE(foreground.asks(10'999ms));
    CHECK(foreground.longest_sleep(1h, 10'400ms) == 600ms);
    CHECK(foreground.longest_sleep(100ms, 10'400ms) == 100ms);
    CHECK(foreground.asks(11s));
    foreground.regained();
    CHECK_FALSE(foreground.asks(20s));
    CHECK(foreground.longest_sleep(1h, 20s) == 1h);
}

TEST_CASE("two programs that both insist don't keep the machine busy") {
    Foreground foreground;
    int asked = 0;
    for (auto now = 0ms; now < 10s; now += 1ms) {
        foreground.lost();
        asked += foreground.asks(now);
        foreground.regained();
    }
    CHECK(asked == 10);
}
