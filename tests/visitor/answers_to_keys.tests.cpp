#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <set>

#include "commands/check_content.h"
#include "ui/focus.h"
#include "ui/wording.h"
#include "visitor/aloud.h"

// Somebody who cannot see strikes a key, and hears what came of it.

using namespace visiting;
using ui::Paint;
using ui::Seen;

namespace {

const std::string hint = "Speech: press F1. Para oír la voz, oprima F1.\n";
const std::string invitation =
    "For speech, press F1 or the help key, or plug in headphones. "
    "Para oír la voz, oprima F1 o la tecla de ayuda, o conecte sus audífonos.\n";

}  // namespace

TEST_CASE("who strikes a key first is told how to get speech, in each language, and in short by each key after that") {
    const Aloud<Content> content;
    Visitor visitor(content, landscape, Paint::off);
    visitor.strikes(GENERATE("Down", "Enter", "VolumeUp", "Back"));
    CHECK(visitor.hears() == invitation);
    for (const char* key : {"Down", "VolumeUp", "Enter", "A", "Left", "Enter", "Back", "Back"}) {
        INFO(key);
        visitor.strikes(key);
        CHECK(visitor.hears() == hint);
    }
    visitor.strikes("Speech");
    CHECK(visitor.hears().starts_with("Speech is on."));
    visitor.strikes("HeadsetOut");
    CHECK(visitor.hears() == "Speech is off. F1 or Help turns it on again.\n");
    visitor.strikes("Down");
    CHECK(visitor.hears().empty());  // who ends speech knows how to get it
}

TEST_CASE("with speech on every key is answered, each time, on the map, on a page and in a question box") {
    const Aloud<Content> content;
    Visitor visitor(content, GENERATE(landscape, portrait), Paint::off);
    visitor.strikes("Speech");
    const auto answers = [&](std::string_view where) {
        for (const char* key : {"A", "Left", "Right", "Up", "Down", "Tab", "Shift+Tab", "VolumeUp", "VolumeUp",
                                "VolumeUp", "VolumeDown", "Q", "Speech", "7"}) {
            INFO(key << ", " << where);
            visitor.hears();
            visitor.strikes(key);
            CHECK_FALSE(visitor.hears().empty());
        }
    };
    answers("on the map");
    visitor.kiosk().take(kiosk::FollowLink{"get-help"});
    visitor.waits(std::chrono::seconds(1));
    answers("on Get help");
    visitor.kiosk().take(kiosk::OpenPage{"calves"});
    visitor.kiosk().take(kiosk::ShowSection{model::Section::caution});
    visitor.waits(std::chrono::seconds(1));
    answers("among warnings");
    visitor.strikes("Home");
    answers("where one is asked");
}

TEST_CASE("speech that begins says the same, whether the step before it came a moment sooner or in the same frame") {
    const Aloud<Content> content;
    Visitor one_by_one(content, landscape, Paint::off);
    for (const char* key : {"Down", "Tab"}) one_by_one.strikes(key);
    one_by_one.hears();
    one_by_one.strikes("Speech");
    Visitor at_once(content, landscape, Paint::off);
    at_once.strikes("Down");
    at_once.hears();
    at_once.next_frame({.keys = {{"Tab"}, {"Speech"}}});
    at_once.waits(std::chrono::seconds(1));
    const std::string words = one_by_one.hears();
    CHECK(words.find("Shoulders, ") != std::string::npos);
    CHECK(at_once.hears() == words);
}

TEST_CASE("after a touch no key is answered by how to get speech") {
    const Aloud<Content> content;
    Visitor visitor(content, landscape, Paint::off);
    visitor.strikes("Down");
    visitor.taps("Calves");
    visitor.hears();
    for (const char* key : {"Down", "VolumeUp", "A"}) visitor.strikes(key);
    CHECK(visitor.hears().empty());
}

TEST_CASE("who begins by touch is told nothing") {
    const Aloud<Content> content;
    Visitor visitor(content, landscape, Paint::off);
    visitor.taps(wording::begin);
    for (const char* key : {"Down", "Enter", "VolumeUp"}) visitor.strikes(key);
    CHECK(visitor.hears().empty());
}

TEST_CASE("a clinic that turns its two notes off still tells who cannot see how to get speech") {
    Aloud<Content> content;
    content.library.clinic.chime = false;
    Visitor visitor(content, landscape, Paint::off);
    visitor.strikes("Down");
    CHECK(visitor.hears() == invitation);
}

