#include <fmt/format.h>

#include <algorithm>

#include "base/phrases.h"
#include "check/language_words.h"
#include "check/rules.h"
#include "model/file_names.h"
#include "model/language_names.h"
#include "model/localised.h"
#include "model/passages.h"

namespace check {

std::vector<std::string> offered(const model::Clinic& clinic) {
    std::vector<std::string> codes = clinic.languages;
    std::erase(codes, clinic.written_in);
    return codes;
}

std::string called(const model::Language& language) {
    return language.name.empty() ? fmt::format("'{}'", language.code)
                                 : fmt::format("{} ({})", language.name, language.code);
}

Texts warnings_of(const Survey& survey) {
    Texts warnings;
    const auto add = [&](const std::vector<model::Block>& blocks) {
        for (const model::Block& block : blocks)
            if (std::holds_alternative<model::Warning>(block))
                for (model::Passage& text : model::passages_of(block)) warnings.insert(std::move(text.words));
    };
    for (const model::Page& page : survey.library.pages) add(page.blocks);
    for (const Outcomes& outcomes : survey.outcomes) add(outcomes.said);
    for (const model::Sign& sign : survey.library.signs) warnings.insert({sign.words, sign.act});
    return warnings;
}

bool is_own(const Survey& survey, const model::Language& language) {
    return language.code == model::own_language(survey.library);
}

namespace {

bool is_offered(const Survey& survey, const model::Language& language) {
    return std::ranges::count(survey.library.clinic.languages, language.code) > 0;
}

/// The one that is translated and not offered, where the code is a slip for it: "es" for "sp", not for "fr".
const model::Language* meant_by(const std::string& code, const Survey& survey) {
    const model::Language* const named = survey.library.language(code);
    if (code == survey.library.clinic.written_in || (named && has_words(*named))) return nullptr;
    const model::Language* meant = nullptr;
    for (const model::Language& language : survey.library.languages) {
        if (is_own(survey, language) || !has_words(language) || is_offered(survey, language)) continue;
        if (!model::may_be_slip(code, language.code)) continue;
        if (meant) return nullptr;
        meant = &language;
    }
    return meant;
}

}  // namespace

void languages_have_words(const Survey& survey, Problems& problems) {
    if (!survey.facts.left_out.empty()) return;  // they may stand in a file that could not be read
    for (const std::string& code : offered(survey.library.clinic)) {
        const model::Language* const language = survey.library.language(code);
        if (survey.facts.broken_languages.contains(code)) continue;
        if (language && has_words(*language)) {
            if (!model::knows_dangers(survey.library, *language))
                problems.push_back({survey.library.clinic.where_of("languages"),
                                    fmt::format("visitors cannot choose {} yet: most signs of danger are not "
                                                "translated into it",
                                                called(*language)),
                                    fmt::format("translate words/{}/signs.lua first (type: bodymap words {}), or take "
                                                "'{}' out of 'languages'",
                                                code, code, code)});
            continue;
        }
        const std::string nothing =
            fmt::format("visitors may choose the language '{}', but nothing is translated into it", code);
        const model::Language* const meant = meant_by(code, survey);
        const std::string first = meant
                                      ? fmt::format("did you mean {}? Else", called(*meant))
                                      : fmt::format("if words/{} was deleted, type: bodymap restore last; else", code);
        problems.push_back({survey.library.clinic.where_of("languages"), nothing,
                            fmt::format("{} take '{}' out of 'languages', or type: bodymap words {}, and translate "
                                        "what that writes",
                                        first, code, code)});
    }
}

void languages_are_offered(const Survey& survey, Problems& problems) {
    if (survey.facts.left_out.contains("clinic")) return;  // it names them, and could not be read
    for (const model::Language& language : survey.library.languages) {
        if (is_own(survey, language) || !has_words(language) || is_offered(survey, language)) continue;
        const auto is_meant = [&](const std::string& code) { return meant_by(code, survey) == &language; };
        if (std::ranges::any_of(survey.library.clinic.languages, is_meant)) continue;  // told where its code is wrong
        model::Where where = language.where;
        if (where.file.empty()) where = language.words.begin()->second.where;
        if (survey.facts.is_whole && survey.library.clinic.where.file.empty()) {
            problems.push_back({{std::string(model::clinic_file), 0},
                                fmt::format("there is no clinic.lua, so visitors cannot choose {}, nor read what the "
                                            "clinic has set",
                                            called(language)),
                                "bring clinic.lua back, or type: bodymap restore last clinic"});
            return;
        }
        const auto missing = missing_in(survey, language);
        std::string hint = fmt::format("add \"{}\" to 'languages' in clinic.lua", language.code);
        if (missing > 0)
            hint = fmt::format("translate the {} left first (type: bodymap words {}); then {}",
                               base::count_phrase(static_cast<std::size_t>(missing), "text that is", "texts that are"),
                               language.code, hint);
        problems.push_back(
            {where, fmt::format("visitors cannot choose {}: clinic.lua does not name it", called(language)), hint});
    }
}

void languages_have_names(const Survey& survey, Problems& problems) {
    if (!survey.facts.left_out.empty()) return;  // they may stand in a file that could not be read
    for (const model::Language& language : survey.library.languages)
        if (language.name.empty() && !survey.facts.broken_languages.contains(language.code))
            problems.push_back(
                {language.where, fmt::format("no file says what the language '{}' is called", language.code),
                 fmt::format(
                     "if words/{0}.lua was deleted, type: bodymap restore last {0}; else make it, with language {{ "
                     "name = \"...\" }} in it",
                     language.code)});
}

}  // namespace check
