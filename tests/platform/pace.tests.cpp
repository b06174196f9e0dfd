#include "platform/pace.h"

#include <catch2/catch_test_macros.hpp>

using platform::Pace;
using namespace std::chrono_literals;

namespace {

/// Draws whenever it is due, for so long, and counts.
int frames_drawn(Pace& pace, Pace::Time from, std::chrono::milliseconds duration, bool moving,
                 std::optional<Pace::Time> wake) {
    int frames = 0;
    for (Pace::Time now = from; now < from + duration; now += 1ms)
        if (pace.due(now)) {
            ++frames;
            pace.drew(now, moving, wake);
        }
    return frames;
}

const Pace::Time start{1h};

}  // namespace

TEST_CASE("a touch is drawn at once, and the frames that settle it after") {
    Pace pace;
    pace.invalidate();
    CHECK(pace.due(start));
    CHECK(pace.sleep(start) == 0ms);
    CHECK(frames_drawn(pace, start, 10s, false, std::nullopt) == Pace::frames_to_settle);
}

TEST_CASE("a still page draws nothing and sleeps as long as it may") {
    Pace pace;
    pace.invalidate();
    frames_drawn(pace, start, 1s, false, std::nullopt);
    CHECK_FALSE(pace.due(start + 1h));
    CHECK(pace.sleep(start + 1h) == Pace::longest_sleep);
}

TEST_CASE("a movement is drawn some sixty times a second, no oftener") {
    Pace pace;
    pace.invalidate();
    const int frames = frames_drawn(pace, start, 1s, true, std::nullopt);
    CHECK(frames >= 60);
    CHECK(frames <= 64);
}

TEST_CASE("what will move by itself later is slept for, to the moment") {
    Pace pace;
    pace.invalidate();
    frames_drawn(pace, start, 100ms, false, start + 5s);
    CHECK(pace.sleep(start + 1s) == 4s);
    CHECK_FALSE(pace.due(start + 4999ms));
    CHECK(pace.due(start + 5s));
}
