#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "model/section.h"
#include "ui/wording.h"
#include "visitor/spoken_screen.h"
#include "visitor/unheard.h"

// Of a SpokenScreen: what it tells of what has the focus.

namespace visitor {

using namespace ui;

namespace {

bool begins_group(const model::Block& block) {
    return std::holds_alternative<model::Heading>(block) || std::holds_alternative<model::Ask>(block) ||
           std::holds_alternative<model::Quiz>(block) || std::holds_alternative<model::Guess>(block) ||
           std::holds_alternative<model::Lanes>(block);
}

}  // namespace

void SpokenScreen::tell_focus(const Now& now, bool arrived) {
    const Seen& focus = *now.focus;
    const bool same = told_.focus && told_.focus->id == focus.id;
    const bool answered = told_.asks && !now.asks;
    const bool back_at_overview = now.place() != told_.place && now.on_overview();
    // What has just been pressed need not be said again, unless nothing else came of it, or it is an answer now.
    const bool changed = told_.focus && (told_.focus->state != focus.state || now.choices() != told_.choices);
    const bool news = arrived || !same || answered || back_at_overview || (changed && sentences_.empty());
    const bool chose = focus.state == now.content.say(wording::chosen) && now.choices() != told_.choices;
    // Who slides it knows what it is.
    if (changed && same && focus.role == Role::slider) return say(now, focus.state, focus.id);
    if (!news && chose) return say(now, fmt::format("{}, {}", focus.name, focus.state), focus.id);
    if (!news) return;
    if (focus.role == Role::heading && !arrived) return tell_below_heading(now);
    if (focus.role == Role::heading)
        return say(now, fmt::format("{}, {}", focus.name, now.content.say(wording::heading)), focus.id);
    const bool entered = arrived || !told_.focus || told_.focus->group.heading != focus.group.heading;
    Seen brief = focus;
    if (arrived) brief.more.clear();  // it has just been read on its card
    const bool named_by_ear = focus.group.kind == Group::Kind::things || focus.group.kind == Group::Kind::tabs;
    if (!now.keypad.strokes().moved && named_by_ear) brief.group.heading.clear();
    if (arrived && focus.group.kind == Group::Kind::section) brief.group.heading.clear();
    const bool asks = focus.part == Part::card && focus.group.kind == Group::Kind::question;
    if (arrived && asks && has_said(now, focus.group.heading)) brief.group.heading.clear();
    tell_thing(now, brief, entered ? Entered::yes : Entered::no);
}

// In this frame.
bool SpokenScreen::has_said(const Now& now, std::string_view question) const {
    const std::vector<std::string> words = sentences_of(now.content, question);
    return !words.empty() && std::ranges::any_of(sentences_, [&](const std::string& sentence) {
        return sentence.ends_with(words.back());
    });
}

// What it says beside its name can be heard again by any key that means nothing.
void SpokenScreen::tell_where_in_short(const Now& now) {
    const bool on_map = now.place().screen == kiosk::Screen::map;
    const bool asked = now.focus && now.focus->part == Part::dialog;
    const bool headed = now.focus && now.card && now.focus->name == now.card->page.name;
    if (on_map && !asked) say(now, now.content.say(wording::choose_where));
    if (!on_map && !asked && !headed && now.card) say(now, now.card->page.name);
    if (!now.focus) return;
    focus_ = sentences_.size();
    Seen brief = *now.focus;
    brief.more.clear();
    if (told_.on) brief.id = 0;  // they are where they were, also in what was being read
    if (brief.role == Role::heading)
        return say(now, fmt::format("{}, {}", brief.name, now.content.say(wording::heading)), brief.id);
    if (brief.role != Role::passage) return tell_thing(now, brief, Entered::yes);
    if (!brief.group.heading.empty()) say(now, heading_of(now, brief.group.heading), brief.id);
    say(now, said_place(now.keypad.position(), now.content.language), brief.id);
}

// Again, to who has asked for it: they are where they were, also in what was being read.
void SpokenScreen::tell_where(const Now& now, Entered entered) {
    Seen focus = *now.focus;
    if (!now.keypad.strokes().came && !now.keypad.strokes().past_lead_in) focus.id = 0;
    if (focus.role == Role::heading)
        return say(now, fmt::format("{}, {}", focus.name, now.content.say(wording::heading)), focus.id);
    if (entered == Entered::no && !focus.state.empty())
        return say(now, fmt::format("{}, {}", focus.name, focus.state), focus.id);
    tell_thing(now, focus, entered);
}

void SpokenScreen::tell_edge(const Now& now) {
    const Seen& answer = *now.focus;
    say(now, answer.name + (answer.state.empty() ? "" : ", ") + answer.state, answer.id);
    say(now, now.content.say(wording::last_answer), answer.id);
}

// Who goes on by headings, or to what can be pressed, should know which warnings they have not heard; right behind the
// name of what they have come to. Who was beside the card has skipped nothing of it.
bool SpokenScreen::tell_skipped(const Now& now) {
    const bool from_card = told_.focus && told_.focus->part == Part::card;
    if (!now.card || !from_card || now.place() != told_.place) return false;
    const Walk all = walk(now.record.all(), By::ear);
    const bool reads_alone = told_.focus && told_.focus->role == Role::passage;
    const ImGuiID from = find(all, now.cut_at) ? now.cut_at : reads_alone ? told_.focus->id : 0;
    const auto all_said = read_card(reading_out_, now.content, *now.card, now.place());
    const auto unheard = unheard_warnings(all_said, now.card->page, now.heard);
    const std::string warnings = said_warnings(now.content, warnings_between(all, unheard, from, now.focus->id));
    if (!warnings.empty()) say(now, fmt::format("{}: {}", now.content.say(wording::skipped), warnings));
    return !warnings.empty();
}

// With the heading it stands below, for whoever has just come there.
void SpokenScreen::tell_thing(const Now& now, const Seen& thing, Entered entered) {
    const std::size_t before = sentences_.size();
    const bool newly = entered == Entered::yes && !thing.group.heading.empty();
    if (newly && thing.group.kind == Group::Kind::section) say(now, heading_of(now, thing.group.heading), thing.id);
    lead_in_ = sentences_.size() - before;
    if (thing.role == Role::passage) return tell_passage(now, thing);
    const bool asks_first = newly && thing.group.kind == Group::Kind::question;
    for (const std::string& words : spoken(thing, now.keypad.position(), entered, now.content.language)) {
        say(now, words, thing.id);
        if (asks_first && lead_in_ == 0) lead_in_ = sentences_.size() - before;
    }
    const bool was_there = told_.focus && told_.focus->where == thing.where;
    if (entered == Entered::yes && !was_there && now.card)
        say(now, now.content.say(said_of_stepping(*now.card, thing)), thing.id);
}

// Alone, in the words in which it is read with all the others. Its place comes first: it says how many are to come.
void SpokenScreen::tell_passage(const Now& now, const Seen& passage) {
    say(now, said_place(now.keypad.position(), now.content.language), passage.id);
    if (!now.card || !passage.excerpt) return;
    for (const model::Sentence& sentence : read_card(reading_out_, now.content, *now.card, now.place()))
        if (sentence.block == passage.excerpt->block && sentence.part == passage.excerpt->part) read(now, sentence);
}

std::string SpokenScreen::heading_of(const Now& now, std::string_view words) {
    return fmt::format("{} {}", now.content.say(wording::group_heading), words);
}

// The heading that has the focus, and what stands below it until the next one.
void SpokenScreen::tell_below_heading(const Now& now) {
    if (!now.focus) return;
    say(now, heading_of(now, now.focus->name), now.focus->id);
    const bool came = now.keypad.strokes().moved || now.keypad.strokes().came;
    const bool skipped = came && tell_skipped(now);
    if (!now.card) return;
    const auto block = [&](std::size_t i) -> const model::Block& { return now.card->page.blocks[i]; };
    const bool is_title = now.focus->where == now.card->page.where;
    std::vector<std::size_t> below = model::blocks_in(now.card->page, now.place().section, now.place().topic);
    if (!is_title) {
        const auto here = std::ranges::find_if(below, [&](std::size_t i) {
            const auto* const heading = std::get_if<model::Heading>(&block(i));
            return begins_group(block(i)) && model::where_of(block(i)) == now.focus->where &&
                   (!heading || heading->words == now.focus->name);
        });
        below.erase(below.begin(), here == below.end() ? here : here + 1);
    }
    below.erase(std::ranges::find_if(below, [&](std::size_t i) { return begins_group(block(i)); }), below.end());
    if (is_title && !now.card->page.latin.empty())
        say(now, fmt::format("{} {}", now.content.say(wording::medical_name), now.card->page.latin), now.focus->id);
    const std::string warnings = said_warnings(now.content, count_of_warnings(now.card->page, below));
    say(now,
        skipped && !warnings.empty() ? fmt::format("{}: {}", now.content.say(wording::below), warnings) : warnings);
    for (const std::size_t i : below) read(now, i);
}

}  // namespace visitor
