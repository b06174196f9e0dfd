#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <set>

#include "commands/check_content.h"
#include "commands/speech.h"
#include "model/passages.h"
#include "model/section.h"
#include "outside/listener.h"
#include "ui/wording.h"
#include "visitor/open_card.h"
#include "visitor/read_card.h"

using namespace std::chrono_literals;
using outside::check_nothing_missed;
using outside::Listener;
using outside::WaitingRoom;
using speaking::Said;
using ui::Seen;

// Somebody who cannot see the kiosk, with F1, arrows and Enter.

namespace {

bool contains(std::string_view text, std::string_view words) { return text.find(words) != std::string_view::npos; }

}  // namespace

TEST_CASE("somebody who cannot see hears a page whole, each claim with its grade, and the warnings") {
    const std::string language = GENERATE(as<std::string>(), "", "es");
    WaitingRoom room({.reflection = ui::Paint::off});
    Listener listener(room, language);
    listener.moves_less();
    const model::Page& calves = listener.page("calves");
    listener.opens(calves.name);
    listener.presses_everything();
    check_nothing_missed(listener.missed(calves));
    CHECK(room.desk().said().back().language == (language.empty() ? "en" : language));
}

TEST_CASE("an answer is heard with its question, and what it leads to at once: call 911") {
    WaitingRoom room({.reflection = ui::Paint::off});
    Listener listener(room, "");
    listener.opens(listener.page("check-yourself").name);
    const std::string answer = room.walks_to("Yes, or not sure");
    CHECK(contains(answer, "Yes, or not sure. 2 of 2."));
    CHECK(contains(answer, "Does any danger sign in the whole list fit you?"));
    const std::string result = room.hears_after("Enter");
    CHECK(contains(result, "Call 9 1 1, and tell the staff now. Not sure that it fits you?"));
}

TEST_CASE("Listen reads to the end, and nothing cuts it off") {
    WaitingRoom room({.reflection = ui::Paint::off});
    Listener listener(room, "");
    listener.opens("Calves");
    listener.goes_to("Listen");
    room.desk().speaks_at(1ms);
    const std::size_t before = room.desk().said().size();
    const auto content = model::localised(visiting::shared(visiting::shipped_pages()), "");
    const auto& session = room.reflection().kiosk().session();
    const auto card = visitor::open_card(content, session, {});
    std::string whole;
    for (const model::Sentence& sentence : visitor::read_card(commands::reading_out, content, *card, session.place()))
        whole += sentence.words + " ";
    room.strikes("Enter");
    std::string read;
    std::vector<Said> said;
    const auto is_whole = [&] {
        said = room.desk().said();
        read.clear();
        for (std::size_t i = before; i < said.size(); ++i) read += said[i].words + " ";
        return read == whole;
    };
    speaking::eventually(is_whole, outside::patience);
    CHECK(read == whole);
    for (std::size_t i = before; i < said.size(); ++i) CHECK_FALSE(said[i].cut);
}

namespace {

/// Somebody who touched Calves, and then Listen. Of all that comes after that the reflection knows nothing.
struct ByTouch {
    explicit ByTouch(std::chrono::milliseconds letter) : room({.letter = letter}) {
        room.taps(wording::begin);
        room.taps("Calves");
        const auto content = model::localised(visiting::shared(visiting::shipped_pages()), "");
        const kiosk::Session& session = room.reflection().kiosk().session();
        const auto card = visitor::open_card(content, session, {});
        sentences = visitor::read_card(commands::reading_out, content, *card, session.place());
        const outside::Spot listen = room.spot_of(wording::listen);
        room.reflection().taps(wording::listen);
        room.touches(listen);
    }
    /// What the panel looks like then.
    void imagines(kiosk::Listen what) {
        room.reflection().kiosk().take(kiosk::Hear{what, sentences.size()});
        room.reflection().waits(1s);
    }
    WaitingRoom room;
    std::vector<model::Sentence> sentences;
};

}  // namespace

TEST_CASE("the mark goes down the page with the voice, and nobody has to touch anything for that") {
    ByTouch listener(60ms);
    std::optional<std::size_t> block;
    int marked = 0;
    for (std::size_t i = 1; i < listener.sentences.size() && marked < 2; ++i) {
        listener.imagines(kiosk::Listen::next);
        if (!listener.sentences[i].block || listener.sentences[i].block == block) continue;
        block = listener.sentences[i].block;
        ++marked;
        INFO(listener.sentences[i].words);
        CHECK(listener.room.shows_the_reflection());
    }
    CHECK(marked == 2);
}

TEST_CASE("with the last word read, Pause is Play again") {
    ByTouch listener(1ms);
    listener.imagines(kiosk::Listen::pause);
    CHECK(listener.room.shows_the_reflection());
}

TEST_CASE("any key interrupts what is being said") {
    WaitingRoom room({.letter = 30ms, .reflection = ui::Paint::off});
    room.strikes("Speech");
    room.hears("Speech is on.");
    room.strikes("Down");
    const std::vector<std::string> said = room.hears("1 of ");
    CHECK(room.desk().said().front().cut);
    CHECK(said.size() < 4);
}

