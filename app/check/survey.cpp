#include "check/survey.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>

#include "model/localised.h"
#include "model/passages.h"

namespace check {
namespace {

using model::Block;

/// The same for blocks that stand on the same line and say the same.
std::string fingerprint(const Block& block) {
    const model::Where where = model::where_of(block);
    std::string print = fmt::format("{}:{}:{}", block.index(), where.file, where.line);
    if (const auto* link = std::get_if<model::Link>(&block)) print += ':' + link->to;
    for (const model::Passage& text : model::passages_of(block)) print += '\n' + text.words;
    return print;
}

std::size_t length(const std::vector<Block>& blocks) {
    std::size_t letters = 0;
    for (const Block& block : blocks)
        for (const model::Passage& text : model::passages_of(block)) letters += text.words.size();
    return letters;
}

void add_failures(Outcomes& outcomes, const std::vector<model::Problem>& problems, const model::Choices& choices) {
    for (const model::Problem& problem : problems) {
        const auto same = std::ranges::find(outcomes.failures, problem, &Outcomes::Failure::problem);
        if (same == outcomes.failures.end())
            outcomes.failures.push_back({problem, choices});
        else
            ++same->others;
    }
}

bool is_urgent(const model::Warning& warning) {
    return model::times_said(warning.words, model::written_emergency_number) > 0 ||
           (warning.sign && warning.sign->urgency == model::Urgency::call_now);
}

void add_urgent(Outcomes& outcomes, const std::vector<Block>& blocks, std::size_t tried) {
    const bool stops = !blocks.empty() && std::holds_alternative<model::Warning>(blocks.front());
    const bool has_heading = !blocks.empty() && std::holds_alternative<model::Heading>(blocks.front());
    for (const Block& block : blocks) {
        const auto* const warning = std::get_if<model::Warning>(&block);
        if (!warning || !is_urgent(*warning)) continue;
        const auto same = [&](const Outcomes::Urgent& other) {
            return other.warning.where == warning->where && other.warning.words == warning->words;
        };
        auto found = std::ranges::find_if(outcomes.urgent, same);
        if (found == outcomes.urgent.end()) found = outcomes.urgent.insert(found, {*warning, {}, false});
        found->shown_for.push_back(tried);
        // A sign asks, and so may stand in a result that goes on below its heading; "Call 911 now" may not.
        const bool asks = warning->sign && has_heading;
        found->behind_others = found->behind_others || (!stops && !asks);
    }
}

Outcomes outcomes_of(const model::Page& page, const model::Answer& answer, const Facts& facts) {
    Outcomes outcomes{&page, &answer, {}, {}, {}};
    std::set<std::string> seen;
    std::size_t most = 0;
    auto combinations = facts.combinations(page, answer);
    for (std::size_t tried = 0; tried < combinations.size(); ++tried) {
        const model::Choices& choices = combinations[tried];
        model::Answered answered = facts.answering(page, answer, choices);
        add_failures(outcomes, answered.problems, choices);
        add_urgent(outcomes, answered.blocks, tried);
        for (const Block& block : answered.blocks)
            if (seen.insert(fingerprint(block)).second) outcomes.said.push_back(block);
        if (const std::size_t letters = length(answered.blocks); letters > most) {
            most = letters;
            outcomes.longest = std::move(answered.blocks);
        }
    }
    if (!outcomes.urgent.empty()) outcomes.tried = std::move(combinations);
    return outcomes;
}

}  // namespace

std::vector<Outcomes> outcomes_of(const model::Page& page, const Facts& facts) {
    std::vector<Outcomes> all;
    if (!facts.combinations || !facts.answering) return all;
    for (const Block& block : page.blocks)
        if (const auto* answer = std::get_if<model::Answer>(&block)) all.push_back(outcomes_of(page, *answer, facts));
    return all;
}

Survey survey(const model::Library& library, const Facts& facts) {
    Survey survey{library, facts, {}, {}, {}, {}};
    for (const model::Page& page : library.pages) {
        survey.pages.emplace(page.id, &page);
        std::ranges::move(outcomes_of(page, facts), std::back_inserter(survey.outcomes));
    }
    for (const model::Page& page : library.pages) survey.passages.emplace(&page, model::passages_of(page));
    for (const Outcomes& outcomes : survey.outcomes) {
        survey.outcomes_of[outcomes.page].push_back(&outcomes);
        std::vector<model::Passage>& passages = survey.passages[outcomes.page];
        for (const Block& block : outcomes.said)
            std::ranges::move(model::passages_of(*outcomes.page, block), std::back_inserter(passages));
    }
    return survey;
}

const std::vector<model::Passage>& passages_of(const Survey& survey, const model::Page& page) {
    return survey.passages.at(&page);
}

std::vector<model::Passage> passages_of_answers(const model::Page& page, const Facts& facts) {
    std::vector<model::Passage> all;
    std::set<std::string> seen;
    for (const Outcomes& outcomes : outcomes_of(page, facts))
        for (const Block& block : outcomes.said)
            for (model::Passage& text : model::passages_of(page, block))
                if (seen.insert(text.words).second) all.push_back(std::move(text));
    return all;
}

}  // namespace check
