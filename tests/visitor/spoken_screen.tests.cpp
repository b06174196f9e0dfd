#include "visitor/spoken_screen.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <map>
#include <set>

#include "commands/check_content.h"
#include "commands/speech.h"
#include "model/asked.h"
#include "model/section.h"
#include "ui/wording.h"
#include "visitor/aloud.h"

using namespace std::chrono_literals;
using ui::Paint;
using ui::Seen;
using namespace visiting;
using visitor::Entered;
using visitor::spoken;

namespace {

using Words = std::vector<std::string>;

Seen button(std::string name, std::string state = {}, std::string more = {}) {
    Seen seen;
    seen.role = ui::Role::button;
    seen.name = std::move(name);
    seen.state = std::move(state);
    seen.more = std::move(more);
    return seen;
}

}  // namespace

TEST_CASE("a button is said by name, what it shows, role, state and place") {
    CHECK(spoken(button("Back"), {2, 3}, Entered::yes, nullptr) == Words{"Back, button, 2 of 3"});
    CHECK(spoken(button("Back", "on"), {2, 3}, Entered::no, nullptr) == Words{"Back, button, on, 2 of 3"});
    CHECK(spoken(button("Circulation", "", "It warms the skin. Some evidence"), {1, 4}, Entered::yes, nullptr) ==
          Words{"Circulation", "It warms the skin. Some evidence", "button, 1 of 4"});
    model::Language spanish;
    spanish.words["button"] = {.where = {}, .words = "botón"};
    spanish.words["of"] = {.where = {}, .words = "de"};
    CHECK(spoken(button("Ayuda", "elegido"), {4, 9}, Entered::no, &spanish) == Words{"Ayuda, botón, elegido, 4 de 9"});
}

TEST_CASE("a tab is said to be one, with its place and whether it is the one that is open") {
    Seen tab = button("Circulation", "chosen");
    tab.group = {1, ui::Group::Kind::tabs, "Benefits", {}};
    CHECK(spoken(tab, {1, 4}, Entered::no, nullptr) == Words{"Circulation, tab, 1 of 4, chosen"});
    CHECK(spoken(tab, {1, 4}, Entered::yes, nullptr) == Words{"Benefits: Circulation, tab, 1 of 4, chosen"});
}

TEST_CASE("what stands alone has no place among others") {
    CHECK(spoken(button("Turn", "Front"), {1, 1}, Entered::no, nullptr) == Words{"Turn, button, Front"});
    Seen answer = button("Go on");
    answer.group = {1, ui::Group::Kind::question, "Still reading?", {}};
    CHECK(spoken(answer, {1, 1}, Entered::yes, nullptr) == Words{"Question: Still reading?", "Go on"});
}

TEST_CASE("an answer is said with its place and its question, which comes first to whoever has just come there") {
    Seen answer = button("Yes, or not sure", "chosen");
    answer.group = {1, ui::Group::Kind::question, "Does one of these fit you?", {}};
    CHECK(spoken(answer, {2, 2}, Entered::yes, nullptr) ==
          Words{"Question: Does one of these fit you?", "Yes, or not sure, chosen", "2 of 2"});
    CHECK(spoken(answer, {2, 2}, Entered::no, nullptr) ==
          Words{"Yes, or not sure, chosen", "2 of 2", "Does one of these fit you?"});
    answer.part = ui::Part::dialog;  // a box that has just come up says first what it asks
    CHECK(spoken(answer, {2, 2}, Entered::yes, nullptr) ==
          Words{"Does one of these fit you?", "Yes, or not sure, chosen", "2 of 2"});
}

TEST_CASE("who asks for speech, or plugs a headset in, hears of other languages, the place, a few keys and the card") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.strikes(GENERATE("Speech", "HeadsetIn"));
    const std::string heard = visitor.hears();
    CHECK(heard.starts_with(
        "Speech is on. Español: oprima Izquierda hasta oír Bar, luego Abajo hasta oír Español, y luego "
        "Enter. Choose where you feel it. Body: Neck, button, 1 of 17. Down and up go one by "
        "one. Right and left "
        "jump. Enter chooses. While I read, Enter stops there first. F1 or Help says what more keys "
        "do. Massage and runners. "));
    const model::Page& welcome = *content.library.page(model::welcome_page);
    const model::Benefit& calm = *model::benefit(welcome, model::Topic::relaxation);
    CHECK(contains(heard, "Relaxation. " + calm.title + ". How sure: Good evidence."));
    CHECK(contains(heard, "Plan my massage."));
    CHECK(heard.find("Neck, button") == heard.rfind("Neck, button"));
    visitor.strikes("Down");
    CHECK(contains(visitor.hears(), ", button, 2 of 17.\n"));
    visitor.waits(5s);
    CHECK(visitor.hears().empty());
}

