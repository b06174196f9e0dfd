#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <thread>

#include "ui/focus.h"
#include "ui/wording.h"
#include "visitor/story.h"

using namespace std::chrono_literals;
using platform::Voice;
using speaking::Desk;
using ui::Role;
using ui::Seen;
using visiting::Content;
using visiting::heard;
using visiting::in_time;
using visiting::marks;
using visiting::opens_story;
using visiting::Story;
using visiting::Visitor;

TEST_CASE("a visitor has the page read out, and what is being read is marked") {
    Story story({"One thing first.", "This lasts forever.", "Never reached."});
    Visitor visitor(story.content);
    opens_story(visitor);
    CHECK_FALSE(visitor.finds(Role::button, wording::pause));
    visitor.taps(wording::listen);
    CHECK(visitor.finds(Role::button, wording::pause));
    REQUIRE(in_time(visitor, [&] { return heard(story, "This lasts forever."); }));
    CHECK(heard(story, "story"));
    CHECK(heard(story, "One thing first."));
    CHECK(in_time(visitor, [&] { return marks(visitor, "This lasts forever."); }));
    CHECK_FALSE(marks(visitor, "One thing first."));
    CHECK_FALSE(heard(story, "Never reached."));
}

TEST_CASE("who asks deep in a page to have it read out hears it from where they are, or else from its beginning") {
    const bool says_more = GENERATE(true, false);  // from there on
    std::vector<std::string> texts;
    for (int i = 1; i < 60; ++i) texts.push_back("Number " + std::to_string(i) + " lasts forever.");
    Story story(texts);
    int line = 0;
    for (model::Block& block : story.content.library.pages.back().blocks)
        std::get<model::Text>(block).where = {"story.lua", ++line};
    if (!says_more)
        story.content.reading_out = [&](const model::Localised&, const model::ShownCard&) {
            return std::vector<model::Sentence>{{0, texts.front()}};
        };
    Visitor visitor(story.content);
    opens_story(visitor);
    visitor.taps(wording::read_on);
    visitor.waits(1s);
    const auto& all = visitor.record().all();
    const auto first = std::ranges::find_if(
        all, [](const Seen& seen) { return seen.name.starts_with("Number") && seen.visible.h > 0; });
    REQUIRE(first != all.end());
    const std::string in_view = first->name;
    REQUIRE(in_view != texts.front());
    visitor.taps(wording::listen);
    CHECK(in_time(visitor, [&] { return heard(story, says_more ? in_view : texts.front()); }));
    CHECK(heard(story, texts.front()) != says_more);
}

TEST_CASE("pause, previous, next and again do what they say") {
    Story story({"The first lasts forever.", "The second lasts forever.", "The third lasts forever."});
    Visitor visitor(story.content);
    opens_story(visitor);
    visitor.taps(wording::listen);
    const auto reads = [&](std::size_t sentence) {
        return in_time(visitor, [&] {
            const auto lines = story.desk.heard();
            return visitor.kiosk().session().listening().sentence == sentence && story.voice.state().token &&
                   *story.voice.state().token == static_cast<int>(sentence);
        });
    };
    REQUIRE(reads(1));
    visitor.taps(wording::following);
    REQUIRE(reads(2));
    visitor.taps(wording::previous);
    REQUIRE(reads(1));
    const std::size_t before = story.desk.heard().size();
    visitor.taps(wording::again);
    REQUIRE(in_time(visitor, [&] { return story.desk.heard().size() > before; }));
    CHECK(story.desk.heard().back().ends_with("The first lasts forever."));
    visitor.taps(wording::pause);
    CHECK(in_time(visitor, [&] { return story.voice.state().phase != Voice::Phase::speaking; }));
    CHECK(visitor.finds(Role::button, wording::play));
    visitor.taps(wording::play);
    CHECK(reads(1));
    visitor.taps(wording::stop);
    CHECK_FALSE(visitor.finds(Role::button, wording::play));
    CHECK(in_time(visitor, [&] { return story.voice.state().phase == Voice::Phase::ready; }));
}

TEST_CASE("larger text changes nothing for whoever listens") {
    Story story({"One thing first.", "This lasts forever."});
    Visitor visitor(story.content);
    opens_story(visitor);
    visitor.taps(wording::listen);
    REQUIRE(in_time(visitor, [&] { return marks(visitor, "This lasts forever."); }));
    const std::size_t before = story.desk.heard().size();
    for (const std::string_view button : {wording::display, std::string_view("130 %"), wording::done})
        visitor.taps(button);
    CHECK(marks(visitor, "This lasts forever."));
    std::this_thread::sleep_for(300ms);
    CHECK(story.desk.heard().size() == before);
}

