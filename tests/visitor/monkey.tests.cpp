#include "visitor/monkey.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

#include "figures.h"

// What fails here fails again with the seed that Catch2 tells: scripts/test "whatever hands*" --rng-seed N.
TEST_CASE("whatever hands, keys and saves do, there is something to touch, no way out, and a first screen afterwards") {
    const int events = figures::rounds(20'000, 1'000'000);
    constexpr int a_visit = 400;
    const unsigned seed = Catch::getSeed();
    visiting::Monkey monkey(seed);
    int event = 0;
    CAPTURE(seed, event);
    for (; event < events; ++event) {
        INFO("seed " << seed << ", event " << event);
        monkey.goes_on();
        if (event % a_visit == a_visit - 1) REQUIRE(monkey.leaves());
    }
    figures::add("events of a monkey", events);
    figures::add("touches", static_cast<double>(monkey.touched()));
    figures::add("saves", static_cast<double>(monkey.saved()));
}
