#include "visitor/spoken_screen.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <map>
#include <set>

#include "commands/check_content.h"
#include "commands/speech.h"
#include "model/section.h"
#include "ui/wording.h"
#include "visitor/aloud.h"

using namespace std::chrono_literals;
using ui::Paint;
using ui::Seen;
using namespace visiting;
using visitor::Entered;
using visitor::spoken;
namespace wording = wording;

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

TEST_CASE("an answer is said with its question and its place, the question first for whoever has just come to it") {
    Seen answer = button("Yes, or not sure", "chosen");
    answer.group = {1, ui::Group::Kind::question, "Does one of these fit you?", {}};
    CHECK(spoken(answer, {2, 2}, Entered::yes, nullptr) ==
          Words{"Does one of these fit you?", "Yes, or not sure, chosen", "2 of 2"});
    CHECK(spoken(answer, {2, 2}, Entered::no, nullptr) ==
          Words{"Yes, or not sure, chosen", "2 of 2", "Does one of these fit you?"});
}

TEST_CASE("who asks for speech, or plugs a headset in, hears the title, the card that greets, and where the focus is") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.strikes(GENERATE("Speech", "HeadsetIn"));
    const std::string heard = visitor.hears();
    CHECK(heard.starts_with(
        "Speech is on. Down and up go one by one. Right and left jump. Enter chooses. Back or Escape goes back. "
        "Home starts over. The volume keys make it louder or softer. F1 or Help says this again, and once more ends "
        "speech. Touch where you feel it. Massage and runners. "));
    const model::Page& welcome = *content.library.page(model::welcome_page);
    const model::Benefit& calm = *model::benefit(welcome, model::Topic::relaxation);
    CHECK(contains(heard, "Relaxation. " + calm.title + ". How sure: Good evidence."));
    CHECK(contains(heard, "Plan my massage."));
    CHECK(contains(heard, "Neck, button, 1 of 17."));
    CHECK(heard.ends_with("1 of 17.\n"));
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
    CHECK(heard.starts_with("Calves. Gastrocnemius and soleus. In short: massage can make sore calves hurt less"));
    CHECK(contains(heard,
                   "Circulation. It warms your skin. How sure: Limited or mixed. "
                   "Flexibility. The stretch may feel easier. How sure: Limited or mixed. "
                   "Inflammation. Some signals may settle sooner. How sure: Limited or mixed. "
                   "Relaxation. Less sore for a while. How sure: Some evidence. "));
    CHECK(heard.ends_with("Circulation, button, 1 of 4.\n"));
}

TEST_CASE("opening a benefit or a section says what comes up, and going back where one is") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    hears_page(visitor, kiosk::OpenPage{"calves"});
    walks_to(visitor, "Flexibility");
    CHECK(visitor.hears() == "Flexibility. The stretch may feel easier. Limited or mixed. button, 2 of 4.\n");
    visitor.strikes("Enter");
    const std::string benefit = visitor.hears();
    CHECK(benefit.starts_with("Flexibility. The stretch may feel easier. After a massage your calves may feel looser"));
    CHECK(contains(benefit, "Today: If you felt no snap"));
    CHECK(benefit.ends_with("Sources: Davis, Alabed and Chico 2020; Kong and others 2018; Konrad and others 2022.\n"));
    visitor.strikes("Back");
    CHECK(visitor.hears() == "Calves. Flexibility. The stretch may feel easier. Limited or mixed. button, 2 of 4.\n");
    walks_to(visitor, wording::when_not_to);
    visitor.hears();
    visitor.strikes("Enter");
    const std::string caution = visitor.hears();
    CHECK(caution.starts_with("Warning: Is a leg or arm hard and tight"));
    CHECK(contains(caution, "Call 9 1 1"));
}

TEST_CASE("back on the map its card is not read again") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    hears_page(visitor, kiosk::OpenPage{"neck"});
    visitor.hears();
    visitor.strikes("Back");
    CHECK(visitor.hears() == "Touch where you feel it. Neck, button, 1 of 17.\n");
}

