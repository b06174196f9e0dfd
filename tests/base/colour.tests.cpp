#include "base/colour.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using Catch::Matchers::WithinAbs;

TEST_CASE("a colour is read as designers write it, and written in one way") {
    for (const char* const written : {"#1F6F8B", "#1f6f8b", "1F6F8B"}) CHECK(base::read_colour(written) == 0x1F6F8BU);
    CHECK(base::read_colour("#fa0") == 0xFFAA00U);
    for (const char* const other : {"", "#", "teal", "#1F6F8", "#1F6F8BB", "#GF6F8B", "rgb(1,2,3)", "-F6F8B", "##fa0"})
        CHECK_FALSE(base::read_colour(other));
    CHECK(base::written_colour(0x1F6F8B) == "#1F6F8B");
    CHECK(base::written_colour(0xA) == "#00000A");
}

TEST_CASE("contrast is the same from either side, and as WCAG has it") {
    CHECK_THAT(base::contrast(0xFFFFFF, 0x000000), WithinAbs(21, 0.01));
    CHECK_THAT(base::contrast(0x777777, 0xFFFFFF), WithinAbs(4.48, 0.01));
    CHECK(base::contrast(0xFFCC00, 0x14232E) == base::contrast(0x14232E, 0xFFCC00));
}

TEST_CASE("a colour is made no darker than it has to be, and keeps its hue") {
    CHECK(base::dark_enough(0x1F6F8B, 4.5F) == 0x1F6F8BU);
    for (const unsigned light : {0xFFCC00U, 0xFF0000U, 0x7FD4FFU, 0xFFFFFFU}) {
        const unsigned dark = base::dark_enough(light, 4.5F);
        CHECK(base::contrast(dark, 0xFFFFFF) >= 4.5F);
        CHECK(base::contrast(dark, 0xFFFFFF) < 4.6F);
    }
    CHECK(base::dark_enough(0xFF0000, 4.5F) % 0x10000 == 0);
}
