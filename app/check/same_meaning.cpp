#include "prose/same_meaning.h"

#include "check/language_words.h"
#include "check/rules.h"
#include "model/localised.h"
#include "prose/numbers_to_call.h"

namespace check {
namespace {

void compare(const Survey& survey, const Texts& texts, prose::TextKind kind, Problems& problems) {
    const std::string_view written_in = model::own_language(survey.library);
    for (const model::Language& language : survey.library.languages) {
        if (is_own(survey, language)) continue;
        for (const std::string& text : texts) {
            const auto found = language.words.find(text);
            if (found == language.words.end() || found->second.words.empty()) continue;
            const auto& [original, translation] = *found;
            if (prose::other_count_of_calls(original, translation.words)) continue;  // which is told
            // What was found while reading, too.
            if (kind == prose::TextKind::other && survey.facts.wrong.contains(translation.where)) continue;
            const prose::Translated pair = {original, translation.words, written_in, language.code};
            if (auto lost = prose::lost_in_translation(pair, kind))
                problems.push_back({translation.where, std::move(lost->message), std::move(lost->hint)});
        }
    }
}

}  // namespace

void warnings_keep_their_meaning(const Survey& survey, Problems& problems) {
    compare(survey, warnings_of(survey), prose::TextKind::warning, problems);
}

void translations_keep_their_meaning(const Survey& survey, Problems& problems) {
    Texts others = current_texts(survey, false);
    for (const std::string& warning : warnings_of(survey)) others.erase(warning);
    compare(survey, others, prose::TextKind::other, problems);
}

}  // namespace check
