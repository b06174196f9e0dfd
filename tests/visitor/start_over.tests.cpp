#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "ui/wording.h"
#include "visitor/aloud.h"
#include "visitor/story.h"

using namespace std::chrono_literals;
using namespace visiting;
using ui::Paint;

TEST_CASE("starting over asks who would lose something by it, and nobody else") {
    const Content content;
    const Panel panel = GENERATE(landscape, portrait);
    Visitor visitor(content, panel);
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    visitor.taps("Relaxation");
    visitor.taps(wording::start_over);
    CHECK(visitor.sees(wording::invitation));
    visitor.taps(wording::begin);
    const auto changes = GENERATE(0, 1);
    if (changes == 0) {
        visitor.kiosk().take(kiosk::FollowLink{"plan"});
        visitor.kiosk().take(kiosk::Choose{"danger", "no"});
        visitor.waits(std::chrono::seconds(1));  // the next question comes
    } else {
        visitor.kiosk().take(kiosk::Adjust{{.text_percent = 160}});
    }
    const kiosk::Place place = visitor.kiosk().session().place();
    const ImVec2 there = visitor.button(wording::start_over).box.centre();
    visitor.taps(wording::start_over);
    REQUIRE(visitor.sees(wording::start_over_now));
    CHECK(visitor.sees(changes == 0 ? "This will be gone: Your answers." : "This will be gone: Text size."));
    visitor.taps(wording::stay_here);
    CHECK_FALSE(visitor.sees(wording::start_over_now));
    CHECK(visitor.kiosk().session().place() == place);
    visitor.taps(wording::start_over);
    visitor.taps_at(there);  // beside the question
    CHECK_FALSE(visitor.sees(wording::start_over_now));
    CHECK(visitor.kiosk().session().place() == place);
    visitor.taps(wording::start_over);
    visitor.taps(wording::yes_start_over);
    CHECK(visitor.sees(wording::invitation));
}

TEST_CASE("who turns the volume back while they are asked is asked on, and decides by themselves") {
    const Content content;
    Visitor visitor(content, landscape, Paint::off);
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    visitor.kiosk().take(kiosk::TurnVolume{1});
    visitor.kiosk().take(kiosk::AskToStartOver{});
    visitor.kiosk().take(kiosk::TurnVolume{-1});
    visitor.waits(1s);
    CHECK(visitor.sees(wording::start_over_now));
    CHECK(visitor.kiosk().session().place().page == "calves");
}

TEST_CASE("the question before starting over fits every panel, size of text and language") {
    const Content content;
    const Panel panel = GENERATE(landscape, portrait, Panel{1920, 1080}, Panel{1080, 1920});
    for (const int percent : {130, 160, 200})
        for (const std::string language : {"", "es"}) {
            CAPTURE(panel.width, percent, language);
            Visitor visitor(content, panel, ui::Paint::off);
            visitor.taps(wording::begin);
            visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = percent}});
            visitor.kiosk().take(kiosk::AskToStartOver{});
            visitor.waits(1s);
            int seen = 0;
            for (const ui::Seen& what : visitor.record().all()) {
                if (what.part != ui::Part::dialog || what.role == ui::Role::figure) continue;
                CAPTURE(what.name);
                CHECK_FALSE(what.cut);
                CHECK(what.box.y >= 0);
                CHECK(what.box.bottom() <= static_cast<float>(panel.height));
                ++seen;
            }
            CHECK(seen >= 4);
        }
}

TEST_CASE("who listens is asked before they start over, by its key and by its button, and Back means no") {
    const Aloud<Content> content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::OpenPage{"calves"});
    if (GENERATE(false, true)) walks_to(visitor, wording::start_over);
    const bool by_button = focus(visitor) == wording::start_over;
    visitor.hears();
    visitor.strikes(by_button ? "Enter" : "Home");
    CHECK(visitor.hears() == "Start over? This will be gone: Speech. No, stay here. 1 of 2.\n");
    visitor.strikes("Down");
    CHECK(visitor.hears() == "Yes, start over. 2 of 2. Start over? This will be gone: Speech.\n");
    visitor.strikes("Home");
    CHECK(visitor.hears() == "Yes, start over. 2 of 2. Start over? This will be gone: Speech.\n");
    const std::string no = GENERATE("Back", "Enter");
    if (no == "Enter") visitor.strikes("Up");
    visitor.hears();
    visitor.strikes(no);
    CHECK(contains(visitor.hears(), "button, "));
    CHECK(place(visitor).page == "calves");
    CHECK(visitor.kiosk().session().sheet() == kiosk::Sheet::none);
}

TEST_CASE("Back on the map says that this is the first screen, and asks nothing, every time") {
    const Aloud<Content> content;
    const std::string language = GENERATE(as<std::string>(), "", "es");
    Visitor visitor(content, GENERATE(landscape, portrait), Paint::off);
    visitor.strikes("Speech");
    visitor.kiosk().take(kiosk::Adjust{{.language = language}});
    visitor.waits(1s);
    for (int times = 0; times < 2; ++times) {
        visitor.hears();
        visitor.strikes("Back");
        CHECK(visitor.hears() == (language.empty() ? "This is the first screen.\n" : "Esta es la primera pantalla.\n"));
        CHECK(place(visitor).screen == kiosk::Screen::map);
        CHECK(visitor.kiosk().session().sheet() == kiosk::Sheet::none);
    }
}

TEST_CASE("who has changed something and strikes Back on the map loses nothing by it, with speech or without") {
    const Content content;
    Visitor visitor(content, landscape, Paint::off);
    visitor.strikes(GENERATE("Down", "Speech"));
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = 160}});
    visitor.waits(1s);
    visitor.strikes("Back");
    CHECK(place(visitor).screen == kiosk::Screen::map);
    CHECK(visitor.kiosk().session().settings().text_percent == 160);
    CHECK_FALSE(visitor.sees(wording::start_over_now));
}

TEST_CASE("the same keys start over, whatever of the question has been heard") {
    Story story({"One thing first."});
    story.content.saying = commands::saying;
    Visitor visitor(story.content, landscape, Paint::off);
    visitor.strikes("Speech");
    visitor.strikes("Home");
    if (GENERATE(true, false)) {
        REQUIRE(in_time(visitor, [&] { return heard(story, "1 of 2."); }));
        REQUIRE(in_time(visitor, [&] { return story.voice.state().spoken_to_end; }));
    }
    visitor.strikes("Down");
    CHECK(focus(visitor) == wording::yes_start_over);
    REQUIRE(in_time(visitor, [&] { return heard(story, "2 of 2."); }));
    visitor.strikes("Enter");
    CHECK(place(visitor).screen == kiosk::Screen::attract);
}