TEST_CASE("what an answer brings is said at once, and before anything else") {
    Aloud<Content> content;
    content.answering = commands::answering(content.folder);
    Visitor visitor(content, visiting::landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"plan"});
    walks_to(visitor, "No, none");
    CHECK(visitor.hears().ends_with("Does one of these danger signs fit you? No, none. 1 of 2.\n"));
    visitor.strikes("Down");
    CHECK(visitor.hears() == "Yes, or not sure. 2 of 2. Does one of these danger signs fit you?\n");
    visitor.strikes("Enter");
    const std::string result = visitor.hears();
    CHECK(result.starts_with("Warning: Call 9 1 1, and tell the staff now."));
    CHECK(contains(result, "No plan for now: get help first."));
    walks_to(visitor, "No, none");
    visitor.hears();
    visitor.strikes("Enter");
    CHECK(visitor.hears() == "No, none, chosen. 1 of 2. Does one of these danger signs fit you?\n");
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

TEST_CASE("another view is said, and a lens with how sure the studies are of each area") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.strikes("Speech");
    walks_to(visitor, wording::view_side);
    visitor.hears();
    visitor.strikes("Enter");
    CHECK(visitor.hears() == "Side, button, chosen, 2 of 3.\n");
    walks_to(visitor, "Circulation");
    visitor.hears();
    visitor.strikes("Enter");
    const std::string lens = visitor.hears();
    CHECK(lens.starts_with("Circulation. It warms"));
    CHECK(contains(lens, "Area by area. Limited or mixed: Neck, "));
}

TEST_CASE("a heading that is jumped to is said with what stands below it, and Enter says it again") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"get-help"});
    const std::string all = visitor.hears();
    CHECK(all.ends_with("Get help, heading.\n"));
    visitor.strikes("Right");
    const std::string first = visitor.hears();
    CHECK(first.starts_with("Call 9 1 1 now. Warning: Do you feel pain or pressure in your chest"));
    CHECK(contains(first, "feels like tearing"));
    CHECK_FALSE(contains(first, "Somebody to talk to, day and night"));
    visitor.strikes("Enter");
    CHECK(visitor.hears() == first);
    visitor.strikes("Left");
    CHECK(visitor.hears().starts_with("Get help"));
}

TEST_CASE("speech that is turned off says so, and starting over too, in the language of the visit") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    hears_page(visitor, kiosk::OpenPage{"calves"});
    visitor.hears();
    SECTION("by its key") {
        const std::string key = GENERATE("Speech", "HeadsetOut");
        visitor.strikes(key);
        if (key == "Speech") visitor.hears();
        if (key == "Speech") visitor.strikes(key);
        CHECK(visitor.hears() == "Speech is off.\n");
        visitor.strikes("Down");
        CHECK(visitor.hears().empty());
    }
    SECTION("with the visit") {
        for (const char* key : {"Home", "Down"}) visitor.strikes(key);
        visitor.hears();
        visitor.strikes("Enter");
        CHECK(visitor.hears() == "Started over. Speech is off.\n");
    }
    SECTION("in Spanish") {
        visitor.kiosk().take(kiosk::Adjust{{.language = "es"}});
        visitor.waits(1s);
        for (const char* key : {"Home", "Down"}) visitor.strikes(key);
        visitor.hears();
        visitor.strikes("Enter");
        CHECK(visitor.hears() == "De vuelta al inicio. La voz está apagada.\n");
        CHECK(place(visitor).screen == kiosk::Screen::attract);
    }
}

