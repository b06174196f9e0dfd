#include "platform/finger.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <vector>

using namespace std::chrono_literals;
using platform::Finger;
using platform::Input;
using Kind = platform::PointerEvent::Kind;

namespace {

constexpr Finger::Id thumb = {1, 1};
constexpr Finger::Id palm = {1, 2};

std::vector<Kind> kinds(const Input& input) {
    std::vector<Kind> kinds;
    for (const platform::PointerEvent& event : input.pointer_events) kinds.push_back(event.kind);
    return kinds;
}

}  // namespace

TEST_CASE("the first finger down is the one that counts") {
    Finger finger;
    Input input;
    finger.down(thumb, 10, 20, 0ms, input);
    finger.down(palm, 500, 500, 100ms, input);
    finger.moved(palm, 510, 500, 110ms, input);
    finger.lifted(palm, 510, 500, input);
    finger.lifted(thumb, 10, 20, input);
    CHECK(kinds(input) == std::vector{Kind::press, Kind::release});
    CHECK(input.pointer_events[1].x == 10);
}

TEST_CASE("a finger whose lift was lost does not lock the panel: the next touch counts") {
    Finger finger;
    Input input;
    finger.down(thumb, 10, 20, 0ms, input);
    input = {};
    finger.down(palm, 300, 300, Finger::silent_after, input);
    CHECK(kinds(input) == std::vector{Kind::cancel, Kind::press});
    CHECK(input.pointer_events[1].x == 300);
}

TEST_CASE("a finger that moves is not silent") {
    Finger finger;
    Input input;
    finger.down(thumb, 10, 20, 0ms, input);
    finger.moved(thumb, 10, 29, Finger::silent_after, input);
    input = {};
    finger.down(palm, 300, 300, Finger::silent_after + 1ms, input);
    CHECK(input.pointer_events.empty());
}

TEST_CASE("a lost finger is let go of after a while, and what it began is cancelled") {
    Finger finger;
    Input input;
    finger.down(thumb, 10, 20, 0ms, input);
    input = {};
    finger.give_up_if_lost(Finger::lost_after - 1ms, input);
    CHECK(input.pointer_events.empty());
    finger.give_up_if_lost(Finger::lost_after, input);
    CHECK(kinds(input) == std::vector{Kind::cancel});
    finger.lifted(thumb, 10, 20, input);
    CHECK(input.pointer_events.size() == 1);
}

TEST_CASE("a ghost that only trembles is let go of like any lost finger, however fine the panel is") {
    const float shorter_side = GENERATE(800.0F, 1080.0F, 2160.0F);
    const float tremor = shorter_side * Finger::trembling;
    Finger finger;
    finger.set_panel(shorter_side);
    Input input;
    finger.down(thumb, 300, 300, 0ms, input);
    finger.moved(thumb, 100, 100, 0ms, input);
    for (auto now = 0ms; now < Finger::lost_after; now += 100ms) {
        finger.moved(thumb, 100 + tremor, 100, now, input);
        finger.moved(thumb, 100, 100 - tremor, now, input);
        finger.give_up_if_lost(now, input);
    }
    input = {};
    finger.give_up_if_lost(Finger::lost_after, input);
    CHECK(kinds(input) == std::vector{Kind::cancel});
}

TEST_CASE("a finger that scrolls slowly is kept for as long as it moves") {
    Finger finger;
    Input input;
    finger.down(thumb, 100, 1000, 0ms, input);
    float y = 1000;
    for (auto now = 0ms; now <= 2 * Finger::lost_after; now += 500ms) {
        finger.moved(thumb, 100, y, now, input);
        y -= 1;
    }
    input = {};
    finger.give_up_if_lost(2 * Finger::lost_after, input);
    CHECK(input.pointer_events.empty());
}

TEST_CASE("a finger that comes down twice was lifted in between: its next touch counts at once") {
    Finger finger;
    Input input;
    finger.down(thumb, 10, 20, 0ms, input);
    input = {};
    finger.down(thumb, 300, 300, 1ms, input);
    CHECK(kinds(input) == std::vector{Kind::cancel, Kind::press});
    CHECK(input.pointer_events[1].x == 300);
    finger.lifted(thumb, 300, 300, input);
    CHECK(kinds(input) == std::vector{Kind::cancel, Kind::press, Kind::release});
}

TEST_CASE("a lost finger is noticed in time, even when nothing else happens") {
    Finger finger;
    Input input;
    CHECK(finger.longest_sleep(60s, 0ms) == 60s);
    finger.down(thumb, 10, 20, 500ms, input);
    CHECK(finger.longest_sleep(60s, 500ms) == Finger::lost_after);
    CHECK(finger.longest_sleep(60s, 1'500ms) == Finger::lost_after - 1s);
    CHECK(finger.longest_sleep(16ms, 1'500ms) == 16ms);
    CHECK(finger.longest_sleep(60s, 60s) == 0ms);
    finger.lifted(thumb, 10, 20, input);
    CHECK(finger.longest_sleep(60s, 2s) == 60s);
}
