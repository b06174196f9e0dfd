#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/phrases.h"
#include "check/rules.h"
#include "model/asked.h"
#include "model/passages.h"
#include "prose/denial.h"

namespace check {
namespace {

enum class Says { no, yes };

/// What a choice begins with, by its short name, in English or in Spanish: "Yes, or not sure". None of either for most.
std::optional<Says> meaning_of(std::string_view words) {
    const auto begins_with = [&](std::string_view word) {
        return words.starts_with(word) && (words.size() == word.size() || words[word.size()] == ',' ||
                                           words[word.size()] == ' ' || words[word.size()] == '.');
    };
    for (const std::string_view word : {"yes", "Yes", "sí", "Sí"})
        if (begins_with(word)) return Says::yes;
    for (const std::string_view word : {"no", "No"})
        if (begins_with(word)) return Says::no;
    return std::nullopt;
}

bool contradict(std::string_view one, std::string_view other) {
    const auto first = meaning_of(one);
    const auto second = meaning_of(other);
    return first && second && *first != *second;
}

/// A choice of one question, and the warning that it leads to; an answer that begins with one stops the questions.
struct Leads {
    const model::Ask::Choice* choice = nullptr;
    const model::Warning* warning = nullptr;
};

const model::Ask::Choice* choice_saying(const model::Ask& ask, Says wanted) {
    for (const model::Ask::Choice& choice : ask.choices)
        if (meaning_of(choice.id) == wanted || meaning_of(choice.words) == wanted) return &choice;
    return nullptr;
}

/// What the answers to that question alone say first. `said` holds what they say.
Leads leads_from(const Survey& survey, const model::Page& page, const model::Ask& ask, Says wanted,
                 std::vector<model::Answered>& said) {
    Leads leads;
    leads.choice = choice_saying(ask, wanted);
    if (!leads.choice) return leads;
    for (const model::Block& block : page.blocks) {
        const auto* const answer = std::get_if<model::Answer>(&block);
        if (!answer || answer->from != std::vector{ask.id}) continue;
        said.push_back(survey.facts.answering(page, *answer, {{ask.id, leads.choice->id}}));
        const std::vector<model::Block>& blocks = said.back().blocks;
        if (!blocks.empty() && !leads.warning) leads.warning = std::get_if<model::Warning>(&blocks.front());
    }
    return leads;
}

/// Whether signs of danger are listed right above it, behind the question before.
bool asks_of_signs(const model::Page& page, const model::Ask& ask) {
    bool signs = false;
    for (const model::Block& block : page.blocks) {
        const auto* const other = std::get_if<model::Ask>(&block);
        if (other && other->id == ask.id) return signs;
        if (other) signs = false;
        if (const auto* const list = std::get_if<model::List>(&block)) signs = signs || !list->signs.empty();
    }
    return false;
}

/// "Can you stand on it?", "Is it getting better?": who needs help says no.
bool asks_what_is_well(const std::string& question) {
    constexpr auto well =
        std::to_array<std::string_view>({"able", "better", "bien", "can", "could", "easing", "fading", "fine", "gone",
                                         "healed", "mejor", "normal", "okay", "puede", "well"});
    const auto words = prose::bare_words(question);
    return std::ranges::any_of(well, [&](std::string_view word) { return std::ranges::count(words, word) > 0; });
}

enum class About { signs, others };

/// Where no leads to a warning and yes to none.
void tell_exchanged(const Survey& survey, About about, std::string_view hint, Problems& problems) {
    if (!survey.facts.answering) return;
    for_each<model::Ask>(survey, [&](const model::Page& page, const model::Ask& ask) {
        const bool of_signs = asks_of_signs(page, ask);
        if (of_signs != (about == About::signs) || (!of_signs && asks_what_is_well(ask.question))) return;
        std::vector<model::Answered> said;
        const Leads no = leads_from(survey, page, ask, Says::no, said);
        if (!no.warning) return;
        const std::string words = no.warning->words;
        const model::Where where = no.warning->where;
        const Leads yes = leads_from(survey, page, ask, Says::yes, said);
        if (!yes.choice || yes.warning) return;
        problems.push_back({where,
                            fmt::format("the choice '{}' of the question '{}' leads to the warning \"{}\", and '{}' to "
                                        "none",
                                        no.choice->id, ask.id, base::shortened(words), yes.choice->id),
                            fmt::format(fmt::runtime(hint), yes.choice->id)});
    });
}

/// How often, of all choices that were tried, the warning is shown for that one.
std::ptrdiff_t times_shown_for(const Outcomes& outcomes, const Outcomes::Urgent& urgent, const std::string& question,
                               const std::string& choice) {
    return std::ranges::count_if(urgent.shown_for, [&](std::size_t tried) {
        const auto chosen = outcomes.tried[tried].find(question);
        return chosen != outcomes.tried[tried].end() && chosen->second == choice;
    });
}

/// The same of an answer to several questions, where who says no to one reads what is urgent, and who says yes never.
void tell_exchanged_among_several(const Survey& survey, About about, std::string_view hint, Problems& problems) {
    for (const Outcomes& outcomes : survey.outcomes) {
        if (outcomes.answer->from.size() < 2) continue;
        for (const Outcomes::Urgent& urgent : outcomes.urgent)
            for (const std::string& question : outcomes.answer->from) {
                const model::Ask* const ask = model::ask_called(*outcomes.page, question);
                if (!ask) continue;
                const bool of_signs = asks_of_signs(*outcomes.page, *ask);
                if (of_signs != (about == About::signs) || (!of_signs && asks_what_is_well(ask->question))) continue;
                const auto* const no = choice_saying(*ask, Says::no);
                const auto* const yes = choice_saying(*ask, Says::yes);
                if (!no || !yes || times_shown_for(outcomes, urgent, question, no->id) == 0 ||
                    times_shown_for(outcomes, urgent, question, yes->id) > 0)
                    continue;
                problems.push_back({urgent.warning.where,
                                    fmt::format("only the choice '{}' of the question '{}' leads to the warning "
                                                "\"{}\", and '{}' never",
                                                no->id, question, base::shortened(urgent.warning.words), yes->id),
                                    fmt::format(fmt::runtime(hint), yes->id)});
            }
    }
}

}  // namespace

// Whoever says yes would be answered as if they had said no.
void choices_say_what_they_mean(const Survey& survey, Problems& problems) {
    for_each<model::Ask>(survey, [&](const model::Page&, const model::Ask& ask) {
        for (const model::Ask::Choice& choice : ask.choices) {
            if (contradict(choice.id, choice.words))
                problems.push_back({ask.where,
                                    fmt::format("the choice '{}' of the question '{}' is shown as \"{}\"", choice.id,
                                                ask.id, base::shortened(choice.words)),
                                    "exchange the words of the two choices: the short name is what the answers know"});
            for (const model::Language& language : survey.library.languages) {
                const auto* const said = model::translation_of(language, choice.words);
                if (said && contradict(choice.words, said->words))
                    problems.push_back({said->where,
                                        fmt::format("\"{}\" is translated as \"{}\"", base::shortened(choice.words),
                                                    base::shortened(said->words)),
                                        "write the translation that says the same; perhaps two were exchanged"});
            }
        }
    });
}

void signs_stop_who_says_yes(const Survey& survey, Problems& problems) {
    constexpr std::string_view hint = "put it behind '{0}', whom the signs above fit";
    tell_exchanged(survey, About::signs, hint, problems);
    tell_exchanged_among_several(survey, About::signs, hint, problems);
}

void warnings_are_for_yes(const Survey& survey, Problems& problems) {
    constexpr std::string_view hint =
        "if it is right where it is, ask so that '{0}' is what it warns of; only if it is not, put it behind '{0}'";
    tell_exchanged(survey, About::others, hint, problems);
    tell_exchanged_among_several(survey, About::others, hint, problems);
}

}  // namespace check