TEST_CASE("on every page the same is said in landscape and portrait") {
    const Aloud<Content> content;
    Visitor wide(content, visiting::landscape, Paint::off);
    Visitor tall(content, visiting::portrait, Paint::off);
    const auto heard = [](Visitor& visitor, const model::Page& page) {
        visitor.kiosk().take(kiosk::OpenPage{page.id});
        visitor.next_frame();
        return visitor.kiosk().news().sentences;
    };
    for (Visitor* visitor : {&wide, &tall}) {
        visitor->strikes("Speech");
        visitor->kiosk().take(kiosk::Adjust{{.less_motion = true}});
    }
    for (const model::Page& page : content.library.pages) {
        CAPTURE(page.id);
        std::vector<std::string> in_wide = heard(wide, page);
        std::vector<std::string> in_tall = heard(tall, page);
        const auto stands_there = [](const std::string& words) { return words.ends_with(", heading."); };
        // Where a first button is out of view on one panel only, the focus is on the title there.
        if (stands_there(in_wide.back()) != stands_there(in_tall.back())) {
            in_wide.resize(std::min(in_wide.size(), in_tall.size()) - 3);
            in_tall.resize(in_wide.size());
        }
        CHECK(in_wide == in_tall);
    }
}

namespace {

/// Somebody who cannot see, with a keypad's arrows and Enter.
class Listener {
  public:
    Listener(const Content& content, const std::string& language)
        : content_(content),
          localised_(model::localised(visiting::shared(content.library), language)),
          visitor_(content, visiting::landscape, Paint::off) {
        strikes("Speech");
        takes(kiosk::Adjust{{.language = language, .less_motion = true}});
    }

    void takes(const kiosk::Deed& deed) {
        visitor_.kiosk().take(deed);
        listens();
        listens();
    }
    void strikes(std::string_view key) {
        visitor_.next_frame({.keys = {{std::string(key)}}});
        hears();
        listens();
        listens();
    }

    /// Presses everything on the card once, but what leads to other pages, and reads all that comes up: down to the
    /// bar, up to the figure, and again while there is something new.
    void presses_everything() {
        constexpr int most = 400;
        const std::string page = visitor_.kiosk().session().place().page;
        std::set<std::string> done;
        std::size_t done_before = 0;
        const char* direction = "Down";
        for (int i = 0; i < most; ++i) {
            const auto focus = visitor_.kiosk().keypad().focused();
            REQUIRE(focus);
            const bool to_press = focus->part == ui::Part::card && !leads_away(*focus);
            if (to_press && done.insert(focus->group.heading + focus->name).second) {
                strikes("Enter");
                check_heard();
                REQUIRE(visitor_.kiosk().session().place().page == page);
                if (focus->name == localised_.say(wording::how_it_is_done)) direction = "Up";  // it stands above
            }
            if (focus->part != ui::Part::card) {
                if (i > 0 && done.size() == std::exchange(done_before, done.size())) return;
                direction = focus->part == ui::Part::bar ? "Up" : "Down";
            }
            strikes(direction);
        }
        FAIL_CHECK("never through with " << page);
    }

    /// Every word on the card now was heard, as far as it has been opened.
    void check_heard() {
        const auto card = visitor::open_card(localised_, visitor_.kiosk().session(), content_.answering);
        REQUIRE(card);
        const kiosk::Place& place = visitor_.kiosk().session().place();
        for (const std::size_t i : model::blocks_in(card->page, place.section, place.topic)) {
            if (std::holds_alternative<model::Quiz>(card->page.blocks[i]))
                continue;  // its reasons come with its answers
            check_heard(card->page.blocks[i]);
        }
    }
    /// Every word of the page was heard.
    void check_heard(const model::Page& page) {
        CHECK(was_heard(page.name));
        for (const model::Block& block : page.blocks) check_heard(block);
    }