TEST_CASE("louder and softer are heard, and the next visitor has the usual volume again") {
    Story story({"This lasts forever."});
    Visitor visitor(story.content);
    opens_story(visitor);
    visitor.taps(wording::listen);
    const auto volume = [&] {
        const auto lines = story.desk.heard();
        return lines.empty() ? std::string() : lines.back().substr(0, lines.back().find(':'));
    };
    REQUIRE(in_time(visitor, [&] { return heard(story, "This lasts forever."); }));
    const std::string usual = volume();
    visitor.taps(wording::louder);
    REQUIRE(in_time(visitor, [&] { return volume() != usual; }));
    visitor.taps(wording::start_over);
    visitor.taps(wording::yes_start_over);
    CHECK(in_time(visitor, [&] { return story.voice.state().phase == Voice::Phase::ready; }));
    opens_story(visitor);
    const std::size_t before = story.desk.heard().size();
    visitor.taps(wording::listen);
    REQUIRE(in_time(visitor, [&] { return story.desk.heard().size() > before; }));
    CHECK(volume() == usual);
}

TEST_CASE("who listens is not asked whether they still read, and whoever has heard it all is") {
    Story story({"This lasts forever."});
    Visitor visitor(story.content, visiting::landscape, ui::Paint::off);
    opens_story(visitor);
    visitor.taps(wording::listen);
    REQUIRE(in_time(visitor, [&] { return heard(story, "This lasts forever."); }));
    visitor.waits(story.content.library.clinic.idle_after * 2);
    CHECK_FALSE(visitor.sees(wording::still_reading));
    visitor.taps(wording::pause);
    visitor.waits(story.content.library.clinic.idle_after + 2s);
    CHECK(visitor.sees(wording::still_reading));
}

TEST_CASE("a listener who has gone quiet is asked aloud") {
    Story story({"A short one."});
    Visitor visitor(story.content, visiting::landscape, ui::Paint::off);
    opens_story(visitor);
    visitor.taps(wording::listen);
    REQUIRE(in_time(visitor, [&] { return heard(story, "A short one."); }));
    REQUIRE(in_time(visitor, [&] { return !visitor.kiosk().session().listening().playing; }));
    visitor.waits(story.content.library.clinic.idle_after + 2s);
    REQUIRE(visitor.sees(wording::still_reading));
    CHECK(in_time(visitor, [&] { return heard(story, "seconds."); }));
    CHECK(visitor.sees(wording::still_reading));
}

TEST_CASE("whoever answers 'Still reading?' need not hear it to its end") {
    Story story({"A."}, 40ms);
    Visitor visitor(story.content, visiting::landscape, ui::Paint::off);
    opens_story(visitor);
    visitor.taps(wording::listen);
    REQUIRE(in_time(visitor, [&] { return story.voice.state().spoken_to_end; }));
    visitor.waits(story.content.library.clinic.idle_after + 2s);
    REQUIRE(visitor.sees(wording::still_reading));
    REQUIRE(in_time(visitor, [&] { return heard(story, "seconds."); }));
    visitor.taps_at({640, 400});
    CHECK(story.voice.state().phase != Voice::Phase::speaking);
}

TEST_CASE("without a voice the button says so, and everything else goes on") {
    Desk desk;
    Voice voice({.socket = desk.socket(), .missing = Voice::Missing::leave_it}, [] {});
    Content content;
    content.voice = &voice;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    REQUIRE(in_time(visitor, [&] { return visitor.finds(Role::button, wording::no_voice).has_value(); }));
    visitor.taps(wording::no_voice);
    visitor.taps("Calves");
    CHECK(visitor.kiosk().session().place().page == "calves");
}

TEST_CASE("the page is read in the language it is shown in") {
    Story story({"Your calf muscle"});
    model::Language spanish = *story.content.library.language("es");
    spanish.words["Your calf muscle"] = {{}, "Esto dura forever."};
    for (model::Language& language : story.content.library.languages)
        if (language.code == "es") language = spanish;
    Visitor visitor(story.content);
    opens_story(visitor);
    visitor.kiosk().take(kiosk::Adjust{{.language = "es"}});
    visitor.waits(500ms);
    visitor.taps("Escuchar");
    REQUIRE(in_time(visitor, [&] { return heard(story, "Esto dura forever."); }));
    CHECK(story.desk.heard().back().starts_with("es "));
}

