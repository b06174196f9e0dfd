#include "visitor/running/stride_view.h"

#include <catch2/catch_test_macros.hpp>

#include "ui/wording.h"
#include "visitor/targets.h"

using namespace std::chrono_literals;
using ui::Role;
using visiting::Content;
using visiting::Panel;
using visiting::Visitor;
namespace wording = wording;

namespace {

Visitor at_stride(Panel panel = {1920, 1080}, const kiosk::Settings& settings = {}) {
    Visitor visitor(Content{}, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::Adjust{settings});
    visitor.kiosk().take(kiosk::FollowLink{"stride"});
    visitor.next_frame({}, 1s);
    visitor.next_frame({}, 1s);
    return visitor;
}

const model::Stride& stride() {
    for (const model::Block& block : visiting::shipped_pages().page("stride")->blocks)
        if (const auto* const found = std::get_if<model::Stride>(&block)) return *found;
    throw std::logic_error("no stride");
}

}  // namespace

TEST_CASE("a visitor who touches a step of the stride reads what happens then, and sees what works") {
    for (const Panel panel : {Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800}}) {
        Visitor visitor = at_stride(panel);
        for (std::size_t i = 0; i < wording::steps.size(); ++i) {
            visitor.taps(wording::steps[i]);
            visitor.next_frame({}, 1s);
            INFO(panel.width << ": " << wording::steps[i]);
            CHECK(visitor.sees(stride().words[i]));
            CHECK(visitor.button(wording::steps[i]).state == wording::chosen);
        }
        CHECK(visitor.sees("slow the leg"));
    }
}

TEST_CASE("a muscle's name on the stride's page opens its page, and back leads to the stride") {
    Visitor visitor = at_stride();
    visitor.taps("Calves");
    CHECK(visitor.kiosk().session().place().page == "calves");
}

TEST_CASE("a finger slides the runner along the stride") {
    Visitor visitor = at_stride();
    const auto slider = visitor.finds(Role::figure, wording::stride_hint);
    REQUIRE(slider);
    const ImVec2 at = {slider->box.x + slider->box.w * 0.5F, slider->box.centre().y};
    visitor.presses(at);
    visitor.next_frame({}, 16ms);
    CHECK(visitor.button(wording::steps[3]).state == wording::chosen);
    const ImVec2 further = {slider->box.x + slider->box.w * 0.74F, at.y};
    visitor.moves_to(further);
    visitor.lifts(further);
    visitor.next_frame({}, 16ms);
    CHECK(visitor.button(wording::steps[4]).state == wording::chosen);
}

TEST_CASE("the stride plays until it is stopped, or has played twice; with less motion there is nothing to play") {
    Visitor visitor = at_stride();
    visitor.taps(wording::play);
    CHECK(visitor.finds(Role::button, wording::pause));
    visitor.taps(wording::pause);
    CHECK(visitor.finds(Role::button, wording::play));
    visitor.taps(wording::play);
    visitor.next_frame({}, 6s);
    visitor.next_frame({}, 16ms);
    CHECK(visitor.finds(Role::button, wording::play));
    CHECK_FALSE(visitor.next_frame({}, 1s).moving);

    Visitor still = at_stride({1920, 1080}, {.less_motion = true});
    CHECK_FALSE(still.finds(Role::button, wording::play));
    still.taps(wording::steps[2]);
    CHECK(still.sees(stride().words[2]));
}

TEST_CASE("everything on the stride's page is large enough to touch, at every size of text, on every panel") {
    for (const Panel panel : {Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800}, Panel{800, 1280},
                              Panel{1280, 800, 10.1F}, Panel{3840, 2160, 32}})
        for (const int percent : kiosk::text_sizes)
            for (const char* language : {"", "es"}) {
                INFO(panel.width << "x" << panel.height << ", " << percent << " % " << language);
                Visitor visitor = at_stride(panel, {.language = language, .text_percent = percent});
                CHECK(target_mistake(visitor.record().all(), visitor) == "");
                CHECK(cut_mistake(visitor, panel) == "");
            }
}

TEST_CASE("whoever does not see the stride hears of each step what works and what it does") {
    Visitor visitor = at_stride();
    const std::string more = visitor.button(wording::steps[1]).more;
    CHECK(more.find("Calves: hold you up") != std::string::npos);
    CHECK(more.find("Quads: brake the fall") != std::string::npos);
}
