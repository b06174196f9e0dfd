#include "ui/press.h"

#include <catch2/catch_test_macros.hpp>

#include "ui/wording.h"
#include "visitor/visitor.h"

// What a finger presses, on the real kiosk.

using namespace std::chrono_literals;
using ui::Role;
using visiting::Content;
using visiting::Visitor;

TEST_CASE("a finger that slides off a button before it lifts does nothing") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    const ui::Rect start_over = visitor.button(wording::start_over).box;
    visitor.presses(start_over.centre());
    visitor.moves_to({start_over.right() + 200, start_over.y - 200});
    visitor.lifts({start_over.right() + 200, start_over.y - 200});
    CHECK(visitor.sees(wording::map_title));
    visitor.presses(start_over.centre());
    CHECK(visitor.sees(wording::map_title));
    visitor.lifts(start_over.centre());
    visitor.waits(1s);
    CHECK(visitor.sees(wording::invitation));
}

TEST_CASE("a button shows that it is held in the very next frame, and no longer once it is let go") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    const ui::Rect button = visitor.button(wording::turn).box;
    const ImVec2 beside_label = {button.x + button.h / 2, button.y + 6};
    const unsigned before = visitor.colour_at(beside_label);
    const ImVec2 at = button.centre();
    using platform::PointerEvent;
    visitor.next_frame({.pointer_events = {{PointerEvent::Kind::press, at.x, at.y, platform::Pointer::finger}}});
    CHECK(visitor.colour_at(beside_label) != before);
    visitor.moves_to({5, 5});
    visitor.lifts({5, 5});
    CHECK(visitor.colour_at(beside_label) == before);
}

TEST_CASE("an area under the finger answers in the very next frame") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    const ImVec2 at = visitor.finds(Role::area, "Quads")->box.centre();
    const ImVec2 beside_dot = {at.x + 12, at.y};
    const unsigned before = visitor.colour_at(beside_dot);
    using platform::PointerEvent;
    visitor.next_frame({.pointer_events = {{PointerEvent::Kind::press, at.x, at.y, platform::Pointer::finger}}});
    CHECK(visitor.colour_at(beside_dot) != before);
}

TEST_CASE("a tap that begins and ends between two frames is not lost") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.waits(2s);
    const ImVec2 at = visitor.button("Knees").box.centre();
    using platform::PointerEvent;
    visitor.next_frame({.pointer_events = {{PointerEvent::Kind::press, at.x, at.y, platform::Pointer::finger},
                                           {PointerEvent::Kind::release, at.x, at.y, platform::Pointer::finger}}});
    visitor.next_frame();
    visitor.next_frame();
    CHECK(visitor.kiosk().session().place().page == "knees");
}

TEST_CASE("a mouse does what a finger does") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.waits(2s);
    const ImVec2 at = visitor.button("Knees").box.centre();
    using platform::PointerEvent;
    for (const PointerEvent::Kind kind :
         {PointerEvent::Kind::move, PointerEvent::Kind::press, PointerEvent::Kind::release})
        visitor.next_frame({.pointer_events = {{kind, at.x, at.y, platform::Pointer::mouse}}});
    visitor.next_frame();
    CHECK(visitor.kiosk().session().place().page == "knees");
}