TEST_CASE("to a visitor by keys the voice says what the keys have reached, and any key ends it") {
    Story story({"This lasts forever."});
    Visitor visitor(story.content);
    visitor.strikes("Speech");
    const std::string first = ui::walk(visitor.record().all()).front()->name;
    const auto heard_whole = [&](const std::string& words) {
        return in_time(visitor, [&] { return heard(story, words) && story.voice.state().spoken_to_end; });
    };
    REQUIRE(heard_whole(first + ", button, 1 of 17"));
    visitor.strikes("Down");
    CHECK(in_time(visitor, [&] { return heard(story, "button, 2 of 17"); }));
    visitor.kiosk().take(kiosk::FollowLink{"story"});
    REQUIRE(in_time(visitor, [&] { return heard(story, "This lasts forever."); }));
    const std::size_t stops = story.desk.orders().size();
    visitor.strikes("Q");
    CHECK(in_time(visitor, [&] { return story.desk.orders().size() > stops; }));
}

namespace {

/// Walks to what is called this, and presses it.
// Once the voice has come to it: before that Enter presses nothing.
void presses_by_key(Visitor& visitor, const Story& story, std::string_view name) {
    constexpr int longest_walk = 60;
    const auto focus = [&] { return visitor.kiosk().keypad().focused().value_or(ui::Seen()).name; };
    for (int i = 0; i < longest_walk && focus() != name; ++i) visitor.strikes("Down");
    REQUIRE(focus() == name);
    const auto is_told = [&](const std::string& line) { return line.find(name) != std::string::npos; };
    REQUIRE(in_time(visitor, [&] { return std::ranges::any_of(story.desk.heard(), is_told); }));
    std::this_thread::sleep_for(300ms);
    visitor.strikes("Enter");
}

}  // namespace

TEST_CASE("what a blind visitor asks to have read is read to the end, and nothing that is announced cuts it off") {
    Story story({"One thing first.", "This lasts forever.", "Never reached."});
    Visitor visitor(story.content);
    visitor.strikes("Speech");
    visitor.kiosk().take(kiosk::FollowLink{"story"});
    visitor.waits(500ms);
    const auto reads = [&] {
        const kiosk::Listening& listening = visitor.kiosk().session().listening();
        return listening.playing && listening.sentence == 2 && story.voice.state().phase == Voice::Phase::speaking;
    };
    presses_by_key(visitor, story, wording::listen);
    REQUIRE(in_time(visitor, reads));
    visitor.kiosk().take(kiosk::TurnVolume{1});
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = 130, .louder = 1}});
    visitor.waits(2s);
    CHECK(in_time(visitor, reads));
    presses_by_key(visitor, story, wording::play);
    REQUIRE(in_time(visitor, reads));
    visitor.waits(2s);
    CHECK(reads());
    visitor.strikes("Down");
    CHECK_FALSE(visitor.kiosk().session().listening().playing);
}

TEST_CASE("who goes on before the voice has come to the first thing of a page is taken there, and past nothing") {
    Story story({});
    for (model::Page& page : story.content.library.pages)
        if (page.id == "calves") std::get<model::Text>(page.blocks.front()).words = "This lasts forever.";
    Visitor visitor(story.content, visiting::landscape, ui::Paint::off);
    const auto focus = [&] { return visitor.kiosk().keypad().focused().value_or(Seen()).name; };
    visitor.strikes("Speech");
    visitor.kiosk().take(kiosk::OpenPage{"calves"});
    visitor.waits(500ms);
    REQUIRE(lasts(visitor, story, "This lasts forever."));
    REQUIRE(focus() == "Circulation");
    visitor.strikes("Down");
    CHECK(focus() == "Circulation");
    CHECK(in_time(visitor, [&] { return heard(story, "button, 1 of 4"); }));
    visitor.strikes("Down");
    CHECK(focus() == "Flexibility");
    visitor.kiosk().take(kiosk::OpenPage{"knees"});
    visitor.waits(500ms);
    REQUIRE(in_time(visitor,
                    [&] { return heard(story, focus() + ", button, 1 of 4") && story.voice.state().spoken_to_end; }));
    REQUIRE(focus() == "Circulation");
    visitor.strikes("Down");
    CHECK(focus() == "Flexibility");
}

TEST_CASE("the first key has the kiosk say how to get speech, as loud as usual, in each language") {
    Story story({});
    Visitor visitor(story.content, visiting::landscape, ui::Paint::off);
    visitor.strikes("Down");
    REQUIRE(in_time(visitor, [&] { return story.desk.heard().size() == 2; }));
    const std::vector<std::string> words = story.desk.heard();
    CHECK(words[0] == "en 0: For speech, press F1 or the help key, or plug in headphones.");
    CHECK(words[1] == "es 0: Para oír la voz, oprima F1 o la tecla de ayuda, o conecte sus audífonos.");
}

