#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/soft_hyphen.h"
#include "base/text.h"
#include "check/language_words.h"
#include "check/rules.h"
#include "model/localised.h"

namespace check {
namespace {

using AllTexts = std::set<std::string, base::AsHeard>;

/// Every text that a visitor may meet, once.
AllTexts texts_of_all(const Survey& survey) {
    AllTexts texts(survey.facts.kiosk_words.begin(), survey.facts.kiosk_words.end());
    const auto add = [&](const std::vector<model::Passage>& passages) {
        for (const model::Passage& passage : passages) texts.insert(passage.words);
    };
    for (const model::Page& page : survey.library.pages) add(passages_of(survey, page));
    add(model::passages_of(survey.library.clinic));
    return texts;
}

std::string known_as(const model::Library& library, const std::string& code) {
    const model::Language* const language = library.language(code);
    return language ? called(*language) : fmt::format("'{}'", code);
}

}  // namespace

std::ptrdiff_t missing_in(const Survey& survey, const model::Language& language) {
    return std::ranges::count_if(texts_of_all(survey), [&](const std::string& text) {
        return base::has_letter(text) && !model::translation_of(language, text);
    });
}

void languages_stand_alone(const Survey& survey, Problems& problems) {
    const model::Library& library = survey.library;
    const std::string& own = library.clinic.written_in;
    const std::vector<std::string>& codes = library.clinic.languages;
    // With the pages' own beside them a visitor can have what is missing in that one.
    if (!survey.facts.left_out.empty() || std::ranges::count(codes, own)) return;
    for (const std::string& code : codes) {
        const model::Language* const language = library.language(code);
        if (!language || !has_words(*language)) continue;            // which is an error already
        if (survey.facts.broken_languages.contains(code)) continue;  // what is missing may stand where nobody can read
        const auto missing = missing_in(survey, *language);
        if (missing == 0) continue;
        problems.push_back(
            {library.clinic.where_of("languages"),
             fmt::format("visitors cannot choose {}, which the pages are written in, and {} {} not translated into {}",
                         known_as(library, own), missing, missing == 1 ? "text is" : "texts are",
                         known_as(library, code)),
             fmt::format("add \"{}\" to 'languages', or type: bodymap words {}", own, code)});
    }
}

}  // namespace check
