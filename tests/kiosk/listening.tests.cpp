#include "kiosk/listening.h"

#include <catch2/catch_test_macros.hpp>

using kiosk::after;
using kiosk::Listen;
using kiosk::Listening;

TEST_CASE("listening begins with the first sentence, and ends without a trace") {
    CHECK(after({}, Listen::start, 5) == Listening{.open = true, .playing = true, .sentence = 0});
    CHECK(after({.open = true, .playing = true, .sentence = 3}, Listen::stop, 5) == Listening{});
}

TEST_CASE("a pause keeps the sentence, and going on begins it again") {
    const Listening paused = after({.open = true, .playing = true, .sentence = 3}, Listen::pause, 5);
    CHECK(paused == Listening{.open = true, .playing = false, .sentence = 3});
    CHECK(after(paused, Listen::go_on, 5) == Listening{.open = true, .playing = true, .sentence = 3});
}

TEST_CASE("one sentence back, again, or on is heard at once, within the card") {
    const Listening third = {.open = true, .playing = false, .sentence = 2};
    CHECK(after(third, Listen::back, 5) == Listening{true, true, 1});
    CHECK(after(third, Listen::again, 5) == Listening{true, true, 2});
    CHECK(after(third, Listen::next, 5) == Listening{true, true, 3});
    CHECK(after({true, true, 0}, Listen::back, 5) == Listening{true, true, 0});
    CHECK(after({true, true, 4}, Listen::next, 5) == Listening{true, true, 4});
    CHECK(after({true, true, 0}, Listen::next, 0) == Listening{true, true, 0});
}