  private:
    bool leads_away(const Seen& seen) const {
        const bool is_link =
            seen.more.empty() && std::ranges::count(localised_.shown->pages, seen.name, &model::Page::name) > 0;
        const auto names_it = [&](const model::NameGroup& group) {
            return std::ranges::count(group.names, seen.name, &model::KnownAs::in_words) > 0;
        };
        const bool is_name = std::ranges::any_of(model::names_by_alphabet(*localised_.shown), names_it);
        return is_link || is_name || seen.role != ui::Role::button || seen.group.kind == ui::Group::Kind::pager;
    }
    void listens() {
        visitor_.next_frame();
        hears();
    }
    void hears() {
        for (const std::string& sentence : visitor_.kiosk().news().sentences) heard_.insert(sentence);
    }
    void check_heard(const model::Block& block) {
        for (const model::Passage& passage : model::passages_of(block)) {
            if (!checked_.insert(passage.words).second) continue;
            INFO("not heard: " << passage.words);
            CHECK(was_heard(passage.words));
        }
    }
    bool was_heard(std::string_view words) const {
        return std::ranges::all_of(commands::saying(localised_, words), [&](std::string sentence) {
            sentence.pop_back();  // a lead-in may have made the stop another
            return std::ranges::any_of(heard_, [&](const std::string& said) { return contains(said, sentence); });
        });
    }

    const Content& content_;
    model::Localised localised_;
    Visitor visitor_;
    std::set<std::string> heard_;
    std::set<std::string> checked_;
};

}  // namespace

TEST_CASE("a visitor with F1, arrows and Enter only has heard every word of every page, in both languages") {
    Aloud<Content> content;
    content.answering = commands::answering(content.folder);
    const std::string language = GENERATE("", "es");
    CAPTURE(language);
    Listener listener(content, language);
    const model::Library shown = *model::localised(visiting::shared(content.library), language).shown;
    CHECK(shown.pages.size() > 50);
    for (const model::Page& page : shown.pages) {
        if (page.id == model::welcome_page) continue;
        CAPTURE(page.id);
        listener.takes(page.area.empty() ? kiosk::Deed(kiosk::FollowLink{page.id})
                                         : kiosk::Deed(kiosk::OpenPage{page.id}));
        listener.presses_everything();
        listener.check_heard(page);
    }
}

TEST_CASE("on every page every item is reached within twelve presses of a key from where one arrives") {
    const Content content;
    const visiting::Panel panel = GENERATE(visiting::landscape, visiting::portrait);
    CAPTURE(panel.width);
    Visitor visitor(content, panel, Paint::off);
    visitor.strikes("Down");
    visitor.kiosk().take(kiosk::Adjust{{.less_motion = true}});
    int most = 12;
    const auto check = [&](const kiosk::Deed& deed) {
        visitor.kiosk().take(deed);
        visitor.next_frame();
        visitor.next_frame();
        const ui::Walk all = ui::walk(visitor.record().all());
        std::map<ImGuiID, int> presses = {{visitor.kiosk().keypad().focused()->id, 0}};
        std::vector<ImGuiID> last = {presses.begin()->first};
        for (int count = 1; count <= most; ++count) {
            std::vector<ImGuiID> next;
            for (const ImGuiID from : last)
                for (const ui::Step step : {ui::Step::on, ui::Step::back})
                    for (const ui::Seen* to : {ui::neighbour(all, from, step, ui::Edge::goes_round),
                                               ui::group_beside(all, from, step, ui::Edge::goes_round)})
                        if (presses.emplace(to->id, count).second) next.push_back(to->id);
            last = std::move(next);
        }
        for (const Seen* seen : all)
            if (!presses.contains(seen->id)) FAIL_CHECK("more than " << most << " presses away: " << seen->name);
    };
    for (const model::Page& page : content.library.pages) {
        CAPTURE(page.id);
        most = page.id == "names" ? 14 : 12;  // more than a hundred names, to look something up in
        check(page.id == model::welcome_page ? kiosk::Deed(kiosk::Begin{}) : kiosk::Deed(kiosk::OpenPage{page.id}));
        if (page.area.empty()) continue;
        check(kiosk::ShowSection{model::Section::details});
        check(kiosk::ShowSection{model::Section::caution});
    }
    visitor.kiosk().take(kiosk::Begin{});
    check(kiosk::ShowBenefit{model::Topic::circulation});
}