TEST_CASE("the key for help says where one is and what the keys do, twice opens Get help, then ends speech") {
    const Aloud<Content> content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::OpenPage{"calves"});
    walks_to(visitor, "Flexibility");
    for (int times = 0; times < 2; ++times) {
        visitor.hears();
        visitor.strikes("Speech");
        const std::string help = visitor.hears();
        CHECK(
            help ==
            "Calves. Benefits: Flexibility, button, 2 of 4. Español: oprima Izquierda hasta oír Bar, luego Abajo hasta "
            "oír Español, y luego Enter. Down and up go one by one. Right and left jump. Enter "
            "chooses. While I read, Enter stops there first. Back or Escape goes back. Home, or Start over in "
            "the bar, starts over. The volume keys make it "
            "louder or softer. F1 or Help says this again. Press it once more to open Get help. One more press "
            "turns speech off.\n");
        visitor.strikes("Up");
        visitor.strikes("Down");
    }
    visitor.strikes("Speech");
    visitor.hears();
    visitor.strikes("Speech");
    CHECK(visitor.hears().starts_with("Get help. "));
    CHECK(place(visitor).page == "get-help");
    visitor.strikes("Speech");
    CHECK(visitor.hears() == "Speech is off. F1 or Help turns it on again.\n");
    CHECK(place(visitor).page == "get-help");
    visitor.strikes("Speech");
    const std::string anew = visitor.hears();
    CHECK(anew.starts_with("Speech is on. Español: "));
    CHECK(contains(anew, "Get help, heading. Down and up"));
}

TEST_CASE("who was helped goes back to where they were, by one key") {
    const Aloud<Content> content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::OpenPage{"calves"});
    walks_to(visitor, "Flexibility");
    for (const char* key : {"Speech", "Speech", "Down"}) visitor.strikes(key);
    visitor.hears();
    visitor.strikes("Back");
    CHECK(visitor.hears() == "Calves. Flexibility, button, 2 of 4.\n");
}

TEST_CASE("Get help is the first thing of the bar to whoever listens, and stays where it is seen for the others") {
    const Aloud<Content> content;
    Visitor visitor(content, GENERATE(landscape, portrait), Paint::off);
    visitor.strikes("Speech");
    visitor.kiosk().take(kiosk::FollowLink{"about"});  // it has nothing beside its card and the bar
    visitor.waits(std::chrono::seconds(1));
    visitor.strikes("Left");
    CHECK(focus(visitor) == wording::get_help);
    CHECK(visitor.hears().ends_with("Bar: Get help, button, 1 of 6.\n"));
    visitor.strikes("Down");
    CHECK(visitor.hears().ends_with(", button, 2 of 6.\n"));
    const ui::Walk seen = ui::walk(visitor.record().all());
    const auto in_bar = std::ranges::find(seen, ui::Part::bar, &Seen::part);
    REQUIRE(in_bar != seen.end());
    CHECK((*in_bar)->name != wording::get_help);
}

TEST_CASE("on Get help itself, and where there is no such page, the key for help says what the keys do") {
    Aloud<Content> content;
    SECTION("there") {}
    SECTION("without it") {
        std::erase_if(content.library.pages, [](const auto& page) { return page.id == "get-help"; });
    }
    Visitor visitor(content, landscape, Paint::off);
    visitor.strikes("Speech");
    if (content.library.page("get-help"))
        visitor.kiosk().take(kiosk::FollowLink{"get-help"});
    else
        CHECK_FALSE(contains(visitor.hears(), "it opens Get help"));
    visitor.waits(std::chrono::seconds(1));
    const kiosk::Place before = place(visitor);
    for (int times = 0; times < 2; ++times) {
        visitor.hears();
        visitor.strikes("Speech");
        CHECK(contains(visitor.hears(), ". Down and up go one by one."));
        CHECK(place(visitor) == before);
    }
    visitor.hears();
    visitor.strikes("Speech");
    CHECK(visitor.hears() == "Speech is off. F1 or Help turns it on again.\n");
}

TEST_CASE("keys that jump say the name of what they jump into: the body, its views, the card's parts, the bar") {
    const Aloud<Content> content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::OpenPage{"calves"});
    std::vector<std::string> jumps;
    for (int i = 0; i < 8; ++i) {
        visitor.hears();
        visitor.strikes("Right");
        jumps.push_back(visitor.hears());
    }
    const auto says = [&](std::string_view name) {
        return std::ranges::any_of(jumps, [&](const std::string& said) { return said.starts_with(name); });
    };
    for (const char* const name :
         {"Heading: Calves.", "Benefits: Circulation.", "More: How it is done, button, 1 of 2.",
          "Danger signs, button, 2 of 2.", "Bar: Get help, button, 1 of 6.", "Views of the body: ", "Body: "}) {
        INFO(name);
        CHECK(says(name));
    }
    visitor.strikes("Down");
    CHECK_FALSE(contains(visitor.hears(), ": "));  // within a group its name is no news
}

TEST_CASE("in a question box Right and Left lead to the other answer, and a key that means nothing says where one is") {
    const Aloud<Content> content;
    Visitor visitor(content, landscape, Paint::off);
    visitor.strikes("Speech");
    visitor.strikes("Home");
    visitor.hears();
    const std::string here = "Start over? This will be gone: Speech. No, stay here. 1 of 2.\n";
    for (const char* const key : {"Right", "Left"}) {
        INFO(key);
        visitor.strikes(key);
        CHECK(visitor.hears().starts_with("Yes, start over. 2 of 2."));
        visitor.strikes(key);
        CHECK(visitor.hears().starts_with("No, stay here. 1 of 2."));
    }
    visitor.strikes("A");
    CHECK(visitor.hears() == here);
    visitor.strikes("Back");
    visitor.hears();
    visitor.strikes("A");
    CHECK(visitor.hears() == "Body: Neck, button, 1 of 17.\n");
}