TEST_CASE("each setting is said with its value, and starting over too") {
    WaitingRoom room({.reflection = ui::Paint::off});
    Listener listener(room, "");
    room.walks_to(wording::display);
    CHECK(room.hears_after("Enter") == "Display. Text. 100 percent, chosen. 1 of 4.");
    room.walks_to("130 %");
    CHECK(contains(room.hears_after("Enter"), "Text 130 percent"));
    room.walks_to(wording::high_contrast);
    CHECK(contains(room.hears_after("Enter"), "High contrast on"));
    room.walks_to(wording::motion);
    CHECK(contains(room.hears_after("Enter"), "Less motion on"));
    room.walks_to(wording::done);
    CHECK(contains(room.hears_after("Enter"), "Display, button"));
    CHECK(room.hears_after("Home").starts_with(
        "Start over? This will be gone: Text size, High contrast, Less motion, Speech. No, stay here."));
    CHECK(contains(room.hears_after("Down"), "Yes, start over"));
    CHECK(room.hears_after("Enter") == "Started over. Speech is off. F1 or Help turns it on again.");
}

TEST_CASE("whose fingers find the keypad first are told how to get speech, in each language, before anything else") {
    WaitingRoom room({.reflection = ui::Paint::off});
    const std::string invitation = room.hears_after("Down");
    CHECK(invitation ==
          "For speech, press F1 or the help key, or plug in headphones. "
          "Para oír la voz, oprima F1 o la tecla de ayuda, o conecte sus audífonos.");
    CHECK(room.desk().said().front().language == "en");
    CHECK(room.desk().said().back().language == "es");
    for (const char* key : {"Tab", "Down", "Up"})
        CHECK(room.hears_after(key) == "Speech: press F1. Para oír la voz, oprima F1.");
    CHECK(room.hears_after("Speech").starts_with(
        "Speech is on. Español: oprima Izquierda hasta oír Bar, luego Abajo hasta oír Español, y luego Enter. Choose "
        "where you feel it. Body: Shoulders, "));
    CHECK(room.hears_after("Speech").starts_with("Choose where you feel it. Body: Shoulders, "));
    CHECK(room.hears_after("Speech").starts_with("Get help. "));
    CHECK(room.hears_after("Speech") == "Speech is off. F1 or Help turns it on again.");
}

TEST_CASE("a touch is answered by no voice, and no key after it is") {
    WaitingRoom room;
    room.taps("Touch to begin");
    for (const char* key : {"Down", "Tab", "Enter"}) {
        room.strikes(key);
        room.reflection().strikes(key);
    }
    CHECK(room.shows_the_reflection());
    CHECK(room.desk().said().empty());
}

TEST_CASE("who goes on while a page is still being read hears its first thing, not the second") {
    WaitingRoom room({.letter = 5ms, .reflection = ui::Paint::off});
    Listener listener(room, "");
    listener.goes_to("Calves");
    room.strikes("Enter");
    room.hears("Walk a little, and often.");
    room.strikes("Down");
    const std::vector<std::string> said = room.hears(", 1 of 4");
    CHECK(std::ranges::none_of(said, [](const std::string& words) { return contains(words, ", 2 of 4"); }));
    room.strikes("Tab");
    room.hears(", 2 of 4");
}

TEST_CASE("who strikes Down while danger signs are being read hears the next sign, and how many there are") {
    WaitingRoom room({.reflection = ui::Paint::off});
    Listener listener(room, "");
    listener.goes_to("Get help");
    room.desk().speaks_at(20ms);
    room.strikes("Enter");
    room.hears("Do you have chest pain");
    room.hears("It can be your heart.");
    room.strikes("Down");
    room.hears("Heading: Call 9 1 1 now: chest, breath, allergy or head.");
    const std::vector<std::string> next = room.hears("Did you suddenly see double");
    CHECK(next.front() == "4 of 6.");
    room.strikes("Down");
    room.hears("5 of 6.");
    room.strikes("Up");
    room.hears("4 of 6.");
}

TEST_CASE("who jumps on while danger signs are being read is told how many they have not heard") {
    WaitingRoom room({.reflection = ui::Paint::off});
    Listener listener(room, "");
    listener.goes_to("Get help");
    room.desk().speaks_at(20ms);
    room.strikes("Enter");
    room.hears("Do you have chest pain");
    room.hears("It can be your heart.");
    room.strikes("Right");
    room.hears("Heading: Call 9 1 1 now: back, belly or bladder.");
    const std::string skipped = room.hears("Skipped: ").back();
    CHECK((skipped == "Skipped: 3 warnings." || skipped == "Skipped: 4 warnings."));  // as far as the voice had come
}

TEST_CASE(
    "an answer leads to the next question, back to it as it was chosen, and going back says the link that was "
    "followed") {
    WaitingRoom room({.reflection = ui::Paint::off});
    Listener listener(room, "");
    listener.opens(listener.page("check-yourself").name);
    room.walks_to("No, none");
    CHECK(contains(room.hears_after("Enter"), "Question 2 of 5."));
    const std::string back = room.hears_after("Back");
    const std::string there = room.walks_to("No, none");
    CAPTURE(back, there);
    CHECK((contains(back, "chosen") || contains(there, "chosen")));
    room.hears_after("Back");
    listener.opens(listener.page("common-problems").name);
    const std::string link = room.walks_to("My heel hurts with my first steps");
    room.hears_after("Enter");
    CHECK(contains(room.hears_after("Back"), "My heel hurts with my first steps"));
}
