#include "visitor/attract.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>
#include <map>
#include <set>

#include "model/passages.h"
#include "visitor/story.h"
#include "visitor/targets.h"
#include "visitor/tongues.h"

using namespace std::chrono_literals;
using ui::Role;
using visiting::Content;
using visiting::content_in;
using visiting::Panel;
using visiting::Visitor;

namespace {

constexpr std::array panels = {Panel{1920, 1080},     Panel{1080, 1920},       Panel{1280, 800},
                               Panel{800, 1280},      Panel{1280, 800, 10.1F}, Panel{800, 1280, 10.1F},
                               Panel{3840, 2160, 32}, Panel{2160, 3840, 32},   Panel{1024, 768, 15}};

std::string spanish(std::string_view words) {
    return std::string(model::translated(visiting::shipped_pages().language("es"), words));
}

kiosk::Settings settings_of(Visitor& visitor) { return visitor.kiosk().session().settings(); }

bool begun(Visitor& visitor) { return visitor.kiosk().session().place().screen == kiosk::Screen::map; }

}  // namespace

TEST_CASE("the first screen says what it is for and where to begin in both languages, on every panel") {
    for (const Panel& panel : panels)
        for (const int percent : kiosk::text_sizes) {
            INFO(panel.width << "x" << panel.height << ", " << percent << " %");
            Visitor visitor(Content{}, panel, ui::Paint::off);
            visitor.kiosk().take(kiosk::Adjust{{.language = {}, .text_percent = percent}});
            visitor.next_frame({}, 1s);
            REQUIRE(visitor.finds(Role::text, wording::invitation));
            for (const std::string_view words : {wording::invitation, wording::begin}) {
                const auto english = visitor.finds(Role::text, words);
                const auto other = visitor.finds(Role::text, spanish(words));
                // Where text is large there may be room for one of the titles.
                if (words == wording::invitation && percent > 100 && !other) continue;
                REQUIRE(english);
                REQUIRE(other);
                CHECK((english->box.bottom() <= other->box.y || english->box.right() <= other->box.x));
            }
            CHECK(target_mistake(visitor.record().all(), visitor) == "");
            CHECK(cut_mistake(visitor, panel) == "");
            for (const ui::Seen& seen : visitor.record().all())
                CHECK(seen.box.bottom() <= static_cast<float>(panel.height) + 0.5F);
        }
}

TEST_CASE("the title can be read from 3 m: its capitals are 22 mm high, and where to begin takes 27 mm and more") {
    constexpr float capital_of_em = 1490.0F / 2048;  // Inter
    for (const Panel& panel : {Panel{1920, 1080}, Panel{3840, 2160, 32}}) {
        Visitor visitor(Content{}, panel, ui::Paint::off);
        const auto title = visitor.finds(Role::text, wording::invitation);
        REQUIRE(title);
        CHECK(visitor.mm(title->line_height) / ui::type::poster.leading * capital_of_em >= 21.8F);
        for (const std::string& begin : {std::string(wording::begin), spanish(wording::begin)})
            CHECK(visitor.mm(visitor.button(begin).box.h) >= 27);
    }
}

TEST_CASE(
    "the first screen says in both languages that text, contrast and voice can be had, and a headset plugged in") {
    for (const Panel& panel : panels) {
        INFO(panel.width << "x" << panel.height);
        Visitor visitor(Content{}, panel, ui::Paint::off);
        for (const std::string_view words :
             {wording::larger_text, wording::more_contrast, wording::read_aloud, wording::plug_in_headset}) {
            CHECK(visitor.finds(Role::text, words));
            CHECK(visitor.finds(Role::text, spanish(words)));
        }
    }
}

TEST_CASE("nothing on the first screen is smaller than the size of text asks for: it shows fewer things instead") {
    // What they are larger than usual where there is room to spare.
    constexpr float titles_may_lose = ui::type::poster.em_mm / ui::type::display.em_mm;
    const Content content = GENERATE(Content{}, content_in({"fr", "pt", "vi"}));
    for (const Panel& panel : panels) {
        std::map<std::string, float> usual;
        for (const int percent : kiosk::text_sizes) {
            Visitor visitor(content, panel, ui::Paint::off);
            visitor.kiosk().take(kiosk::Adjust{{.language = {}, .text_percent = percent}});
            visitor.next_frame({}, 1s);
            const float larger = static_cast<float>(percent) / 100;
            INFO(panel.width << "x" << panel.height << ", " << percent << " %");
            // With a list of languages, or twice as large on the smallest panel, there is no room for what it offers.
            const bool short_of_room = panel.width == 1024 && percent == kiosk::text_sizes.back();
            if (content.library.clinic.languages.size() == 2 && !short_of_room)
                CHECK(visitor.finds(Role::text, wording::larger_text));
            for (const ui::Seen& seen : visitor.record().all()) {
                if (seen.role != Role::text) continue;
                if (percent == 100) usual[seen.name] = seen.line_height;
                if (!usual.contains(seen.name)) continue;
                const bool title =
                    seen.name.find(wording::begin) == std::string::npos && seen.line_height > 12 / visitor.mm(1);
                INFO(panel.width << "x" << panel.height << ", " << percent << " %: " << seen.name);
                const float least = usual[seen.name] * larger / (title ? titles_may_lose : 1);
                CHECK(seen.line_height >= least - 1.6F);
            }
        }
    }
}

