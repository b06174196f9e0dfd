#include "kiosk/corner_hold.h"

#include <catch2/catch_test_macros.hpp>

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

const Time start{1h};

}  // namespace

TEST_CASE("a press held in the corner for five seconds is staff's, once") {
    CornerHold hold;
    CHECK(hold.due() == std::nullopt);
    hold.pressed(true, start);
    CHECK(hold.due() == start + 5s);
    CHECK_FALSE(hold.is_over(start + 4999ms));
    CHECK(hold.is_over(start + 5s));
    CHECK_FALSE(hold.is_over(start + 6s));
    CHECK(hold.due() == std::nullopt);
}

TEST_CASE("a press that trembles within the corner is still held") {
    CornerHold hold;
    hold.pressed(true, start);
    hold.slid(true);
    CHECK(hold.is_over(start + 5s));
}

TEST_CASE("a press lifted too early opens nothing") {
    CornerHold hold;
    hold.pressed(true, start);
    hold.lifted();
    CHECK(hold.due() == std::nullopt);
    CHECK_FALSE(hold.is_over(start + 10s));
}

TEST_CASE("a press that slides out of the corner counts no more, even when it comes back") {
    CornerHold hold;
    hold.pressed(true, start);
    hold.slid(false);
    hold.slid(true);
    CHECK_FALSE(hold.is_over(start + 10s));
}

TEST_CASE("a press that slides into the corner opens nothing") {
    CornerHold hold;
    hold.pressed(false, start);
    hold.slid(true);
    CHECK_FALSE(hold.is_over(start + 10s));
}

TEST_CASE("many short presses in the corner don't add up") {
    CornerHold hold;
    for (auto after = 0s; after < 20s; after += 1s) {
        hold.pressed(true, start + after);
        CHECK_FALSE(hold.is_over(start + after + 900ms));
        hold.lifted();
    }
    hold.pressed(true, start);
    hold.pressed(true, start + 4s);  // its lift was lost
    CHECK_FALSE(hold.is_over(start + 5s));
    CHECK(hold.is_over(start + 9s));
}
