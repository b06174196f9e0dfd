#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <map>
#include <regex>
#include <set>

#include "base/text.h"
#include "commands/check_content.h"
#include "commands/speech.h"
#include "model/asked.h"
#include "model/section.h"
#include "ui/wording.h"
#include "visitor/aloud.h"

// What is heard of all the pages that ship, and how soon each thing on them is reached.

using Catch::Matchers::ContainsSubstring;
using ui::Paint;
using ui::Seen;
using namespace visiting;

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
        if (page.id == model::welcome_page) continue;  // it is no page of its own
        CAPTURE(page.id);
        std::vector<std::string> in_wide = heard(wide, page);
        std::vector<std::string> in_tall = heard(tall, page);
        const auto stands_there = [](const std::string& words) { return words.ends_with(" heading."); };
        // Where a first button is out of view on one panel only, the focus is on the title there.
        if (stands_there(in_wide.back()) != stands_there(in_tall.back())) {
            in_wide.resize(std::min(in_wide.size(), in_tall.size()) - 3);
            in_tall.resize(in_wide.size());
        }
        CHECK(in_wide == in_tall);
    }
}

TEST_CASE("what somebody may feel is heard once, and asked for only on a card of the body") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.strikes("Speech");
    const auto heard = [&](const char* page) {
        visitor.kiosk().take(kiosk::OpenPage{page});
        visitor.next_frame();
        std::string said;
        for (const std::string& sentence : visitor.kiosk().news().sentences) said += sentence + "\n";
        return said;
    };
    const std::string listed = heard("common-problems");
    CHECK_THAT(listed, ContainsSubstring("I twisted my ankle"));
    CHECK_THAT(listed, !ContainsSubstring(std::string(wording::feels_like)));
    CHECK_THAT(heard("calves"), ContainsSubstring("Does it feel like a sudden kick in the calf?"));
}

TEST_CASE("each name that is read stands for its own button, so that who jumps on goes on from there") {
    const Aloud<Content> content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = GENERATE(100, 160)}});
    visitor.strikes("Speech");
    visitor.kiosk().take(kiosk::OpenPage{"names"});
    visitor.next_frame();
    const std::vector<ImGuiID> read = visitor.kiosk().news().about;
    const model::Page& page = *content.library.page("names");
    const auto block = std::ranges::find_if(
        page.blocks, [](const model::Block& one) { return std::holds_alternative<model::Names>(one); });
    std::size_t names = 0;
    for (const Seen& seen : visitor.record().all()) {
        if (seen.role != ui::Role::button || seen.where != model::where_of(*block)) continue;
        ++names;
        CAPTURE(seen.name);
        CHECK(std::ranges::find(read, seen.id) != read.end());
    }
    CHECK(names > 100);
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
                comes_back_from_benefit();
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

    /// Comes to each question of a page that goes by steps, by what leads there, and gives each of its answers.
    void goes_by_steps(const model::Page& page) {
        for (const model::Block& block : page.blocks) {
            const auto* const ask = std::get_if<model::Ask>(&block);
            if (!ask) continue;
            leads_to(page, *ask);
            for (const model::Ask::Choice& choice : ask->choices) {
                takes(kiosk::ShowStep{ask->id});
                takes(chooses(page, *ask, choice.id));
                check_heard();
            }
            takes(chooses(page, *ask, ask->choices.front().id));
        }
    }

    /// Every word on the card now was heard, as far as it has been opened.
    void check_heard() {
        const auto card = visitor::open_card(localised_, visitor_.kiosk().session(), content_.answering);
        REQUIRE(card);
        const kiosk::Place& place = visitor_.kiosk().session().place();
        for (const std::size_t i : model::blocks_in(card->page, place.section, place.topic)) {
            if (std::holds_alternative<model::Quiz>(card->page.blocks[i]) ||
                std::holds_alternative<model::Guess>(card->page.blocks[i]))
                continue;  // its reasons come with its answers
            check_heard(card->page.blocks[i]);
        }
    }
    const std::set<std::string>& heard() const { return heard_; }
    /// Every word of the page was heard.
    void check_heard(const model::Page& page) {
        CHECK(was_heard(page.name));
        for (const model::Block& block : page.blocks) check_heard(block);
    }

  private:
    /// Where no area's tabs lead on from it.
    void comes_back_from_benefit() {
        const kiosk::Place& place = visitor_.kiosk().session().place();
        const model::Page* const page = localised_.shown->page(place.page);
        if (place.section == model::Section::benefit && page && page->area.empty()) strikes("Back");
    }
    static kiosk::Deed chooses(const model::Page& page, const model::Ask& ask, const std::string& choice) {
        return kiosk::Choose{ask.id, choice, model::shared_name(page, ask)};
    }
    /// The first choice of each question above, or else the one that this question depends on.
    void leads_to(const model::Page& page, const model::Ask& to) {
        std::map<std::string, std::string> needed;
        std::vector<const model::Ask*> open = {&to};
        while (!open.empty()) {
            const model::Ask* const ask = open.back();
            open.pop_back();
            for (const model::Ask::Condition& condition : ask->when) {
                needed[condition.question] = condition.choices.front();
                open.push_back(model::ask_called(page, condition.question));
            }
        }
        for (const model::Block& block : page.blocks) {
            const auto* const ask = std::get_if<model::Ask>(&block);
            if (!ask) continue;
            if (ask->id == to.id) break;
            const auto found = needed.find(ask->id);
            takes(chooses(page, *ask, found == needed.end() ? ask->choices.front().id : found->second));
        }
        takes(kiosk::ShowStep{to.id});
    }
    bool leads_away(const Seen& seen) const {
        const bool is_feeling = std::ranges::count(localised_.shown->pages, seen.more, &model::Page::name) > 0;
        const bool is_link =
            seen.more.empty() && std::ranges::count(localised_.shown->pages, seen.name, &model::Page::name) > 0;
        const auto names_it = [&](const model::NameGroup& group) {
            return std::ranges::count(group.names, seen.name, &model::KnownAs::in_words) > 0;
        };
        const bool is_name = std::ranges::any_of(model::names_by_alphabet(*localised_.shown), names_it);
        const bool is_way_out = seen.name == localised_.say(wording::to_the_body);
        return is_link || is_feeling || is_name || is_way_out || seen.role != ui::Role::button ||
               seen.group.kind == ui::Group::Kind::pager;
    }
    void listens() {
        visitor_.next_frame();
        hears();
    }
    void hears() {
        for (const std::string& sentence : visitor_.kiosk().news().sentences) heard_.insert(sentence);
    }
    void check_heard(const model::Block& block) {
        if (const auto* const lanes = std::get_if<model::Lanes>(&block)) {
            model::Lanes names = *lanes;
            names.bands.clear();  // of those the one is heard that the two runs are in
            return check_passages(names);
        }
        check_passages(block);
    }
    void check_passages(const model::Block& block) {
        for (const model::Passage& passage : model::passages_of(block)) {
            if (!base::has_letter(passage.words) || !checked_.insert(passage.words).second) continue;
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

/// A voice takes its breath by one mark at a time; and nobody who only hears can touch what a page names.
const std::regex two_marks("[.?!,:;](?:[\"')]|”|’|»)*\\s*[.,:;?!]");
const std::regex by_hand("\\b(?:touch|tap|press|toque|pulse|oprima) (?:['\"]|‘|“|«)", std::regex::icase);

void check_sounds_right(const std::string& said) {
    INFO(said);
    CHECK_FALSE(std::regex_search(said, two_marks));
    CHECK_FALSE(std::regex_search(said, by_hand));
}

}  // namespace

TEST_CASE("a visitor with F1, arrows and Enter only has heard every word of every page, in both languages") {
    Aloud<Content> content;
    content.library.clinic.phone = "555 0100";  // without one a heading less is there
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
        if (page.steps) listener.goes_by_steps(page);
        listener.check_heard(page);
    }
    for (const std::string& said : listener.heard()) check_sounds_right(said);
}

