#include "visitor/spoken_thing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "model/asked.h"
#include "model/guessed.h"
#include "model/signs.h"
#include "model/verdict.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

// Behind what a button is called, and behind what it shows.
std::string role_and_place(const Seen& seen, Position position, const model::Language* language) {
    const bool tab = seen.group.kind == Group::Kind::tabs;
    const std::string_view role = model::translated(language, seen.role == Role::slider ? wording::slider
                                                              : tab                     ? wording::tab
                                                                                        : wording::button);
    const std::string at = said_place(position, language);
    const std::string place = (at.empty() ? "" : ", ") + at;
    const std::string state = (seen.state.empty() ? "" : ", ") + seen.state;
    return tab ? fmt::format("{}{}{}", role, place, state) : fmt::format("{}{}{}", role, state, place);
}

std::vector<std::string> spoken_answer(const Seen& seen, Position position, Entered entered,
                                       const model::Language* language) {
    const std::string words = seen.name + (seen.more.empty() ? "" : ", ") + seen.more;
    std::vector<std::string> answer = {words + (seen.state.empty() ? "" : ", ") + seen.state};
    if (const std::string place = said_place(position, language); !place.empty()) answer.push_back(place);
    const std::string& question = seen.group.heading;
    if (question.empty()) return answer;
    if (entered == Entered::no) {
        answer.push_back(question);
        return answer;
    }
    // A box has just come up by itself; on a card an answer alone would sound like one more piece of advice.
    const bool in_box = seen.part == Part::dialog;
    const std::string_view cue = model::translated(language, wording::question);
    answer.insert(answer.begin(), in_box ? question : fmt::format("{} {}", cue, question));
    return answer;
}

// Of the answers of a question, or the names of a list, the one that is named: "Yes" is not, where "Yes, or not sure"
// is another. Null where none is. What the voice says in other words than stand there takes longer to find.
const Seen* longest_named(const Record& record, const std::string& sentence,
                          const std::function<bool(const Seen&)>& says_it,
                          const std::function<std::vector<std::string>(std::string_view name)>& said) {
    const Seen* named = nullptr;
    std::size_t longest = 0;
    const auto look_for = [&](const Seen& seen, const std::string& name) {
        const bool is_whole = seen.role != Role::heading || sentence.size() <= name.size() + 1;  // with its full stop
        if (!is_whole || name.size() <= longest || sentence.find(name) == std::string::npos) return;
        longest = name.size();
        named = &seen;
    };
    for (const Seen& seen : record.all())
        if (says_it(seen)) look_for(seen, seen.name);
    if (named) return named;
    for (const Seen& seen : record.all())
        if (!seen.excerpt && says_it(seen))
            for (const std::string& words : said(seen.name)) look_for(seen, words);
    return named;
}

}  // namespace

std::string said_place(Position position, const model::Language* language) {
    if (position.of <= 1) return {};
    return fmt::format("{} {} {}", position.number, model::translated(language, wording::of), position.of);
}

std::vector<std::string> spoken(const Seen& seen, Position position, Entered entered, const model::Language* language) {
    if (seen.group.kind == Group::Kind::question) return spoken_answer(seen, position, entered, language);
    const bool has_name = seen.group.kind == Group::Kind::things || seen.group.kind == Group::Kind::tabs;
    const bool led_in = entered == Entered::yes && has_name && !seen.group.heading.empty();
    const std::string name = led_in ? fmt::format("{}: {}", seen.group.heading, seen.name) : seen.name;
    const std::string role = role_and_place(seen, position, language);
    if (seen.role == Role::slider) return {fmt::format("{}, {}", name, role), seen.more};
    if (seen.more.empty() || seen.more == seen.name) return {fmt::format("{}, {}", name, role)};
    return {name, seen.more, role};
}