TEST_CASE("arriving at a page says its name, all that stands there, and where the focus is") {
    const Aloud<Content> content;
    Visitor visitor(content, GENERATE(visiting::landscape, visiting::portrait), Paint::off);
    hears_page(visitor, kiosk::OpenPage{"calves"});
    const std::string heard = visitor.hears();
    CHECK(heard.starts_with("Calves. Massage can make sore calves hurt a bit less"));
    CHECK(contains(heard, "Walk a little, and often. Medical name: Gastrocnemius and soleus. Circulation. "));
    CHECK(heard.find("Gastrocnemius") == heard.rfind("Gastrocnemius"));
    CHECK(contains(heard,
                   "Circulation. It warms your skin. How sure: Weak evidence. "
                   "Flexibility. The stretch may feel easier. How sure: Weak evidence. "
                   "Inflammation. Lab tests may find less of it. How sure: Weak evidence. "
                   "Relaxation. Sore calves can feel better. How sure: Some evidence. "));
    const model::Page& calves = *content.library.page("calves");
    const auto warns = [&](std::size_t i) { return std::holds_alternative<model::Warning>(calves.blocks[i]); };
    const auto warnings = std::ranges::count_if(model::blocks_in(calves, model::Section::caution), warns);
    CHECK(heard.ends_with("Danger signs: " + std::to_string(warnings) + " warnings. Circulation, button, 1 of 4.\n"));
}

TEST_CASE("opening a benefit or a section says what comes up, and going back where one is") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    hears_page(visitor, kiosk::OpenPage{"calves"});
    walks_to(visitor, "Flexibility");
    CHECK(visitor.hears() == "Flexibility. The stretch may feel easier. Weak evidence. button, 2 of 4.\n");
    visitor.strikes("Enter");
    const std::string benefit = visitor.hears();
    CHECK(benefit.starts_with("Flexibility. The stretch may feel easier. After a massage your calves may feel looser"));
    CHECK(contains(benefit, "Today: If you felt no snap"));
    CHECK(benefit.ends_with("Sources: Davis, Alabed and Chico 2020; Kong and others 2018; Konrad and others 2022.\n"));
    visitor.strikes("Back");
    CHECK(visitor.hears() == "Calves. Flexibility. The stretch may feel easier. Weak evidence. button, 2 of 4.\n");
    walks_to(visitor, wording::when_not_to);
    visitor.hears();
    visitor.strikes("Enter");
    const std::string caution = visitor.hears();
    INFO(caution);
    CHECK(contains(caution, "13 warnings. Warning: Is a leg or arm hard"));
    CHECK(contains(caution, "Call 9 1 1"));
}

TEST_CASE("back on the map its card is not read again") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    hears_page(visitor, kiosk::OpenPage{"neck"});
    visitor.hears();
    visitor.strikes("Back");
    CHECK(visitor.hears() == "Choose where you feel it. Neck, button, 1 of 17.\n");
}

TEST_CASE("who goes back from a benefit of the whole body hears that they are at the body again") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::ShowBenefit{model::Topic::circulation});
    visitor.strikes("Speech");
    visitor.hears();
    visitor.strikes("Back");
    CHECK(visitor.hears().starts_with("Choose where you feel it. "));
}

TEST_CASE("a heading of the names is said with the names below it, and no others") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    hears_page(visitor, kiosk::OpenPage{"names"});
    const std::vector<model::NameGroup> groups = model::names_by_alphabet(content.library);
    const std::string all = visitor.hears();
    for (const model::NameGroup& group : groups) CHECK(contains(all, group.names.front().in_words()));
    std::string heard;
    for (int jumps = 0; jumps < 20 && focus(visitor) != groups[1].letters; ++jumps) {
        visitor.strikes("Right");
        heard = visitor.hears();
    }
    CHECK(contains(heard, groups[1].names.front().in_words()));
    CHECK_FALSE(contains(heard, groups[2].names.front().in_words()));
}

