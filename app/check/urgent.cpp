#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/phrases.h"
#include "check/rules.h"
#include "model/asked.h"

namespace check {
namespace {

std::string block_of(const model::Warning& warning) {
    return warning.sign ? fmt::format("danger \"{}\"", warning.sign->key)
                        : fmt::format("warning \"{}\"", base::shortened(warning.words));
}

/// Whether whoever answers `later` has answered `earlier` before.
bool comes_before(const model::Page& page, const std::string& earlier, const std::string& later) {
    const model::Ask* const asked_later = model::ask_called(page, later);
    const model::Ask* const asked = model::ask_called(page, earlier);
    if (!asked_later || !asked) return false;
    const auto hangs_on_it = std::ranges::any_of(asked_later->when, [&](const auto& condition) {
        return condition.question == earlier || comes_before(page, earlier, condition.question);
    });
    return hangs_on_it || (page.steps && asked->where.line < asked_later->where.line);
}

/// Without that question, and those that are asked because of it.
void take_back(const model::Page& page, const std::string& question, model::Choices& choices) {
    choices.erase(question);
    for (const model::Block& block : page.blocks) {
        const auto* const ask = std::get_if<model::Ask>(&block);
        if (!ask || !choices.contains(ask->id)) continue;
        if (std::ranges::any_of(ask->when, [&](const auto& condition) { return condition.question == question; }))
            take_back(page, ask->id, choices);
    }
}

/// Whether what is chosen there decides on the warning.
bool depends_on(const Outcomes& outcomes, const Outcomes::Urgent& urgent, const std::string& question) {
    std::map<model::Choices, std::set<bool>> shown;
    for (std::size_t tried = 0; tried < outcomes.tried.size(); ++tried) {
        model::Choices choices = outcomes.tried[tried];
        const bool is_shown = std::ranges::binary_search(urgent.shown_for, tried);
        take_back(*outcomes.page, question, choices);
        shown[choices].insert(is_shown);
    }
    return std::ranges::any_of(shown, [](const auto& each) { return each.second.size() > 1; });
}

}  // namespace

void urgent_warnings_wait_for_nothing(const Survey& survey, Problems& problems) {
    for (const Outcomes& outcomes : survey.outcomes) {
        const auto& from = outcomes.answer->from;
        if (from.size() < 2) continue;
        for (const Outcomes::Urgent& urgent : outcomes.urgent) {
            std::vector<std::string> needed;
            std::vector<std::string> others;
            for (const std::string& question : from)
                (depends_on(outcomes, urgent, question) ? needed : others).push_back(question);
            std::erase_if(others, [&](const std::string& other) {
                return std::ranges::any_of(
                    needed, [&](const std::string& one) { return comes_before(*outcomes.page, other, one); });
            });
            if (others.empty()) continue;
            if (needed.empty()) {
                problems.push_back(
                    {urgent.warning.where, "this sign of danger is shown whatever is answered, and waits for that",
                     fmt::format("write {} above the question, outside of any answer", block_of(urgent.warning))});
                continue;
            }
            problems.push_back(
                {urgent.warning.where,
                 fmt::format("this sign of danger waits until \"{}\" is answered, which it does not depend on",
                             fmt::join(others, "\" and \"")),
                 fmt::format("put it into an answer of its own: answer {{ from = {}, function(a) ... {} ... end }}",
                             needed.size() == 1 ? fmt::format("\"{}\"", needed.front())
                                                : fmt::format("{{ \"{}\" }}", fmt::join(needed, "\", \"")),
                             block_of(urgent.warning))});
        }
    }
}

void urgent_warnings_stand_first(const Survey& survey, Problems& problems) {
    for (const Outcomes& outcomes : survey.outcomes)
        for (const Outcomes::Urgent& urgent : outcomes.urgent)
            if (urgent.behind_others)
                problems.push_back(
                    {urgent.warning.where,
                     "this sign of danger stands behind other blocks of its answer, so the questions go "
                     "on below it",
                     fmt::format("write {} first in the answer: then it stands at the top of the card, and "
                                 "nothing more is asked",
                                 block_of(urgent.warning))});
}

}  // namespace check