ImGuiID thing_read(const Record& record, const model::Page& page, const model::Sentence& sentence,
                   const std::function<std::vector<std::string>(std::string_view name)>& said) {
    const model::Where where = sentence.block ? model::where_of(page.blocks[*sentence.block]) : page.where;
    const auto says_it = [&](const Seen& seen) {
        if (seen.part != Part::card || seen.id == 0) return false;
        if (seen.excerpt) return sentence.block == seen.excerpt->block && sentence.part == seen.excerpt->part;
        // The line first: on a page the file is the same for nearly all.
        return seen.role != Role::figure && seen.where.line == where.line && !where.file.empty() && seen.where == where;
    };
    const auto thing = [&](const auto& fits) {
        const auto found = std::ranges::find_if(record.all(), fits);
        return found == record.all().end() ? nullptr : &*found;
    };
    const bool strides = sentence.block && std::holds_alternative<model::Stride>(page.blocks[*sentence.block]);
    const Seen* found = strides ? nullptr : longest_named(record, sentence.words, says_it, said);
    // A text before a button that stands in the same block: a step, whose words name its button, for one.
    if (!found) found = thing([&](const Seen& seen) { return seen.excerpt && says_it(seen); });
    if (!found) found = thing(says_it);
    return found ? found->id : 0;
}

std::vector<std::string> said_of_quiz(const model::Localised& content, const model::Quiz& quiz,
                                      const model::Choices& choices) {
    std::vector<std::string> said;
    const auto verdict = [&](const model::Quiz::Choice& choice) { return model::verdict(quiz, choice, choices); };
    for (const model::Quiz::Choice& choice : quiz.choices) {
        if (!model::is_of_the_chosen(verdict(choice))) continue;
        said.emplace_back(content.say(verdict(choice) == model::Verdict::right ? wording::right : wording::not_quite));
        said.push_back(choice.because);
    }
    for (const model::Quiz::Choice& choice : quiz.choices)
        if (verdict(choice) == model::Verdict::right_one)
            said.push_back(fmt::format("{}: {}", content.say(wording::right_one), choice.words));
    return said;
}

std::vector<std::string> said_of_numbers(const model::Localised& content, const model::Block& block,
                                         const model::Choices& before, const model::Choices& choices) {
    std::vector<std::string> said;
    if (const auto* const guess = std::get_if<model::Guess>(&block)) {
        const model::Guessed was = model::guessed(*guess, before);
        const model::Guessed is = model::guessed(*guess, choices);
        const auto value = [&](std::string_view lead_in, double number) {
            said.push_back(fmt::format("{} {}", content.say(lead_in), model::with_unit(number, guess->unit)));
        };
        if (was.value != is.value || was.shown != is.shown) value(wording::your_guess, is.value);
        if (was.shown || !is.shown) return said;
        value(wording::measured, guess->truth);
        said.push_back(guess->because);
    }
    if (const auto* const lanes = std::get_if<model::Lanes>(&block)) {
        const model::Runs was = model::runs(*lanes, before);
        const model::Runs is = model::runs(*lanes, choices);
        const auto run = [&](const std::string& name, double from, double to) {
            if (from != to) said.push_back(fmt::format("{}: {}", name, model::distance(to, lanes->unit)));
        };
        run(lanes->longest, was.longest, is.longest);
        run(lanes->next, was.next, is.next);
        const model::Lanes::Band& band = model::band_of(*lanes, is);
        if (said.empty() || band.over == model::band_of(*lanes, was).over) return said;
        said.push_back(band.words);
        said.push_back(fmt::format("{}: {}", lanes->hurt, band.hurt));
    }
    return said;
}

NamesStand where_names_stand(const Record& record) {
    const auto name = std::ranges::find(record.all(), Role::name, &Seen::role);
    if (name == record.all().end()) return NamesStand::nowhere;
    return name->view.h > 0 ? NamesStand::in_a_list : NamesStand::around_body;
}

std::string said_warnings(const model::Localised& content, std::size_t count) {
    if (count == 0) return {};
    if (count == 1) return std::string(content.say(wording::one_warning));
    return fmt::format("{} {}", count, content.say(wording::warnings));
}

std::size_t count_of_warnings(const model::Page& page, std::span<const std::size_t> blocks) {
    std::size_t count = 0;
    for (const std::size_t i : blocks) {
        const auto* const list = std::get_if<model::List>(&page.blocks[i]);
        count += list ? list->signs.size() : std::holds_alternative<model::Warning>(page.blocks[i]) ? 1 : 0;
    }
    return count;
}

