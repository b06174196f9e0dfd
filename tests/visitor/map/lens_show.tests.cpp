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
};

}  // namespace

TEST_CASE("through circulation the thighs tighten that bend the knees, and nothing else does") {
    int tightened = 0;
    bool tight = false;
    watch(Topic::circulation, [&](const LensShow& show) {
        const bool before = std::exchange(tight, show.pump > 0.7F);
        if (tight && !before) ++tightened;
        CHECK((show.pump > 0.01F) == (show.bend.dip > 0.01F * ui::motion::dip));
    });
    CHECK(tightened == 2);
    CHECK(lens_show(Topic::circulation, all_of_it).pump == 0);
    const Bend tight_thighs = {.pump = 1, .middle = 400};
    for (const float middle : {314.0F, 486.0F}) {  // of each leg
        CHECK(tight_thighs.there({middle + 50, 1030}).x > middle + 53);
        CHECK(tight_thighs.there({middle - 50, 1030}).x < middle - 53);
    }
    CHECK(tight_thighs.there({530, 1320}).x == 530);
    const Bend sunk = {.dip = 44, .middle = 400};
    CHECK(sunk.there({400, 500}).y == 544);
    CHECK(sunk.there({400, 1640}).y == 1640);  // its feet stay on the ground
}

TEST_CASE("three times as much flows in what moves, and the still moves too") {
    CHECK(visitor::times_moving == 3);
    CHECK(visitor::lens_still(Topic::circulation).pump == 1);
}

TEST_CASE(
    "through flexibility a body leans to the side twice, a bit further the second time, and keeps its legs still") {
    float first = 0;
    float second = 0;
    int at = 0;
    watch(Topic::flexibility, [&](const LensShow& show) {
        constexpr int stands_upright = 13;
        constexpr int again = 54;
        float& most = at < again ? first : second;
        if (at++ >= stands_upright) most = std::max(most, std::abs(show.bend.reach));
    });
    CHECK(second > 1.1F * first);
    CHECK(second < 1.2F * first);  // as little as it was measured
    // There it stays: whoever looks up later sees what it did, and who sees no motion the same.
    CHECK(std::abs(lens_show(Topic::flexibility, all_of_it).bend.reach) == second);
    CHECK(visitor::lens_still(Topic::flexibility).bend == lens_show(Topic::flexibility, all_of_it).bend);
    const Bend out = {.reach = -100, .middle = 400};
    for (const model::Point still : {model::Point{300, 900}, {560, 1100}, {420, 1300}, {300, 1600}}) {
        CHECK(out.there(still).x == still.x);
        CHECK(out.there(still).y == still.y);
    }
    CHECK(out.there({400, 100}).x < 325);
}

TEST_CASE("through inflammation a signal dips, wavers and comes back, and is never gone") {
    float faintest = 1;
    watch(Topic::inflammation, [&](const LensShow& show) { faintest = std::min(faintest, show.signals); });
    CHECK(faintest < 0.6F);
    CHECK(faintest > 0.1F);
    CHECK(lens_show(Topic::inflammation, all_of_it).signals == 1);
}

TEST_CASE("a body that bends is touched where it is seen") {
    const Bend bend = {.reach = -130, .dip = 44, .pump = 1, .breath = 1, .middle = 400};
    for (const model::Point point :
         {model::Point{300, 200}, {420, 430}, {250, 600}, {380, 850}, {330, 1300}, {480, 1000}, {500, 1400}}) {
        const model::Point back = bend.back(bend.there(point));
        CHECK(std::abs(back.x - point.x) < 0.1F);
        CHECK(std::abs(back.y - point.y) < 0.1F);
    }
}

TEST_CASE("what is said of a benefit stands beside the part that shows it, clear of names and dots") {
    const model::Library& pages = visiting::shipped_pages();
    for (const visiting::Panel panel : {large_panel, visiting::Panel{3840, 2160}, {1080, 1920}})
        for (const std::string language : {"", "es"})
            for (const Topic topic : {Topic::circulation, Topic::flexibility, Topic::inflammation, Topic::relaxation}) {
                INFO(panel.width << " " << language << " " << static_cast<int>(topic));
                Watcher visitor(topic, false, panel);
                visitor.kiosk().take(kiosk::Adjust{{.language = language}});
                visitor.waits(10s);
                for (const std::string_view words : wording::lens_captions.at(static_cast<std::size_t>(topic))) {
                    if (words.empty()) continue;
                    const auto caption = visitor.finds(Role::text, model::translated(pages.language(language), words));
                    REQUIRE(caption);
                    for (const ui::Seen& seen : visitor.record().all()) {
                        if (seen.role != Role::name && seen.role != Role::area) continue;
                        const ui::Rect both = ui::overlap(seen.box, caption->box);
                        CHECK_FALSE((both.w > 0 && both.h > 0));
                    }
                }
            }
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

TEST_CASE("where motion is not wanted, a body seen through a benefit stands still, and its card says the same") {
    for (const Topic topic : {Topic::circulation, Topic::flexibility, Topic::inflammation, Topic::relaxation}) {
        INFO(static_cast<int>(topic));
        Watcher visitor(topic, true, {1080, 1920});
        visitor.frames_in(1s);
        CHECK(visitor.frames_in(30s) == 0);
        for (const std::string_view fact : wording::lens_facts.at(static_cast<std::size_t>(topic)))
            if (!fact.empty()) CHECK(visitor.sees(fact));
    }
}

TEST_CASE("on an upright panel the body shows a benefit as well") {
    Watcher visitor(Topic::flexibility, false, {1080, 1920});
    CHECK(visitor.frames_in(2s) > 15);
    visitor.frames_in(4s);
    CHECK(visitor.frames_in(30s) == 0);
}