TEST_CASE("on every page every item is reached within twelve presses of a key from where one arrives") {
    const Content content;
    const visiting::Panel panel = GENERATE(visiting::landscape, visiting::portrait);
    const ui::By by = GENERATE(ui::By::eye, ui::By::ear);
    CAPTURE(panel.width, by);
    Visitor visitor(content, panel, Paint::off);
    visitor.strikes(by == ui::By::ear ? "Speech" : "Down");
    visitor.kiosk().take(kiosk::Adjust{{.less_motion = true}});
    int most = 12;
    const auto check = [&](const kiosk::Deed& deed) {
        visitor.kiosk().take(deed);
        visitor.next_frame();
        visitor.next_frame();
        const ui::Walk all = ui::walk(visitor.record().all(), by);
        std::map<ImGuiID, int> presses = {{visitor.kiosk().keypad().focused()->id, 0}};
        std::vector<ImGuiID> last = {presses.begin()->first};
        for (int count = 1; count <= most; ++count) {
            std::vector<ImGuiID> next;
            for (const ImGuiID from : last)
                for (const ui::Step step : {ui::Step::on, ui::Step::back})
                    for (const ui::Seen* to : {ui::neighbour(all, from, step, ui::Edge::goes_round),
                                               ui::neighbour_to_press(all, from, step, ui::Edge::goes_round),
                                               ui::group_beside(all, from, step, ui::Edge::goes_round)})
                        if (presses.emplace(to->id, count).second) next.push_back(to->id);
            last = std::move(next);
        }
        // A jump to its heading has a text heard.
        const auto is_near = [&](const Seen& seen) {
            if (presses.contains(seen.id)) return true;
            const auto of_it = [&](const Seen* other) {
                return other->role == ui::Role::heading && other->group.number == seen.group.number;
            };
            const auto heading = std::ranges::find_if(all, of_it);
            return seen.role == ui::Role::passage && heading != all.end() && presses.contains((*heading)->id);
        };
        for (const Seen* seen : all)
            if (!is_near(*seen)) FAIL_CHECK("more than " << most << " presses away: " << seen->name);
    };
    for (const model::Page& page : content.library.pages) {
        CAPTURE(page.id);
        most = page.id == "names" ? 15 : 12;  // more than a hundred names, to look something up in
        check(page.id == model::welcome_page ? kiosk::Deed(kiosk::Begin{}) : kiosk::Deed(kiosk::OpenPage{page.id}));
        if (page.area.empty()) continue;
        check(kiosk::ShowSection{model::Section::details});
        check(kiosk::ShowSection{model::Section::caution});
    }
    visitor.kiosk().take(kiosk::Begin{});
    check(kiosk::ShowBenefit{model::Topic::circulation});
}