TEST_CASE("the clinic's usual size of text is that of the first screen") {
    Content content;
    const float usual = Visitor(content).finds(Role::text, wording::larger_text)->line_height;
    content.library.clinic.text_percent = 130;
    const float larger = Visitor(content).finds(Role::text, wording::larger_text)->line_height;
    CHECK(std::abs(larger - 1.3F * usual) <= 1);
}

TEST_CASE("the first screen is painted at every usual size of text, with figures or without") {
    for (const Panel& panel : panels)
        for (const int percent : kiosk::text_sizes) {
            INFO(panel.width << "x" << panel.height << ", " << percent << " %");
            Content content;
            content.library.clinic.text_percent = percent;
            Visitor visitor(content, panel);
            CHECK(visitor.finds(Role::text, wording::invitation));
        }
}

TEST_CASE("a kiosk without a voice offers none, and no headset") {
    Content content;
    content.reading_out = {};
    Visitor visitor(content);
    CHECK(visitor.sees(wording::larger_text));
    CHECK_FALSE(visitor.sees(wording::read_aloud));
    CHECK_FALSE(visitor.sees(wording::plug_in_headset));
}

TEST_CASE("whoever touches the words of a language begins in it, and elsewhere in the usual one") {
    for (const visiting::Panel panel : {visiting::landscape, visiting::portrait}) {
        Visitor spaniard(Content{}, panel);
        spaniard.taps(spanish(wording::begin));
        CHECK(begun(spaniard));
        CHECK(settings_of(spaniard).language == "es");
        CHECK(spaniard.sees(spanish(wording::map_title)));

        Visitor reader(Content{}, panel);
        reader.taps_at(reader.finds(Role::text, spanish(wording::invitation))->box.centre());
        CHECK(settings_of(reader).language == "es");

        Visitor english(Content{}, panel);
        english.taps(wording::begin);
        CHECK(begun(english));
        CHECK(settings_of(english).language.empty());

        Visitor elsewhere(Content{}, panel);
        elsewhere.taps_at({static_cast<float>(panel.width) - 3, 3});
        CHECK(begun(elsewhere));
        CHECK(settings_of(elsewhere).language.empty());
    }
}

TEST_CASE("whoever touches what the first screen offers begins with it, in the language they read it in") {
    for (const visiting::Panel panel : {visiting::landscape, visiting::portrait}) {
        for (const std::string_view offer : {wording::larger_text, wording::more_contrast}) {
            Visitor reader(Content{}, panel);
            reader.taps_at(reader.finds(Role::text, offer)->box.centre());
            CHECK(begun(reader));
            CHECK(reader.kiosk().session().sheet() == kiosk::Sheet::display);
            CHECK(settings_of(reader).language.empty());
        }
        Visitor spaniard(Content{}, panel);
        spaniard.taps_at(spaniard.finds(Role::text, spanish(wording::larger_text))->box.centre());
        CHECK(settings_of(spaniard).language == "es");
        CHECK(spaniard.sees(spanish(wording::text_size)));
    }
}

TEST_CASE("whoever touches what reads aloud is read to, in the language they touched") {
    visiting::Story story({"This lasts forever."});
    Visitor visitor(story.content);
    visitor.taps_at(visitor.finds(Role::text, wording::read_aloud)->box.centre());
    CHECK(begun(visitor));
    CHECK(visitor.kiosk().session().listening().playing);
    CHECK(visitor.finds(Role::button, wording::pause));
    visitor.kiosk().take(kiosk::StartOver{});
    visitor.waits(1s);
    visitor.taps(wording::begin);
    CHECK_FALSE(visitor.kiosk().session().listening().open);
}

TEST_CASE("after a visit in Spanish the first screen speaks as it always does") {
    Visitor visitor{Content{}};
    const ui::Rect before = visitor.finds(Role::text, wording::invitation)->box;
    visitor.taps(spanish(wording::begin));
    visitor.taps(spanish(wording::start_over));
    visitor.waits(1s);
    CHECK(visitor.finds(Role::text, wording::invitation)->box.y == before.y);
    visitor.strikes("Enter");
    CHECK(settings_of(visitor).language.empty());
}