TEST_CASE("the same answer chosen again is said again") {
    const Aloud<PlannerContent> content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"plan"});
    walks_to(visitor, "Today");
    visitor.strikes("Enter");
    for (int times = 0; times < 2; ++times) {
        visitor.hears();
        visitor.strikes("Enter");
        CHECK(visitor.hears() == "Today, chosen.\n");
    }
    walks_to(visitor, "Yes");
    visitor.strikes("Enter");
    visitor.hears();
    visitor.strikes("Enter");
    CHECK(visitor.hears() == "Yes, Not quite.\n");
}

TEST_CASE("going back from a link is told in short: the page, and the link") {
    const Aloud<Content> content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"common-problems"});
    walks_to(visitor, "My heel hurts with my first steps");
    const std::string link = visitor.hears();
    visitor.strikes("Enter");
    visitor.hears();
    visitor.strikes("Back");
    const std::string back = visitor.hears();
    CHECK(back.starts_with("Common problems. "));
    CHECK(contains(back, "My heel hurts with my first steps"));
    CHECK(back.size() < 100);
}

TEST_CASE("Enter never leads to silence, whatever it presses, however often, on every page") {
    Aloud<Content> content;
    content.answering = commands::answering(content.folder);
    Visitor visitor(content, landscape, Paint::off);
    visitor.strikes("Speech");
    visitor.kiosk().take(kiosk::Adjust{{.less_motion = true}});
    const auto& session = visitor.kiosk().session();
    const auto frames = [&](int count) {
        for (int i = 0; i < count; ++i) visitor.next_frame();
    };
    const auto strikes = [&](std::string_view key) {
        visitor.next_frame({.keys = {{std::string(key)}}});
        frames(2);
    };
    const auto presses = [&](const std::string& what) {
        INFO(what);
        visitor.hears();
        strikes("Enter");
        CHECK((!visitor.hears().empty() || session.listening().playing));
    };
    const auto focus_of = [&] {
        const auto seen = visitor.kiosk().keypad().focused();
        REQUIRE(seen);
        return *seen;
    };
    // To something that has not been pressed yet; false when there is nothing more.
    std::set<ImGuiID> done;
    const auto walks_on = [&](auto part) {
        std::set<ImGuiID> passed;
        while (passed.insert(focus_of().id).second) {
            if (part(focus_of()) && !done.contains(focus_of().id)) return true;
            strikes("Down");
        }
        return false;
    };
    int pressed = 0;
    const auto check = [&](const kiosk::Deed& opens, auto part) {
        const auto comes = [&] {
            visitor.kiosk().take(opens);
            frames(3);
        };
        comes();
        done.clear();
        const kiosk::Place here = session.place();
        while (walks_on(part)) {
            const Seen focus = focus_of();
            done.insert(focus.id);
            ++pressed;
            presses(focus.name);
            if (session.sheet() != kiosk::Sheet::none) strikes("Back");
            if (session.place() == here && focus_of().id == focus.id) presses(focus.name + ", again");
            if (session.listening().open) visitor.kiosk().take(kiosk::Hear{kiosk::Listen::stop, 0});
            if (session.place() != here) comes();
        }
    };
    const auto on_card = [](const Seen& seen) { return seen.part == ui::Part::card; };
    for (const model::Page& page : content.library.pages) {
        CAPTURE(page.id);
        if (page.id == model::welcome_page) continue;
        check(page.area.empty() ? kiosk::Deed(kiosk::FollowLink{page.id}) : kiosk::Deed(kiosk::OpenPage{page.id}),
              on_card);
        if (!page.area.empty()) check(kiosk::ShowSection{model::Section::details}, on_card);
    }
    const auto anything = [](const Seen& seen) { return seen.name != "Español" && seen.name != "English"; };
    check(kiosk::OpenPage{"calves"}, anything);
    check(kiosk::Begin{}, anything);
    CHECK(pressed > 400);
}

TEST_CASE("Right leads from a benefit that was opened into it, and Left back to the benefits") {
    const Aloud<Content> content;
    Visitor visitor(content, GENERATE(landscape, portrait), Paint::off);
    visitor.strikes("Speech");
    const auto benefit = GENERATE(std::pair("Circulation", "A hand on the skin"), std::pair("Relaxation", "Five slow"));
    walks_to(visitor, benefit.first);
    visitor.strikes("Enter");
    visitor.hears();
    visitor.strikes("Right");
    CHECK(visitor.kiosk().keypad().focused().value_or(Seen()).part == ui::Part::card);
    CHECK(contains(visitor.hears(), benefit.second));
    visitor.strikes("Left");
    CHECK(focus(visitor) == benefit.first);
}
