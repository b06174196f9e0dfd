#include "visitor/running/stride_view.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "ui/wording.h"
#include "visitor/aloud.h"
#include "visitor/spoken_thing.h"
#include "visitor/targets.h"

using namespace std::chrono_literals;
using ui::Role;
using visiting::Aloud;
using visiting::Content;
using visiting::Panel;
using visiting::Visitor;

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
    visitor.strikes("Back");
    CHECK(visitor.kiosk().session().place().page == "stride");
}

TEST_CASE("a muscle that works opens its page where it is touched on the runner, with its name beside it or without") {
    for (const kiosk::Settings& settings : {kiosk::Settings{}, kiosk::Settings{.text_percent = 200}}) {
        Visitor visitor = at_stride({1920, 1080}, settings);
        visitor.taps(wording::steps[2]);
        visitor.waits(2s);
        const auto runner = visitor.finds(Role::picture, wording::steps[2]);
        REQUIRE(runner);
        constexpr float step = 24;  // pixels: a calf is wider
        std::set<std::string> opened;
        for (float y = runner->box.centre().y; y < runner->box.bottom(); y += step)
            for (float x = runner->box.x + step; x < runner->box.right(); x += step) {
                visitor.taps_at({x, y});
                const std::string page = visitor.kiosk().session().place().page;
                if (page == "stride") continue;
                opened.insert(page);
                visitor.kiosk().take(kiosk::GoBack{});
                visitor.waits(2s);
            }
        INFO(settings.text_percent << " %");
        CHECK(opened.contains("calves"));
        for (const std::string& page : opened) CHECK(visiting::shipped_pages().page(page)->area == page);
    }
}

TEST_CASE("a finger slides the runner along the stride") {
    Visitor visitor = at_stride();
    const auto slider = visitor.finds(Role::slider, wording::along_the_stride);
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

TEST_CASE("keys reach the line along the stride, move it a step at a time, and hear which step that is") {
    const Aloud<Content> content;
    Visitor visitor(content, {1920, 1080});
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::FollowLink{"stride"});
    visitor.next_frame({}, 1s);
    visitor.strikes("Speech");
    visitor.hears();
    std::string heard;
    for (int i = 0; i < 40 && heard.find("slider") == heard.npos; ++i) {
        visitor.strikes("Tab");
        heard = visitor.hears();
    }
    INFO(heard);
    REQUIRE(heard.find("Along the stride") != heard.npos);
    CHECK(heard.find("Left and Right move it.") != heard.npos);
    for (const std::size_t step : {1U, 2U}) {
        visitor.strikes("Right");
        CHECK(visitor.hears().starts_with(wording::steps[step]));
        visitor.next_frame({}, 1s);
        visitor.next_frame({}, 16ms);
        CHECK(visitor.button(wording::steps[step]).state == wording::chosen);
    }
    visitor.strikes("Left");
    visitor.next_frame({}, 1s);
    visitor.next_frame({}, 16ms);
    CHECK(visitor.button(wording::steps[1]).state == wording::chosen);
}

TEST_CASE("who goes on by keys while the runner runs holds it, and meets each thing of the page once") {
    const Aloud<Content> content;
    Visitor visitor(content, {1080, 1920});
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::FollowLink{"stride"});
    visitor.next_frame({}, 1s);
    visitor.strikes("Speech");
    visitor.hears();
    visitor.taps(wording::play);
    REQUIRE(visitor.finds(Role::button, wording::pause));
    std::set<std::string> met;
    for (int i = 0; i < 12; ++i) {
        visitor.next_frame({}, 700ms);
        visitor.strikes("Down");
        const std::string heard = visitor.hears();
        INFO(i << ": " << heard);
        CHECK((heard.empty() || heard.starts_with("This is the last") || met.insert(heard).second));
    }
    CHECK(met.size() > 8);
    CHECK_FALSE(visitor.finds(Role::button, wording::pause));
}

TEST_CASE("what is read of a step stands for its words, so that who hurries goes on from there and not back") {
    const Visitor visitor = at_stride();
    const model::Page& page = *visiting::shipped_pages().page("stride");
    const auto at = std::ranges::find_if(
        page.blocks, [](const model::Block& block) { return std::holds_alternative<model::Stride>(block); });
    const auto block = static_cast<std::size_t>(at - page.blocks.begin());
    for (std::size_t step = 0; step < model::Stride::step_count; ++step) {
        const std::string name(wording::steps[step]);
        const ImGuiID read =
            visitor::thing_read(visitor.record(), page, {block, name + ": " + stride().words[step], step},
                                [](std::string_view said) { return std::vector{std::string(said)}; });
        const auto& all = visitor.record().all();
        const auto seen = std::ranges::find(all, read, &ui::Seen::id);
        REQUIRE(seen != all.end());
        CHECK(seen->role == Role::passage);
        CHECK(seen->name == stride().words[step]);
    }
}

TEST_CASE("whoever needs the largest text reads the steps of the stride by their names") {
    for (const Panel panel : {Panel{1920, 1080}, Panel{1080, 1920}}) {
        Visitor visitor = at_stride(panel, {.text_percent = 200});
        for (const std::string_view step : wording::steps) {
            INFO(panel.width << ": " << step);
            CHECK(visitor.finds(Role::text, step));
        }
    }
}

TEST_CASE("whoever does not see the stride hears of each step what works and what it does") {
    Visitor visitor = at_stride();
    const std::string more = visitor.button(wording::steps[1]).more;
    CHECK(more.find("Calves: hold you up") != std::string::npos);
    CHECK(more.find("Quads: brake the fall") != std::string::npos);
}

TEST_CASE("the names of what works stand, for who hears them, below what they have in common") {
    const Visitor visitor = at_stride();
    CHECK(visitor.button("Calves").group.heading == "At work now");
    CHECK(visitor.button(wording::steps[1]).group.heading != "At work now");
}
