#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <set>

#include "commands/check_content.h"
#include "commands/speech.h"
#include "model/passages.h"
#include "model/section.h"
#include "outside/waiting_room.h"
#include "ui/wording.h"
#include "visitor/open_card.h"
#include "visitor/read_card.h"

// Somebody who cannot see the kiosk, with F1, arrows and Enter.

using namespace std::chrono_literals;
using outside::WaitingRoom;
using speaking::Said;
using ui::Seen;

namespace {

bool contains(std::string_view text, std::string_view words) { return text.find(words) != std::string_view::npos; }

class Listener {
  public:
    Listener(WaitingRoom& room, const std::string& language)
        : room_(room), content_(model::localised(visiting::shared(visiting::shipped_pages()), language)) {
        strikes("Speech");
        if (language.empty()) return;
        goes_to(content_.language->name);
        strikes("Enter");
    }

    void strikes(std::string_view key) { heard_ += room_.hears_after(key) + " "; }
    void goes_to(std::string_view name) { heard_ += room_.walks_to(name) + " "; }
    void opens(std::string_view name) {
        goes_to(name);
        strikes("Enter");
    }
    /// So that a picture that moves says the same whenever somebody comes by.
    void moves_less() {
        for (const std::string_view button : {wording::display, wording::motion, wording::done}) opens(say(button));
    }
    std::string_view say(std::string_view words) const { return content_.say(words); }
    const model::Page& page(std::string_view id) const { return *content_.shown->page(id); }
    const model::Library& pages() const { return *content_.shown; }
    const kiosk::Place& place() const { return room_.reflection().kiosk().session().place(); }
    std::optional<Seen> focus() const { return room_.reflection().kiosk().keypad().focused(); }

    /// Which texts of the page were never said. What another page asks is heard there.
    std::vector<std::string> missed(model::Page page) const {
        std::erase_if(page.blocks, [](const model::Block& block) {
            const auto* const ask = std::get_if<model::Ask>(&block);
            return ask && !ask->asked_on.empty();
        });
        std::vector<std::string> missed;
        for (const model::Passage& passage : model::passages_of(page))
            for (std::string sentence : commands::saying(content_, passage.words)) {
                sentence.pop_back();  // a lead-in may have made its stop another
                if (!contains(heard_, sentence)) missed.push_back(page.id + ": " + sentence);
            }
        return missed;
    }
    /// Presses everything on the card once, but what leads away from the page, and hears what comes of it.
    void presses_everything();
    void forget() { heard_.clear(); }

  private:
    bool leads_away(const Seen&) const;
    /// Where no area's tabs lead on from it.
    bool page_is_left_for_benefit() const {
        return place().section == model::Section::benefit && page(place().page).area.empty();
    }

    WaitingRoom& room_;
    model::Localised content_;
    std::string heard_;
};

bool Listener::leads_away(const Seen& seen) const {
    const bool is_link =
        seen.more.empty() && std::ranges::count(content_.shown->pages, seen.name, &model::Page::name) > 0;
    const bool is_feeling = std::ranges::count(content_.shown->pages, seen.more, &model::Page::name) > 0;
    const bool is_name =
        std::ranges::any_of(model::names_by_alphabet(*content_.shown), [&](const model::NameGroup& group) {
            return std::ranges::any_of(group.names,
                                       [&](const model::KnownAs& known) { return known.in_words() == seen.name; });
        });
    return is_link || is_feeling || is_name || seen.name == say(wording::to_the_body) ||
           seen.role != ui::Role::button || seen.group.kind == ui::Group::Kind::pager;
}

// Down to the bar, up to the figure, and again while there is something new.
void Listener::presses_everything() {
    constexpr int most = 400;
    std::set<std::string> done;
    std::size_t done_before = 0;
    std::string_view direction = "Down";
    const std::string page = place().page;
    for (int i = 0; i < most; ++i) {
        const auto now = focus();
        REQUIRE(now);
        const bool on_card = now->part == ui::Part::card;
        if (on_card && !leads_away(*now) && done.insert(now->group.heading + now->name).second) {
            strikes("Enter");
            INFO("what leads away from " << page << " is '" << now->name << "', '" << now->more << "'");
            REQUIRE(place().page == page);
            if (page_is_left_for_benefit()) strikes("Back");
            if (now->name == say(wording::how_it_is_done)) direction = "Up";  // what it opens stands above it
        }
        if (!on_card) {
            if (i > 0 && done.size() == std::exchange(done_before, done.size())) return;
            direction = now->part == ui::Part::bar ? "Up" : "Down";
        }
        // Two keys of the same meaning may follow one another faster than one key itself.
        const bool other = i % 2 == 0;
        strikes(direction == "Down" ? (other ? "Tab" : "Down") : (other ? "Shift+Tab" : "Up"));
    }
    FAIL("never through with " << place().page);
}

void check_nothing_missed(const std::vector<std::string>& missed) {
    std::string all;
    for (const std::string& words : missed) all += "\n  " + words;
    INFO("never heard:" << all);
    CHECK(missed.empty());
}

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
    CHECK(room.hears_after("Enter") == "Text. 100 percent, chosen. 1 of 4.");
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
    CHECK(room.hears_after("Speech").starts_with("Speech is on. Choose where you feel it. Body: Shoulders, "));
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
    room.hears("Are you far more short of breath");
    room.hears("It can be your heart or lungs");
    room.strikes("Down");
    room.hears("Heading: Call 9 1 1 now: chest, breath, allergy or head.");
    const std::vector<std::string> next = room.hears("Are your lips, tongue or throat swelling");
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
    room.hears("Are you far more short of breath");
    room.hears("It can be your heart or lungs");
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

// It takes minutes, so it is asked for by its tag.
TEST_CASE("somebody who cannot see hears every word of every page, in each language", "[.][walk]") {
    const std::string language = GENERATE(as<std::string>(), "", "es");
    WaitingRoom room(
        {.clinic = R"(clinic { phone = "555 0100", languages = { "en", "es" } })", .reflection = ui::Paint::off});
    Listener listener(room, language);
    listener.moves_less();
    std::set<std::string> heard = {std::string(model::welcome_page)};
    std::vector<std::string> missed;
    // From the map into each page that a name or a link leads to, and from there into the next, and back.
    const std::function<void()> hears_pages_from_here = [&] {
        const auto next = [&]() -> const model::Page* {
            for (const Seen* seen : ui::walk(room.reflection().record().all(), ui::By::ear))
                for (const model::Page& page : listener.pages().pages)
                    if (page.name == seen->name && seen->more.empty() && !heard.contains(page.id)) return &page;
            return nullptr;
        };
        while (const model::Page* const page = next()) {
            listener.opens(page->name);
            REQUIRE(listener.place().page == page->id);
            heard.insert(page->id);
            listener.presses_everything();
            const std::vector<std::string> of_page = listener.missed(*page);
            missed.insert(missed.end(), of_page.begin(), of_page.end());
            hears_pages_from_here();
            while (listener.place().page == page->id) listener.strikes("Back");
        }
    };
    hears_pages_from_here();
    for (int turns = 0; turns < model::view_count; ++turns) {
        listener.opens(listener.say(wording::turn));
        hears_pages_from_here();
    }
    CHECK(heard.size() == listener.pages().pages.size());
    check_nothing_missed(missed);
}
