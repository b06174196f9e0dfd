#include "visitor/map/lens_show.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <utility>

#include "ui/wording.h"
#include "visitor/visitor.h"

using namespace std::chrono_literals;
using model::Topic;
using ui::Role;
using visiting::Visitor;
using visitor::Bend;
using visitor::lens_show;
using visitor::LensShow;

namespace {

constexpr visiting::Panel large_panel = {1920, 1080};
constexpr std::chrono::duration<float> all_of_it = ui::motion::lens_show;

/// At these moments of it, a twentieth of a second apart.
template <class Look>
void watch(Topic topic, Look look) {
    constexpr int moments = 96;
    for (int i = 0; i < moments; ++i) look(lens_show(topic, all_of_it * static_cast<float>(i) / moments));
}

struct Watcher : Visitor {
    explicit Watcher(Topic topic, bool less_motion = false, visiting::Panel panel = large_panel) : Visitor({}, panel) {
        kiosk().take(kiosk::Begin{});
        if (less_motion) kiosk().take(kiosk::Adjust{{.less_motion = true}});
        waits(1s);
        kiosk().take(kiosk::ShowBenefit{topic});
    }
    /// Draws what is due for so long, as the kiosk would; how many frames that takes.
    int frames_in(std::chrono::milliseconds duration) {
        const kiosk::Time end = now() + duration;
        int frames = 0;
        visitor::Kiosk::Next next = next_frame();
        while (true) {
            const auto due = next.moving ? std::optional(now() + 16ms) : next.wake;
            if (!due || *due > end) return frames;
            next = next_frame({}, std::chrono::ceil<std::chrono::milliseconds>(*due - now()));
            ++frames;
        }
    }
};

}  // namespace

TEST_CASE("through circulation the skin turns warm, and the calves tighten twice") {
    int tightened = 0;
    bool tight = false;
    float coldest = 1;
    watch(Topic::circulation, [&](const LensShow& show) {
        coldest = std::min(coldest, show.warmth);
        const bool before = std::exchange(tight, show.pump > 0.7F);
        if (tight && !before) ++tightened;
    });
    CHECK(coldest < 0.1F);
    CHECK(tightened == 2);
    CHECK(lens_show(Topic::circulation, all_of_it).warmth == 1);
}

TEST_CASE("through flexibility a body leans to the side twice, further the second time, and is upright again") {
    float first = 0;
    float second = 0;
    int at = 0;
    watch(Topic::flexibility, [&](const LensShow& show) {
        float& most = at < 48 ? first : second;
        most = std::max(most, show.bend.lean);
        ++at;
    });
    CHECK(second > 1.2F * first);
    CHECK(second < 1.6F * first);
    CHECK(lens_show(Topic::flexibility, all_of_it).bend.is_none());
}

TEST_CASE("through inflammation the signs dip a little, never by half, and come back") {
    float fewest = 1;
    watch(Topic::inflammation, [&](const LensShow& show) { fewest = std::min(fewest, show.signs); });
    CHECK(fewest < 0.7F);
    CHECK(fewest > 0.5F);
    CHECK(lens_show(Topic::inflammation, all_of_it).signs == 1);
}

TEST_CASE("a body that bends is touched where it is seen") {
    const Bend bend = {.lean = 60, .breath = 1, .middle = 380};
    for (const model::Point point : {model::Point{300, 200}, {420, 430}, {250, 600}, {380, 850}, {330, 1300}}) {
        const model::Point back = bend.back(bend.there(point));
        CHECK(std::abs(back.x - point.x) < 2);
        CHECK(std::abs(back.y - point.y) < 1);
    }
    CHECK(bend.there({330, 1300}).x == 330);
}

TEST_CASE("what the body shows of a benefit plays once, for less than five seconds, and then nothing is drawn") {
    for (const Topic topic : {Topic::circulation, Topic::flexibility, Topic::inflammation, Topic::relaxation}) {
        INFO(static_cast<int>(topic));
        Watcher visitor(topic);
        CHECK(visitor.frames_in(2s) > 15);
        visitor.frames_in(4s);
        CHECK(visitor.frames_in(30s) == 0);
    }
}

TEST_CASE("where motion is not wanted, the body seen through a benefit stands still and says the same") {
    for (const Topic topic : {Topic::circulation, Topic::flexibility, Topic::inflammation, Topic::relaxation}) {
        INFO(static_cast<int>(topic));
        Watcher visitor(topic, true);
        visitor.frames_in(1s);
        CHECK(visitor.frames_in(30s) == 0);
        CHECK(visitor.sees(wording::lens_changes[static_cast<std::size_t>(topic)]));
        CHECK(visitor.sees(wording::lens_stays[static_cast<std::size_t>(topic)]));
    }
}