TEST_CASE("after what an answer has brought it is said which one it was") {
    const Aloud<visiting::PlannerContent> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"plan"});
    walks_to(visitor, "Today");
    visitor.hears();
    visitor.strikes("Enter");
    CHECK(visitor.hears() == "Keep it light. Today, chosen.\n");
}

TEST_CASE("a quiz says whether that was right, and why") {
    const Aloud<visiting::PlannerContent> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"plan"});
    walks_to(visitor, "Yes");
    visitor.hears();
    visitor.strikes("Enter");
    CHECK(visitor.hears() == "Not quite. Its stiffness does not change. This is the one: No, it just feels so.\n");
    visitor.strikes("Down");
    visitor.hears();
    visitor.strikes("Enter");
    CHECK(visitor.hears() == "That’s right. The stretch feels easier.\n");
}

TEST_CASE("a setting is said with its value, the language in that language") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    hears_page(visitor, kiosk::OpenPage{"calves"});
    visitor.hears();
    kiosk::Settings settings;
    const auto heard_after = [&](auto change) {
        change(settings);
        visitor.kiosk().take(kiosk::Adjust{settings});
        visitor.waits(1s);
        return visitor.hears();
    };
    CHECK(heard_after([](kiosk::Settings& s) { s.text_percent = 130; }) == "Text 130 percent.\n");
    CHECK(heard_after([](kiosk::Settings& s) { s.high_contrast = true; }) == "High contrast on.\n");
    CHECK(heard_after([](kiosk::Settings& s) { s.high_contrast = false; }) == "High contrast off.\n");
    CHECK(heard_after([](kiosk::Settings& s) { s.less_motion = true; }) == "Less motion on.\n");
    CHECK(heard_after([](kiosk::Settings& s) { s.lowered = true; }) == "Lower half on.\n");
    const std::string spanish = heard_after([](kiosk::Settings& s) { s.language = "es"; });
    CHECK(spanish.starts_with("Español. Pantorrillas. "));
    CHECK(contains(spanish, "Circulación"));
    CHECK(spanish.ends_with("botón, 1 de 4.\n"));
    CHECK(visitor.kiosk().news().language == "es");
    visitor.strikes("VolumeUp");
    CHECK(visitor.hears() == "Volumen 4 de 5.\n");
    visitor.strikes("VolumeUp");
    CHECK(visitor.hears() == "Volumen 5 de 5.\n");
    visitor.strikes("VolumeUp");  // as loud as can be
    CHECK(visitor.hears() == "Volumen 5 de 5.\n");
}

TEST_CASE("the list of languages is said by its title, and each language with its place") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.strikes("Speech");
    visitor.hears();
    visitor.kiosk().take(kiosk::ListLanguages{true});
    visitor.waits(1s);
    CHECK(visitor.hears() == "Language. English, chosen. 1 of 2.\n");
    visitor.strikes("Down");
    CHECK(visitor.hears() == "Español. 2 of 2. Language.\n");
}

TEST_CASE("on the display sheet each choice is said with its question and place, and what it leads to with its value") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.strikes("Speech");
    walks_to(visitor, wording::display);
    visitor.hears();
    visitor.strikes("Enter");
    CHECK(visitor.hears() == "Display. Text. 100 percent, chosen. 1 of 4.\n");
    visitor.strikes("Down");
    CHECK(visitor.hears() == "130 percent. 2 of 4. Text.\n");
    visitor.strikes("Enter");
    CHECK(contains(visitor.hears(), "Text 130 percent."));
    visitor.strikes("Enter");
    CHECK(visitor.hears() == "130 percent, chosen.\n");
    walks_to(visitor, wording::high_contrast);
    CHECK(contains(visitor.hears(), "High contrast. 2 of 2. Contrast."));
    visitor.strikes("Enter");
    CHECK(contains(visitor.hears(), "High contrast on."));
    visitor.strikes("Right");
    CHECK(visitor.hears() == "Motion. Usual, chosen. 1 of 2.\n");
    walks_to(visitor, wording::motion);
    visitor.hears();
    visitor.strikes("Enter");
    CHECK(contains(visitor.hears(), "Less motion on."));
    visitor.strikes("Back");
    CHECK(visitor.kiosk().session().sheet() == kiosk::Sheet::none);
    CHECK(contains(visitor.hears(), "Display, button"));
}

