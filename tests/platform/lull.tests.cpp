#include "platform/lull.h"

#include <catch2/catch_test_macros.hpp>

using platform::Lull;
using namespace std::chrono_literals;

TEST_CASE("a lull comes once, a while after the last that stirred, and is waited for no longer than others allow") {
    constexpr Lull::Time start{1h};
    Lull lull;
    CHECK(!lull.take(start));
    CHECK(lull.sleep(start, 60s) == 60s);
    lull.stirs(start);
    lull.stirs(start + 1s);
    CHECK(!lull.take(start + Lull::after));
    CHECK(lull.sleep(start + 1s, 60s) == Lull::after);
    CHECK(lull.sleep(start + 1s, 16ms) == 16ms);
    CHECK(lull.sleep(start + 1h, 60s) == 0ms);
    CHECK(lull.take(start + 1s + Lull::after));
    CHECK(!lull.take(start + 1h));
    CHECK(lull.sleep(start + 1h, 60s) == 60s);
}
