#include <fmt/format.h>

#include "base/phrases.h"
#include "base/utf8.h"
#include "check/rules.h"
#include "model/localised.h"

namespace check {
namespace {

using Avoided = model::Language::Avoided;

/// Whether a letter such as é begins with this byte: the signs ¿, ¡, « and dashes begin with others.
bool is_accented(char first_byte) { return first_byte == '\xc3' || first_byte == '\xc4' || first_byte == '\xc5'; }

/// Whether a letter, plain or accented, ends just before `at`.
bool letter_before(std::string_view text, std::size_t at) {
    if (at == 0) return false;
    std::size_t begin = at - 1;
    while (begin > 0 && base::continues_character(text[begin])) --begin;
    return base::is_letter(text[begin]) || is_accented(text[begin]);
}

bool letter_at(std::string_view text, std::size_t at) {
    return at < text.size() && (base::is_letter(text[at]) || is_accented(text[at]));
}

/// Whether the words stand in the text, as words of their own, in small letters or capitals.
bool has_words(std::string_view written, std::string_view avoided) {
    const std::string text = base::lower(written);
    const std::string words = base::lower(avoided);
    for (std::size_t at = text.find(words); at != text.npos; at = text.find(words, at + 1)) {
        if (!letter_before(text, at) && !letter_at(text, at + words.size())) return true;
    }
    return false;
}

void look(const model::Where& where, std::string_view text, const std::vector<Avoided>& avoid, Problems& problems) {
    for (const Avoided& avoided : avoid)
        if (has_words(text, avoided.words))
            problems.push_back({where, fmt::format("\"{}\" misleads, in \"{}\"", avoided.words, base::shortened(text)),
                                fmt::format("write \"{}\"", avoided.better)});
}

}  // namespace

void words_that_mislead_are_avoided(const Survey& survey, Problems& problems) {
    if (const model::Language* const own = survey.library.language(model::own_language(survey.library)))
        for (const model::Page& page : survey.library.pages)
            for (const model::Passage& text : passages_of(survey, page))
                look(text.where, text.words, own->avoid, problems);
    for (const model::Language& language : survey.library.languages)
        for (const auto& [original, translation] : language.words)
            look(translation.where, translation.words, language.avoid, problems);
}

}  // namespace check
