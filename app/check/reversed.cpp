#include "prose/reversed.h"

#include <algorithm>
#include <string>

#include "check/language_words.h"
#include "check/rules.h"
#include "model/localised.h"
#include "model/small_edit.h"

namespace check {
namespace {

bool is_translated(const Survey& survey, const std::string& text) {
    return std::ranges::any_of(survey.library.languages,
                               [&](const model::Language& language) { return language.words.contains(text); });
}

prose::SaidBefore said_before(const Survey& survey, const Texts& current) {
    prose::SaidBefore before;
    for (const model::Language& language : survey.library.languages) {
        if (is_own(survey, language)) continue;
        for (const auto& [original, translation] : language.words)
            if (!current.contains(original)) before.add(original, translation.where);
    }
    return before;
}

void tell_reversed(const Survey& survey, bool of_warnings, Problems& problems) {
    if (!survey.facts.answering || !model::knows_small_edits_in(model::own_language(survey.library))) return;
    const prose::SaidBefore before = said_before(survey, current_texts(survey, false));
    if (before.empty()) return;
    const Texts warnings = warnings_of(survey);
    Texts told;
    const auto look = [&](const model::Where& where, const std::string& words) {
        if (is_translated(survey, words) || warnings.contains(words) != of_warnings || told.contains(words)) return;
        if (survey.facts.wrong.contains(where)) {  // told while reading, and once for all pages that show it
            told.insert(words);
            return;
        }
        auto reversed = before.reversed_by(words);
        if (!reversed) return;
        told.insert(words);
        problems.push_back({where, std::move(reversed->message), std::move(reversed->hint)});
    };
    for (const model::Sign& sign : survey.library.signs) {
        look(sign.where, sign.words);
        look(sign.where, sign.act);
    }
    for (const model::Page& page : survey.library.pages)
        for (const model::Passage& text : passages_of(survey, page)) look(text.where, text.words);
}

}  // namespace

void warnings_say_what_was_translated(const Survey& survey, Problems& problems) {
    tell_reversed(survey, true, problems);
}

void texts_say_what_was_translated(const Survey& survey, Problems& problems) { tell_reversed(survey, false, problems); }

}  // namespace check
