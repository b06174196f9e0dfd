#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/phrases.h"
#include "base/utf8.h"
#include "check/language_words.h"
#include "check/rules.h"
#include "model/emergency_numbers.h"
#include "model/localised.h"
#include "prose/denial.h"
#include "prose/sentences.h"

namespace check {
namespace {

/// In English and Spanish.
constexpr auto calling = std::to_array<std::string_view>({"call", "calling", "calls", "dial", "dialing", "llama",
                                                          "llamando", "llamar", "llame", "llamen", "marca", "marcar",
                                                          "marque", "marquen", "phone", "ring", "text"});
/// What may stand between that and the number: "call now: 911", "llame ya al 911", "call the emergency number 911".
constexpr auto words_between = std::to_array<std::string_view>(
    {"a",           "ahora",     "al",      "at",   "away",  "call",  "de",  "el",     "emergencia",
     "emergencias", "emergency", "escriba", "la",   "llame", "mismo", "now", "number", "número",
     "o",           "or",        "right",   "text", "the",   "u",     "ya"});

bool is_one_of(std::string_view word, const auto& words) { return std::ranges::count(words, word) > 0; }

bool begins_with_digit(std::string_view word) { return !word.empty() && base::is_digit(word.front()); }

/// As long as 911; longer ones are the clinic's telephone, shorter ones counts.
bool is_short_number(std::string_view word) {
    return word.size() == model::written_emergency_number.size() && std::ranges::all_of(word, &base::is_digit);
}

/// Whether the word, which is a short number, is one that the words before it tell to call.
bool is_to_be_called(const std::vector<std::string>& words, std::size_t at) {
    if (at + 1 < words.size() && begins_with_digit(words[at + 1])) return false;  // of a longer number, as is
    if (at == 0 || begins_with_digit(words[at - 1])) return false;                // what follows digits
    for (std::size_t before = at; before-- > 0;) {
        if (is_one_of(words[before], calling)) return true;
        if (!is_one_of(words[before], words_between) && !is_short_number(words[before])) return false;
    }
    return false;
}

/// Abroad, where pages are written with 911 as well, a country may have one number for each kind of help.
bool may_be_called(const model::Clinic& clinic, std::string_view number) {
    return number == model::written_emergency_number || number == clinic.emergency ||
           model::is_short_number_of_america(number) ||
           (clinic.emergency != model::written_emergency_number && model::is_known_emergency_number(number));
}

void look_for_numbers(const model::Clinic& clinic, const model::Where& where, std::string_view text,
                      std::string_view language, Problems& problems) {
    const std::string plain = base::plain(text);
    for (const auto& pieces : prose::sentences_of(plain, prose::tongue_of(language).value_or(prose::Tongue::english))) {
        const std::vector<std::string> words = prose::bare_words(prose::whole(pieces));
        for (std::size_t i = 0; i < words.size(); ++i)
            if (is_short_number(words[i]) && !may_be_called(clinic, words[i]) && is_to_be_called(words, i))
                problems.push_back(
                    {where, fmt::format("{} is no number to call for help, in \"{}\"", words[i], base::shortened(text)),
                     fmt::format("did you mean {}? A number within the clinic is written so: extension {}",
                                 model::written_emergency_number, words[i])});
    }
}

}  // namespace

void numbers_to_call_are_known(const Survey& survey, Problems& problems) {
    const model::Clinic& clinic = survey.library.clinic;
    const std::string_view own = model::own_language(survey.library);
    for (const model::Sign& sign : survey.library.signs)
        for (const std::string* const text : {&sign.words, &sign.act})
            look_for_numbers(clinic, sign.where, *text, own, problems);
    for_each<model::Warning>(survey, [&](const model::Page&, const model::Warning& warning) {
        if (!warning.sign) look_for_numbers(clinic, warning.where, warning.words, own, problems);
    });
    const Texts warnings = warnings_of(survey);
    for (const model::Language& language : survey.library.languages)
        for (const auto& [original, translation] : language.words) {
            // Where one says 911 and the other does not, that is told already.
            const bool alike = model::times_said(original, model::written_emergency_number) ==
                               model::times_said(translation.words, model::written_emergency_number);
            if (alike && warnings.contains(original))
                look_for_numbers(clinic, translation.where, translation.words, language.code, problems);
        }
}

}  // namespace check
