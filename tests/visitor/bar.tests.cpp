#include "visitor/bar.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>

#include "visitor/tongues.h"

using namespace std::chrono_literals;
using ui::Role;
using ui::Seen;
using visiting::Content;
using visiting::content_in;
using visiting::Panel;
using visiting::Visitor;
namespace wording = wording;

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
        CHECK(before.size() == 8);
        for (const std::string& language : languages_of(content.library)) {
            adjusts(visitor, language, percent);
            const std::vector<Seen> after = buttons(visitor);
            INFO(panel.width << "x" << panel.height << " " << percent << " % " << language);
            REQUIRE(after.size() == before.size());
            for (std::size_t i = 0; i < after.size(); ++i) CHECK(alike(after[i].box, before[i].box));
        }
    }
}

TEST_CASE("whoever presses the size of text again and again, without looking, presses the size of text each time") {
    const Content content = GENERATE(Content{}, content_in({"fr", "pt", "vi"}));
    const Panel panel = any_panel();
    for (const std::string& language : languages_of(content.library))
        for (const int percent : kiosk::text_sizes) {
            Visitor visitor = on_a_page(content, panel);
            adjusts(visitor, language, percent);
            const auto text = model::translated(content.library.language(language), wording::text_size);
            const ImVec2 finger = visitor.button(text).box.centre();
            INFO(panel.width << "x" << panel.height << " " << percent << " % " << language);
            auto size = std::ranges::find(kiosk::text_sizes, percent);
            for (std::size_t i = 0; i < kiosk::text_sizes.size(); ++i) {
                visitor.taps_at(finger);
                if (++size == kiosk::text_sizes.end()) size = kiosk::text_sizes.begin();
                REQUIRE(visitor.kiosk().session().settings().text_percent == *size);
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
        const ui::Rect text = place(wording::text_size);
        if (right > 0) CHECK(std::abs(text.right() - right) < 1);
        if (bottom > 0) CHECK(std::abs(text.bottom() - bottom) < 1);
        right = text.right();
        bottom = text.bottom();
        const auto before = [](const ui::Rect& a, const ui::Rect& b) {
            return a.bottom() <= b.y || (std::abs(a.y - b.y) < 1 && a.right() <= b.x);
        };
        CHECK(before(place(wording::start_over), place(wording::back)));
        CHECK(before(place("Español"), place(wording::contrast)));
        CHECK(before(place(wording::contrast), place(wording::motion)));
        CHECK(before(place(wording::motion), place(wording::listen)));
        CHECK(before(place(wording::get_help), text));
    }
}

TEST_CASE("the size of text is marked as chosen only where it is not the clinic's usual one") {
    constexpr unsigned lit = 0xFFFFFF;
    Content content;
    content.library.clinic.text_percent = 130;
    Visitor visitor(content, {1920, 1080});
    visitor.taps(wording::begin);
    REQUIRE(visitor.kiosk().session().settings().text_percent == 130);
    const auto shade = [&] {
        const ui::Rect box = visitor.button(wording::text_size).box;
        return visitor.colour_at({box.centre().x, box.y + 2 / visitor.mm(1)});
    };
    CHECK(shade() != lit);
    visitor.taps(wording::text_size);
    CHECK(shade() == lit);
    for (int i = 0; i < 3; ++i) visitor.taps(wording::text_size);
    REQUIRE(visitor.kiosk().session().settings().text_percent == 130);
    CHECK(shade() != lit);
}