TEST_CASE("whoever begins to listen hears in each other language which keys lead to it, and they do") {
    Story story({});
    Visitor visitor(story.content, visiting::landscape, ui::Paint::off);
    visitor.strikes("Speech");
    REQUIRE(in_time(visitor, [&] { return story.desk.heard().size() > 2; }));
    const std::vector<std::string> words = story.desk.heard();
    CHECK(words[0] == "en 0: Speech is on");
    CHECK(words[1] == "es 0: Español: oprima Izquierda hasta oír Bar, luego Abajo hasta oír Español, y luego Enter.");
    const auto focus = [&] { return visitor.kiosk().keypad().focused().value_or(Seen()).name; };
    visitor.waits(1s);
    visitor.strikes("Left");
    for (int i = 0; i < 5 && focus() != "Español"; ++i) visitor.strikes("Down");
    REQUIRE(focus() == "Español");
    REQUIRE(in_time(visitor, [&] { return story.voice.state().spoken_to_end; }));
    visitor.strikes("Enter");
    CHECK(visitor.kiosk().session().settings().language == "es");
}

TEST_CASE("what is said of how to get speech goes on through keys that are tried, and ends with a touch or the visit") {
    Story story({});
    for (model::Language& language : story.content.library.languages)
        if (language.code == "en") language.words[std::string(wording::to_hear)] = {{}, "Help is here forever."};
    Visitor visitor(story.content, visiting::landscape, ui::Paint::off);
    visitor.strikes("Down");
    REQUIRE(in_time(visitor, [&] { return heard(story, "Help is here forever."); }));
    for (const char* key : {"Down", "Up", "Enter", "Q"}) visitor.strikes(key);
    visitor.waits(story.content.library.clinic.idle_after - 10s);
    CHECK(story.desk.orders().empty());
    SECTION("a touch") { visitor.taps_at({1, 1}); }
    SECTION("starting over") { visitor.strikes("Home"); }
    SECTION("speech") { visitor.strikes("Speech"); }
    CHECK(in_time(visitor, [&] { return !story.desk.orders().empty(); }));
}

TEST_CASE("what is told in full keeps the question whether one still reads away, until it has ended") {
    Story story({"This lasts forever."});
    Visitor visitor(story.content, visiting::landscape, ui::Paint::off);
    visitor.strikes("Speech");
    visitor.kiosk().take(kiosk::FollowLink{"story"});
    REQUIRE(in_time(visitor, [&] { return heard(story, "This lasts forever."); }));
    visitor.waits(story.content.library.clinic.idle_after * 2);
    CHECK_FALSE(visitor.sees(wording::still_reading));
    visitor.strikes("Left");
    REQUIRE(in_time(visitor, [&] { return story.voice.state().phase == Voice::Phase::ready; }));
    visitor.waits(2 * story.content.library.clinic.idle_after + 2s);
    CHECK(visitor.sees(wording::still_reading));
}

TEST_CASE("without a voice, keys and speech lose nothing but the sound") {
    Desk desk;
    Voice voice({.socket = desk.socket(), .missing = Voice::Missing::leave_it}, [] {});
    Content content;
    content.voice = &voice;
    Visitor visitor(content);
    visitor.strikes("Speech");
    const auto is_broken = [&] { return voice.state().phase == Voice::Phase::broken; };
    REQUIRE(in_time(visitor, is_broken));
    const auto strikes = [&](const char* key) {
        visitor.strikes(key);
        REQUIRE(in_time(visitor, is_broken));  // each time it is looked for anew
    };
    for (const char* key : {"Down", "Enter"}) strikes(key);
    CHECK(visitor.kiosk().session().place().screen == kiosk::Screen::page);
    for (const char* key : {"Home", "Down", "Enter"}) strikes(key);
    CHECK(visitor.kiosk().session().place().screen == kiosk::Screen::attract);
}

TEST_CASE("who listens hears when the page has ended, and who cannot see also when they have stopped it") {
    Story story({"One thing first.", "This comes last."});
    SECTION("at its end") {
        Visitor visitor(story.content);
        opens_story(visitor);
        visitor.taps(wording::listen);
        CHECK(in_time(visitor, [&] { return heard(story, "End of the page."); }));
        CHECK(in_time(visitor, [&] { return !visitor.kiosk().session().listening().playing; }));
    }
    SECTION("when it is stopped") {
        story.content.library.pages.back().blocks.emplace_back(model::Text{{}, "It lasts forever."});
        Visitor visitor(story.content);
        visitor.strikes("Speech");
        visitor.kiosk().take(kiosk::FollowLink{"story"});
        visitor.waits(500ms);
        presses_by_key(visitor, story, wording::listen);
        REQUIRE(in_time(visitor, [&] { return visitor.kiosk().session().listening().sentence == 3; }));
        visitor.hears();
        visitor.strikes("Enter");
        CHECK_THAT(visitor.hears(), Catch::Matchers::StartsWith("Reading stopped"));
    }
}
