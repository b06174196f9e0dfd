#include "content/exchanged.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "base/phrases.h"
#include "base/quotes.h"
#include "content/sections.h"
#include "content/shown_warnings.h"
#include "model/asked.h"

namespace content {
namespace {

/// `words` name a text and its place, as the page has each of its texts still.
void add(const model::Page& page, const model::Where& where, std::string words, std::string message, std::string hint,
         std::vector<WrongWarning>& wrong) {
    wrong.push_back({WrongWarning::Kind::own,
                     {},
                     page.id,
                     std::move(words),
                     {where, std::move(message), std::move(hint), model::Severity::error, true}});
}

const model::Ask::Choice* choice_of(const model::Ask& ask, const std::string& id) {
    const auto found = std::ranges::find(ask.choices, id, &model::Ask::Choice::id);
    return found == ask.choices.end() ? nullptr : &*found;
}

void compare(const model::Page& page, const model::Ask& ask, const model::Ask& last, std::vector<WrongWarning>& wrong) {
    for (auto one = last.choices.begin(); one != last.choices.end(); ++one)
        for (auto other = one + 1; other != last.choices.end(); ++other) {
            const model::Ask::Choice* const first = choice_of(ask, one->id);
            const model::Ask::Choice* const second = choice_of(ask, other->id);
            if (!first || !second || one->words == other->words) continue;
            if (first->words != other->words || second->words != one->words) continue;
            add(page, page.where_of(ask.where, first->words), fmt::format("{} = {}", one->id, first->words),
                fmt::format("the choices '{}' and '{}' of the question '{}' have exchanged their words", one->id,
                            other->id, ask.id),
                fmt::format("write {} = {}, and {} = {}; only if it is meant, say both in other words", one->id,
                            base::in_lua_quotes(one->words), other->id, base::in_lua_quotes(other->words)),
                wrong);
        }
}

/// Of the choices one of these, in any order.
std::set<std::string_view> all_of(const model::Quiz& quiz, std::string model::Quiz::Choice::*text) {
    std::set<std::string_view> all;
    for (const model::Quiz::Choice& choice : quiz.choices) all.insert(choice.*text);
    return all;
}

const model::Quiz::Choice* right_of(const model::Quiz& quiz) {
    const auto found = std::ranges::find(quiz.choices, true, &model::Quiz::Choice::right);
    return found == quiz.choices.end() ? nullptr : &*found;
}

void compare(const model::Page& page, const model::Quiz& quiz, const model::Quiz& last,
             std::vector<WrongWarning>& wrong) {
    using Choice = model::Quiz::Choice;
    const Choice* const was = right_of(last);
    const Choice* const is = right_of(quiz);
    if (!was || !is || was->words == is->words || quiz.question != last.question) return;
    for (const auto text : {&Choice::words, &Choice::because})
        if (all_of(quiz, text) != all_of(last, text)) return;
    add(page, is->where, fmt::format("right {}", is->words),
        fmt::format("the right answer of the quiz '{}' was \"{}\", and is \"{}\" now, with the same words", quiz.id,
                    base::shortened(was->words), base::shortened(is->words)),
        fmt::format("write right {{ {}, ... }} as it was; only if it is meant, say why in other words",
                    base::in_lua_quotes(was->words)),
        wrong);
}

/// Where it matters what stands below it.
bool keeps_from_harm(const Section& section) { return section.warns || label_keeps_from_harm(section.label); }

const Section* section_of(const std::vector<Section>& all, const Section& label, const Section& below) {
    const auto found = std::ranges::find_if(
        all, [&](const Section& one) { return one.label == label.label && one.below == below.below; });
    return found == all.end() ? nullptr : &*found;
}

void compare(const model::Page& page, const std::vector<Section>& now, const std::vector<Section>& last,
             std::vector<WrongWarning>& wrong) {
    for (auto one = last.begin(); one != last.end(); ++one)
        for (auto other = one + 1; other != last.end(); ++other) {
            if (one->label == other->label || one->below == other->below) continue;
            if (one->below.empty() || other->below.empty()) continue;
            if (!keeps_from_harm(*one) && !keeps_from_harm(*other)) continue;
            const Section* const first = section_of(now, *one, *other);
            const bool both = first && section_of(now, *other, *one);
            if (!both || section_of(now, *one, *one) || section_of(now, *other, *other)) continue;
            add(page, first->where, fmt::format("{}: {}", first->label, first->below.front()),
                fmt::format("\"{}\" and \"{}\" have exchanged what stands below them", base::shortened(one->label),
                            base::shortened(other->label)),
                fmt::format("write {} above {}, as it was; only if it is meant, say both in other words",
                            base::in_lua_quotes(one->label), base::in_lua_quotes(one->below.front())),
                wrong);
        }
}

const model::Quiz* quiz_called(const model::Page& page, const std::string& id) {
    for (const model::Block& block : page.blocks)
        if (const auto* const quiz = std::get_if<model::Quiz>(&block); quiz && quiz->id == id) return quiz;
    return nullptr;
}

}  // namespace

void add_exchanged(const model::Page& now, const model::Page& last, std::vector<WrongWarning>& wrong) {
    const ShownWarnings warnings = shown_warnings(last.script);
    const bool warns = !warnings.own.empty() || !warnings.signs.empty();
    for (const model::Block& block : last.blocks) {
        if (const auto* const ask = std::get_if<model::Ask>(&block); ask && warns)
            if (const auto* const of_now = model::ask_called(now, ask->id)) compare(now, *of_now, *ask, wrong);
        if (const auto* const quiz = std::get_if<model::Quiz>(&block))
            if (const auto* const of_now = quiz_called(now, quiz->id)) compare(now, *of_now, *quiz, wrong);
    }
    const bool is_written = !last.script.empty() && !now.script.empty();
    const std::vector<Section> were = is_written ? sections_in(last.where.file, last.script) : sections_of(last);
    compare(now, is_written ? sections_in(now.where.file, now.script) : sections_of(now), were, wrong);
}

}  // namespace content
