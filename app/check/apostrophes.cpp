#include "prose/apostrophes.h"

#include <fmt/format.h>

#include "base/phrases.h"
#include "check/language_words.h"
#include "check/rules.h"
#include "model/localised.h"

namespace check {
namespace {

void look(const model::Where& where, std::string_view text, Problems& problems) {
    if (const auto word = prose::lacking_apostrophe(text))
        problems.push_back({where,
                            fmt::format("\"{}\" lacks its apostrophe, in \"{}\"", word->written, base::shortened(text)),
                            fmt::format("write {}", word->meant)});
}

}  // namespace

void words_have_their_apostrophe(const Survey& survey, Problems& problems) {
    if (model::own_language(survey.library) != "en") return;
    Texts of_signs;
    for (const model::Sign& sign : survey.library.signs)
        for (const std::string* const text : {&sign.words, &sign.act}) {
            look(sign.where, *text, problems);
            of_signs.insert(*text);
            of_signs.insert(model::warned_of(sign));
        }
    for (const model::Page& page : survey.library.pages)
        for (const model::Passage& text : passages_of(survey, page))
            if (!of_signs.contains(text.words)) look(text.where, text.words, problems);
}

}  // namespace check
