#include <catch2/catch_test_macros.hpp>

#include "ui/wording.h"
#include "visitor/visitor.h"

using namespace std::chrono_literals;
using visiting::Content;
using visiting::Visitor;

TEST_CASE("a headset that is pulled out begins nothing") {
    const Content content;
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    visitor.strikes("HeadsetOut");
    CHECK(visitor.kiosk().session().place().screen == kiosk::Screen::attract);
}

TEST_CASE("a headset that is plugged in counts, whatever the kiosk is asking, and answers it") {
    const Content content;
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.waits(content.library.clinic.idle_after + 1s);
    REQUIRE(visitor.sees(wording::still_reading));
    visitor.strikes("HeadsetIn");
    CHECK_FALSE(visitor.sees(wording::still_reading));
    CHECK(visitor.kiosk().keypad().self_voicing());
    CHECK(visitor.kiosk().session().place().screen == kiosk::Screen::map);
}

TEST_CASE("a headset that is pulled out ends the speech, and is nobody who still reads") {
    const Content content;
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    visitor.strikes("HeadsetIn");
    REQUIRE(visitor.kiosk().keypad().self_voicing());
    visitor.waits(2 * content.library.clinic.idle_after + 1s);
    REQUIRE(visitor.sees(wording::still_reading));
    visitor.strikes("HeadsetOut");
    CHECK_FALSE(visitor.kiosk().keypad().self_voicing());
    CHECK(visitor.sees(wording::still_reading));
    visitor.waits(2 * content.library.clinic.notice);
    CHECK(visitor.kiosk().session().place().screen == kiosk::Screen::attract);
}