TEST_CASE("of more than two languages the others take turns, and each can be begun in by its name") {
    const Content content = content_in({"fr", "pt", "vi"});
    for (const Panel& panel : panels) {
        INFO(panel.width << "x" << panel.height);
        Visitor visitor(content, panel, ui::Paint::off);
        std::set<std::string> titles;
        for (int turn = 0; turn < 4; ++turn) {
            CHECK(visitor.finds(Role::text, wording::invitation));
            for (const std::string& title :
                 {spanish(wording::invitation), visiting::in_language("fr", wording::invitation),
                  visiting::in_language("pt", wording::invitation)})
                if (visitor.finds(Role::text, title)) titles.insert(title);
            for (const char* name : {"Español", "Language fr", "Language pt", "Language vi"})
                CHECK(visitor.finds(Role::button, name));
            CHECK(target_mistake(visitor.record().all(), visitor) == "");
            CHECK(cut_mistake(visitor, panel) == "");
            visitor.waits(ui::motion::show_area);
        }
        CHECK(titles.size() == 3);
        visitor.taps("Language pt");
        CHECK(begun(visitor));
        CHECK(settings_of(visitor).language == "pt");
        CHECK(visitor.sees(visiting::in_language("pt", wording::start_over)));
    }
}

namespace {

/// Somebody at the first screen in five languages, so long before the next of them takes its turn.
struct Passer {
    Visitor visitor{content_in({"fr", "pt", "vi"})};

    void waits_until_turn(std::chrono::milliseconds before) {
        visitor.waits(1s);
        const auto gone = visitor.now().time_since_epoch() % ui::motion::show_area;
        visitor.next_frame(
            {}, std::chrono::duration_cast<std::chrono::milliseconds>(ui::motion::show_area - gone) - before);
    }
    std::string language_shown() const {
        if (visitor.finds(Role::text, spanish(wording::invitation))) return "es";
        for (const char* code : {"fr", "pt"})
            if (visitor.finds(Role::text, visiting::in_language(code, wording::invitation))) return code;
        return "vi";
    }
    ImVec2 second_piece() const {
        std::vector<ui::Seen> buttons = visitor.record().all();
        std::erase_if(buttons, [](const ui::Seen& seen) { return seen.role != Role::button; });
        return buttons.at(1).box.centre();
    }
    void touches(platform::PointerEvent::Kind kind, ImVec2 at, std::chrono::milliseconds after) {
        visitor.next_frame({.pointer_events = {{kind, at.x, at.y, platform::Pointer::finger}}}, after);
    }
};

using Kind = platform::PointerEvent::Kind;

}  // namespace

TEST_CASE("whoever touches a language while another takes its turn begins in the one they saw") {
    for (int turn = 0; turn < 4; ++turn) {
        Passer passer;
        passer.visitor.waits(turn * ui::motion::show_area);
        passer.waits_until_turn(100ms);
        const std::string seen = passer.language_shown();
        const ImVec2 at = passer.second_piece();
        passer.touches(Kind::press, at, 16ms);
        passer.visitor.next_frame({}, 500ms);
        CHECK(passer.language_shown() == seen);
        passer.touches(Kind::release, at, 100ms);
        passer.visitor.waits(1s);
        REQUIRE(begun(passer.visitor));
        CHECK(settings_of(passer.visitor).language == seen);
    }
}

TEST_CASE("a language that has just taken its turn can be begun in at once") {
    Passer passer;
    passer.waits_until_turn(16ms);
    passer.visitor.next_frame({}, 32ms);
    const std::string seen = passer.language_shown();
    const ImVec2 at = passer.second_piece();
    passer.touches(Kind::press, at, 60ms);
    passer.touches(Kind::release, at, 60ms);
    passer.visitor.waits(1s);
    REQUIRE(begun(passer.visitor));
    CHECK(settings_of(passer.visitor).language == seen);
}

TEST_CASE("a language that lacks a word says it in the pages' own") {
    Visitor visitor(content_in({"fr", "vi"}));
    visitor.taps("Language vi");
    CHECK(settings_of(visitor).language == "vi");
    CHECK(visitor.sees(wording::start_over));
}

TEST_CASE("a kiosk of one language says more of what it is for") {
    Content content;
    content.library.clinic.languages = {"en"};
    Visitor visitor(content);
    CHECK(visitor.sees(wording::invitation_more));
    CHECK_FALSE(visitor.sees(spanish(wording::begin)));
    visitor.taps(wording::begin);
    CHECK(begun(visitor));
}
