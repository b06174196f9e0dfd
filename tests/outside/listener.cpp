#include "outside/listener.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <utility>

#include "commands/speech.h"
#include "model/passages.h"
#include "model/section.h"
#include "ui/wording.h"

namespace outside {

Listener::Listener(WaitingRoom& room, const std::string& language)
    : room_(room),
      language_(language),
      content_(model::localised(visiting::shared(visiting::shipped_pages()), language)) {
    begins();
}

void Listener::begins() {
    strikes("Speech");
    if (!language_.empty()) opens(content_.language->name);
}

void Listener::opens(std::string_view name) {
    goes_to(name);
    strikes("Enter");
}

void Listener::moves_less() {
    for (const std::string_view button : {wording::display, wording::motion, wording::done}) opens(say(button));
}

bool Listener::page_is_left_for_benefit() const {
    return place().section == model::Section::benefit && page(place().card()).area.empty();
}

bool Listener::leads_away(const ui::Seen& seen) const {
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

void Listener::runs_farther(const model::Lanes& lanes) {
    constexpr int most = 60;
    const auto is_there = [&] {
        const auto seen = focus();
        return seen && seen->group.heading == lanes.next && seen->name == say(wording::more);
    };
    for (int i = 0; i < most && !is_there(); ++i) strikes(i % 2 == 0 ? "Down" : "Tab");
    REQUIRE(is_there());
    for (int i = 0; i < most && heard_.find(lanes.bands.back().words) == std::string::npos; ++i) strikes("Enter");
}

std::vector<const model::Page*> Listener::way_to(const model::Page& page) const {
    std::vector<std::vector<const model::Page*>> ways = {{content_.shown->page(model::welcome_page)}};
    for (std::size_t i = 0; i < ways.size(); ++i) {
        if (ways[i].back() == &page) return {ways[i].begin() + 1, ways[i].end()};
        for (const model::Block& block : ways[i].back()->blocks) {
            const auto* const link = std::get_if<model::Link>(&block);
            const model::Page* const next = link ? content_.shown->page(link->to) : nullptr;
            const auto leads_there = [&](const auto& way) { return way.back() == next; };
            if (!next || std::ranges::any_of(ways, leads_there)) continue;
            ways.push_back(ways[i]);
            ways.back().push_back(next);
        }
    }
    return {&page};
}

void Listener::answers(const model::Page& page) {
    for (const model::Page* const next : way_to(page)) opens(next->name);
    const auto asked = [&]() -> const model::Ask* {
        for (const model::Block& block : page.blocks)
            if (const auto* const ask = std::get_if<model::Ask>(&block); ask && ask->id == place().step) return ask;
        return nullptr;
    };
    while (const model::Ask* const ask = asked()) {
        std::map<std::string, int>& chosen = chosen_[ask->id];
        const auto times = [&](const model::Ask::Choice& choice) { return chosen[choice.id]; };
        const model::Ask::Choice& choice = *std::ranges::min_element(ask->choices, {}, times);
        ++chosen[choice.id];
        opens(choice.words);
        if (place().step == ask->id) strikes("Enter");  // all the same
    }
    for (const char* const key : {"Home", "Down", "Enter"}) strikes(key);
    begins();
}

std::vector<std::string> Listener::missed(model::Page page) const {
    std::erase_if(page.blocks, [](const model::Block& block) {
        const auto* const ask = std::get_if<model::Ask>(&block);
        return ask && !ask->asked_on.empty();
    });
    for (model::Block& block : page.blocks) {  // units are said with their numbers
        if (auto* const chart = std::get_if<model::Chart>(&block)) chart->unit.clear();
        if (auto* const guess = std::get_if<model::Guess>(&block)) guess->unit.clear();
    }
    std::vector<std::string> missed;
    for (const model::Passage& passage : model::passages_of(page))
        for (std::string sentence : commands::saying(content_, passage.words)) {
            sentence.pop_back();  // a lead-in may have made its stop another
            if (heard_.find(sentence) == std::string::npos) missed.push_back(page.id + ": " + sentence);
        }
    return missed;
}

void check_nothing_missed(const std::vector<std::string>& missed) {
    std::string all;
    for (const std::string& words : missed) all += "\n  " + words;
    INFO("never heard:" << all);
    CHECK(missed.empty());
}

}  // namespace outside
