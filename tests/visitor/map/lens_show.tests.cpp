#include "visitor/map/lens_show.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "ui/theme.h"
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

TEST_CASE("what a massage changes is there at first and in the end, and in between the body is as it was before") {
    for (const Topic topic : {Topic::circulation, Topic::flexibility, Topic::inflammation, Topic::relaxation}) {
        float least = 1;
        watch(topic, [&](const LensShow& show) { least = std::min(least, show.changed); });
        CHECK(least == 0);
        CHECK(lens_show(topic, std::chrono::duration<float>(0)).changed == 1);
        CHECK(lens_show(topic, all_of_it).changed == 1);
    }
}

TEST_CASE("through a benefit most of the body keeps the colour of its skin: it does not look ill") {
    const auto skin = [](Watcher& visitor) {
        const ImU32 muscle = ui::body_tones(model::runners.at(visitor.kiosk().session().runner())).muscle;
        const auto channel = [&](int shift) { return muscle >> static_cast<unsigned>(shift) & 255U; };
        return visitor.pixels_of(channel(IM_COL32_R_SHIFT) << 16U | channel(IM_COL32_G_SHIFT) << 8U |
                                 channel(IM_COL32_B_SHIFT));
    };
    for (const Topic topic : {Topic::circulation, Topic::flexibility, Topic::inflammation, Topic::relaxation}) {
        Watcher visitor(topic);
        visitor.waits(10s);
        const int through = skin(visitor);
        visitor.kiosk().take(kiosk::GoBack{});
        visitor.waits(10s);
        INFO(static_cast<int>(topic));
        CHECK(through > 1000);
        CHECK(through > 0.7 * skin(visitor));
    }
}

TEST_CASE("calm is shown for all of somebody: no part of the body is tinted, and a heart is seen") {
    const visitor::Hung front = visitor::hang(visiting::shipped_body().plate(model::View::front), {0, 0, 400, 800});
    CHECK(visitor::lens_spot(Topic::relaxation, 1, front));
    for (const Topic topic : {Topic::circulation, Topic::flexibility, Topic::inflammation})
        CHECK(visitor::lens_picture(topic, 0));
}

TEST_CASE("a body that bends is touched where it is seen") {
    const Bend bend = {.breath = 1, .middle = 400};
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