namespace {

/// Fewer are no list to be warned of.
constexpr std::size_t fewest_in_a_list = 4;

struct ListsAsked {
    std::size_t lists = 0;
    std::size_t warnings = 0;  ///< of all of them
};

/// The lists that questions of the page are asked of.
ListsAsked lists_asked_of(const model::Page& page) {
    ListsAsked all;
    std::size_t warnings = 0;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const std::array here = {i};
        warnings += count_of_warnings(page, here);
        if (!std::holds_alternative<model::Ask>(page.blocks[i])) continue;
        const std::size_t in_list = std::exchange(warnings, 0);
        if (in_list < fewest_in_a_list) continue;
        ++all.lists;
        all.warnings += in_list;
    }
    return all;
}

}  // namespace

std::optional<AskedOfWarnings> asked_of_warnings(const model::Page& page, model::Section section) {
    std::vector<std::size_t> before = model::blocks_in(page, section);
    const auto asks =
        std::ranges::find_if(before, [&](std::size_t i) { return std::holds_alternative<model::Ask>(page.blocks[i]); });
    if (asks == before.end()) return std::nullopt;
    const model::Ask& ask = std::get<model::Ask>(page.blocks[*asks]);
    before.erase(asks, before.end());
    const std::size_t warnings = count_of_warnings(page, before);
    if (warnings < fewest_in_a_list) return std::nullopt;
    const auto heads = [&](std::size_t i) { return std::holds_alternative<model::Heading>(page.blocks[i]); };
    return AskedOfWarnings{warnings, static_cast<std::size_t>(std::ranges::count_if(before, heads)), &ask};
}

// How long it is, what it is for, and how to get to its end.
std::vector<std::string> said_of_list(const model::Localised& content, const AskedOfWarnings& asked) {
    std::string length = said_warnings(content, asked.warnings);
    if (asked.headings > 1) length += fmt::format(", {} {}", asked.headings, content.say(wording::headings));
    return {std::move(length), asked.ask->question,
            std::string(content.say(asked.headings > 0 ? wording::right_to_headings : wording::right_to_answers))};
}

std::vector<std::string> said_of_step(const model::Localised& content, const OpenCard& card,
                                      const kiosk::Place& place) {
    if (!card.step) return {};
    if (card.step->kind == PageStep::Kind::result && card.stop == 0) {
        std::vector<std::string> said = {std::string(content.say(wording::your_result))};
        if (card.step->answered_before) said.emplace_back(content.say(wording::answered_before));
        return said;
    }
    if (card.step->kind == PageStep::Kind::signs)
        return {std::string(content.say(wording::which_line)), std::string(content.say(wording::choose_line))};
    if (card.step->number == 0) return {};
    std::vector<std::string> said = {fmt::format("{} {} {} {}", content.say(wording::step), card.step->number,
                                                 content.say(wording::of), card.step->of)};
    if (card.step->answered_before) said.emplace_back(content.say(wording::answered_before));
    const auto asked = asked_of_warnings(card.page, place.section);
    const model::Page* const whole = content.shown->page(place.card());
    const ListsAsked all = whole && asked && card.step->number == 1 ? lists_asked_of(*whole) : ListsAsked();
    if (all.lists > 1)
        said.push_back(
            base::filled_in(content.say(wording::lists_come_first),
                            {{"{lists}", std::to_string(all.lists)}, {"{warnings}", std::to_string(all.warnings)}}));
    if (asked) std::ranges::move(said_of_list(content, *asked), std::back_inserter(said));
    const model::Ask* const ask = model::ask_called(card.page, place.step);
    if (const model::Ask::Choice* const made = ask ? model::choice_made(*ask, card.choices) : nullptr)
        said.push_back(fmt::format("{} {}", content.say(wording::your_answer), made->words));
    return said;
}

std::string_view said_of_stepping(const OpenCard& card, const Seen& thing) {
    if (thing.role != Role::button) return {};
    for (const model::Block& block : card.page.blocks) {
        if (model::where_of(block) != thing.where) continue;
        const auto* const guess = std::get_if<model::Guess>(&block);
        if (guess) return model::guessed(*guess, card.choices).shown ? std::string_view() : wording::keys_to_guess;
        if (std::holds_alternative<model::Lanes>(block)) return wording::keys_to_step;
    }
    return {};
}

bool leads_to_question(const ui::Walk& walk, const ui::Seen& thing) {
    return std::any_of(std::ranges::find(walk, thing.id, &ui::Seen::id), walk.end(), [](const ui::Seen* seen) {
        return seen->part == ui::Part::card && seen->group.kind == ui::Group::Kind::question;
    });
}

}  // namespace visitor
