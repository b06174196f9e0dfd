#include <fmt/format.h>

#include <optional>

#include "base/text.h"
#include "check/rules.h"
#include "model/passages.h"

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

}  // namespace check