TEST_CASE("another view is said, and a lens with how sure the studies are of each area") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.strikes("Speech");
    walks_to(visitor, wording::turn);
    visitor.hears();
    visitor.strikes("Enter");
    const std::string view = visitor.hears();
    CHECK(view.starts_with("Turn, button, now Soles, next Side. "));
    walks_to(visitor, "Flexibility");
    visitor.hears();
    visitor.strikes("Enter");
    const std::string lens = visitor.hears();
    CHECK(lens.starts_with("Flexibility. You can reach"));
    CHECK(contains(lens, "How sure, by where hands work. Some evidence: "));
    visitor.strikes("Back");
    walks_to(visitor, "Circulation");
    visitor.hears();
    visitor.strikes("Enter");
    const std::string alike = visitor.hears();
    CHECK(alike.starts_with("Circulation. It warms"));
    CHECK_FALSE(contains(alike, "Neck"));
}

TEST_CASE("a heading that is jumped to is said with what stands below it, and Enter says it again") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"get-help"});
    const std::string all = visitor.hears();
    CHECK(all.ends_with("Get help, heading.\n"));
    visitor.strikes("Right");
    const std::string first = visitor.hears();
    CHECK(first.starts_with(
        "Heading: Call 9 1 1 now: chest, breath, allergy or head. 6 warnings. Warning: Is somebody not "
        "waking up"));
    CHECK(contains(first, "worst headache of your life"));
    CHECK_FALSE(contains(first, "feels like tearing"));
    visitor.strikes("Enter");
    CHECK(visitor.hears() == first);
    visitor.strikes("Left");
    CHECK(visitor.hears().starts_with("Heading: Get help"));
    // All of it has been heard.
    for (const char* key : {"Right", "Right", "Left", "Down", "Right"}) {
        visitor.hears();
        visitor.strikes(key);
        CHECK_FALSE(contains(visitor.hears(), "Skipped"));
    }
}

TEST_CASE("speech that is turned off says so, and starting over too, in the language of the visit") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    hears_page(visitor, kiosk::OpenPage{"calves"});
    visitor.hears();
    SECTION("by its key") {
        const std::string key = GENERATE("Speech", "HeadsetOut");
        visitor.strikes(key);
        for (int again = 0; key == "Speech" && again < 2; ++again) {
            visitor.hears();
            visitor.strikes(key);
        }
        CHECK(visitor.hears() == "Speech is off. F1 or Help turns it on again.\n");
        visitor.strikes("Down");
        CHECK(visitor.hears().empty());
    }
    SECTION("with the visit") {
        for (const char* key : {"Home", "Down"}) visitor.strikes(key);
        visitor.hears();
        visitor.strikes("Enter");
        CHECK(visitor.hears() == "Started over. Speech is off. F1 or Help turns it on again.\n");
    }
    SECTION("by nobody, in each language") {
        const std::string language = GENERATE(as<std::string>(), "", "es");
        visitor.kiosk().take(kiosk::Adjust{{.language = language}});
        visitor.waits(1s);
        visitor.hears();
        for (int minutes = 0; minutes < 60; ++minutes) visitor.waits(1min);
        CHECK(visitor.hears() ==
              (language.empty() ? "Started over. Speech is off. F1 or Help turns it on again.\n"
                                : "De vuelta al inicio. La voz está apagada. F1 o Ayuda la enciende de nuevo.\n"));
    }
    SECTION("in Spanish") {
        visitor.kiosk().take(kiosk::Adjust{{.language = "es"}});
        visitor.waits(1s);
        for (const char* key : {"Home", "Down"}) visitor.strikes(key);
        visitor.hears();
        visitor.strikes("Enter");
        CHECK(visitor.hears() == "De vuelta al inicio. La voz está apagada. F1 o Ayuda la enciende de nuevo.\n");
        CHECK(place(visitor).screen == kiosk::Screen::attract);
    }
}

TEST_CASE("who goes back from a benefit is where they opened it, however far they have gone on in it") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.strikes("Speech");
    if (GENERATE(true, false)) {
        visitor.kiosk().take(kiosk::OpenPage{"calves"});
        visitor.waits(std::chrono::seconds(1));
    }
    walks_to(visitor, "Relaxation");
    visitor.strikes("Enter");
    for (int keys = 0; keys < 4; ++keys) visitor.strikes("Down");
    REQUIRE(focus(visitor) != "Relaxation");
    visitor.strikes("Back");
    CHECK(focus(visitor) == "Relaxation");
}
