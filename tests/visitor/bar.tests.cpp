#include "visitor/bar.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>

#include "visitor/targets.h"
#include "visitor/tongues.h"

using namespace std::chrono_literals;
using ui::Role;
using ui::Seen;
using visiting::Content;
using visiting::content_in;
using visiting::Panel;
using visiting::Visitor;

namespace {

/// The bar's buttons, from the first to the last that stands there.
std::vector<Seen> buttons(const Visitor& visitor) {
    std::vector<Seen> all = visitor.record().all();
    std::erase_if(all, [](const Seen& seen) { return seen.part != ui::Part::bar || seen.role != Role::button; });
    return all;
}

bool alike(const ui::Rect& a, const ui::Rect& b) {
    return std::abs(a.x - b.x) < 1 && std::abs(a.y - b.y) < 1 && std::abs(a.w - b.w) < 1 && std::abs(a.h - b.h) < 1;
}

/// A visitor on a page, from which there is a way back.
Visitor on_a_page(const Content& content, const Panel& panel) {
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::OpenPage{"calves"});
    visitor.next_frame({}, 1s);
    return visitor;
}

void adjusts(Visitor& visitor, const std::string& language, int percent) {
    visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = percent}});
    visitor.next_frame({}, 1s);
}

std::vector<std::string> languages_of(const model::Library& library) {
    std::vector<std::string> all = {""};
    for (const model::Language& language : library.languages)
        if (language.code != library.clinic.languages.front()) all.push_back(language.code);
    return all;
}

Panel any_panel() {
    return GENERATE(Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800}, Panel{800, 1280}, Panel{3840, 2160, 32},
                    Panel{1024, 768, 12}, Panel{768, 1024, 12});
}

}  // namespace

TEST_CASE("in another language every button of the bar is where it was") {
    const Content content = GENERATE(Content{}, content_in({"fr", "pt", "vi"}));
    const Panel panel = any_panel();
    Visitor visitor = on_a_page(content, panel);
    for (const int percent : kiosk::text_sizes) {
        adjusts(visitor, "", percent);
        const std::vector<Seen> before = buttons(visitor);
        CHECK(before.size() == 6);
        for (const std::string& language : languages_of(content.library)) {
            adjusts(visitor, language, percent);
            const std::vector<Seen> after = buttons(visitor);
            INFO(panel.width << "x" << panel.height << " " << percent << " % " << language);
            REQUIRE(after.size() == before.size());
            for (std::size_t i = 0; i < after.size(); ++i) CHECK(alike(after[i].box, before[i].box));
        }
    }
}

TEST_CASE("whoever touches one place again and again opens the display sheet, closes it, and meets no other button") {
    const Content content = GENERATE(Content{}, content_in({"fr", "pt", "vi"}));
    const Panel panel = any_panel();
    for (const std::string& language : languages_of(content.library))
        for (const int percent : kiosk::text_sizes) {
            Visitor visitor = on_a_page(content, panel);
            adjusts(visitor, language, percent);
            const kiosk::Settings settings = visitor.kiosk().session().settings();
            const auto display = model::translated(content.library.language(language), wording::display);
            const ImVec2 finger = visitor.button(display).box.centre();
            INFO(panel.width << "x" << panel.height << " " << percent << " % " << language);
            for (int i = 0; i < 4; ++i) {
                visitor.taps_at(finger);
                REQUIRE((visitor.kiosk().session().sheet() == kiosk::Sheet::display) == (i % 2 == 0));
                REQUIRE(visitor.kiosk().session().settings() == settings);
                REQUIRE(visitor.kiosk().session().place().page == "calves");
            }
        }
}

TEST_CASE("at every size of text the bar begins and ends with the same buttons, and keeps its order in each group") {
    const Panel panel = any_panel();
    Visitor visitor = on_a_page(Content{}, panel);
    float right = 0;
    float bottom = 0;
    for (const int percent : kiosk::text_sizes) {
        adjusts(visitor, "", percent);
        const auto place = [&](std::string_view name) { return visitor.button(name).box; };
        INFO(panel.width << "x" << panel.height << " " << percent << " %");
        CHECK(std::abs(visitor.mm(place(wording::start_over).x) - ui::size::margin) < 1);
        const ui::Rect help = place(wording::get_help);
        if (right > 0) CHECK(std::abs(help.right() - right) < 1);
        if (bottom > 0) CHECK(std::abs(help.bottom() - bottom) < 1);
        right = help.right();
        bottom = help.bottom();
        const auto before = [](const ui::Rect& a, const ui::Rect& b) {
            return a.bottom() <= b.y || (std::abs(a.y - b.y) < 1 && a.right() <= b.x);
        };
        CHECK(before(place(wording::start_over), place(wording::back)));
        CHECK(before(place("Español"), place(wording::display)));
        CHECK(before(place(wording::display), place(wording::listen)));
        CHECK(before(place(wording::back), help));
        CHECK(before(place(wording::listen), help));
    }
}

TEST_CASE("where there is nothing to go back to, the way back keeps its place and is no button") {
    const Panel panel = any_panel();
    Visitor visitor(Content{}, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.next_frame({}, 1s);
    CHECK_FALSE(visitor.finds(Role::button, wording::back));
    const auto pale = visitor.finds(Role::text, wording::back);
    REQUIRE(pale);
    const ui::Rect start_over = visitor.button(wording::start_over).box;
    visitor.kiosk().take(kiosk::OpenPage{"calves"});
    visitor.next_frame({}, 1s);
    CHECK(alike(visitor.button(wording::start_over).box, start_over));
    CHECK(alike(visitor.finds(Role::text, wording::back)->box, pale->box));
}

TEST_CASE(
    "the way to help is the one yellow button, keeps its sign at every size, and is set apart with room to spare") {
    constexpr unsigned yellow = 0xFFC93C;
    const Panel panel = GENERATE(Panel{1920, 1080}, Panel{1080, 1920});
    for (const int percent : kiosk::text_sizes) {
        Visitor visitor(Content{}, panel);
        visitor.kiosk().take(kiosk::Begin{});
        adjusts(visitor, "", percent);
        INFO(panel.width << "x" << panel.height << " " << percent << " %");
        int filled = 0;
        for (const Seen& seen : visitor.record().all())
            if (visiting::touchable(seen) && seen.visible.h >= seen.box.h - 1) {
                const ImVec2 inside = {seen.box.centre().x, seen.box.y + 1.5F / visitor.mm(1)};
                filled += visitor.colour_at(inside) == yellow ? 1 : 0;
            }
        CHECK(filled == 1);
        const Seen help = visitor.button(wording::get_help);
        const auto word = visitor.finds(Role::text, wording::get_help);
        REQUIRE(word);
        const bool above = panel.width < panel.height && percent == 100;
        const float room = above ? word->box.y - help.box.y : word->box.x - help.box.x;
        CHECK(visitor.mm(room) >= ui::size::icon * static_cast<float>(percent) / 100 + ui::size::least_padding);
        if (panel.width > panel.height && percent == 100) {
            const ui::Rect listen = visitor.button(wording::listen).box;
            CHECK(visitor.mm(help.box.x - listen.right()) > 2 * ui::size::between);
        }
    }
}
