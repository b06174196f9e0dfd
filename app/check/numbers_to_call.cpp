#include "prose/numbers_to_call.h"

#include "check/language_words.h"
#include "check/rules.h"
#include "model/localised.h"

namespace check {
namespace {

void look_for_numbers(const model::Clinic& clinic, const model::Where& where, std::string_view text,
                      std::string_view language, Problems& problems) {
    for (prose::Mistake& mistake : prose::numbers_nobody_calls(clinic, text, language))
        problems.push_back({where, std::move(mistake.message), std::move(mistake.hint)});
}

}  // namespace

void numbers_to_call_are_known(const Survey& survey, Problems& problems) {
    const model::Clinic& clinic = survey.library.clinic;
    const std::string_view own = model::own_language(survey.library);
    for (const model::Sign& sign : survey.library.signs)
        for (const std::string* const text : {&sign.words, &sign.act})
            look_for_numbers(clinic, sign.where, *text, own, problems);
    Texts of_signs;
    for (const model::Sign& sign : survey.library.signs) of_signs.insert({sign.words, sign.act});
    for (const model::Page& page : survey.library.pages)
        for (const model::Passage& text : passages_of(survey, page))
            if (!of_signs.contains(text.words)) look_for_numbers(clinic, text.where, text.words, own, problems);
    const Texts said = current_texts(survey, false);
    for (const model::Language& language : survey.library.languages)
        for (const auto& [original, translation] : language.words)
            // Where one says 911 and the other does not, that is told already.
            if (said.contains(original) && !prose::other_count_of_calls(original, translation.words))
                look_for_numbers(clinic, translation.where, translation.words, language.code, problems);
}

}  // namespace check
