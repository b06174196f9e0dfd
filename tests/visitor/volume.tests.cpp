#include <catch2/catch_test_macros.hpp>

#include "visitor/visitor.h"

using namespace std::chrono_literals;
using visiting::Content;
using visiting::Visitor;

namespace {

ui::Seen focused(Visitor& visitor) {
    const auto seen = visitor.kiosk().keypad().focused();
    REQUIRE(seen);
    return *seen;
}

}  // namespace

TEST_CASE("louder moves nothing, and with larger text what has the focus is in sight again") {
    const Content content;
    Visitor visitor(content, {1080, 1920}, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = 200}});
    visitor.waits(1s);
    visitor.strikes("Down");
    const auto in_list = [&](const ui::Seen& seen) { return seen.role == ui::Role::name && seen.view.h > 0; };
    REQUIRE(in_list(focused(visitor)));
    std::string last;
    for (; in_list(focused(visitor)); visitor.strikes("Down")) last = focused(visitor).name;
    visitor.strikes("Up");
    REQUIRE(focused(visitor).name == last);
    const ui::Rect before = focused(visitor).box;
    REQUIRE(focused(visitor).visible.h >= before.h - 1);
    visitor.strikes("VolumeUp");
    CHECK(focused(visitor).box.y == before.y);
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = 200, .louder = 1}});
    visitor.waits(2s);
    CHECK(focused(visitor).name == last);
    CHECK(focused(visitor).visible.h >= focused(visitor).box.h - 1);
}
