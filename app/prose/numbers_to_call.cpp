#include "prose/numbers_to_call.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/phrases.h"
#include "base/soft_hyphen.h"
#include "base/utf8.h"
#include "model/emergency_numbers.h"
#include "model/localised.h"
#include "prose/denial.h"
#include "prose/sentences.h"

namespace prose {
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

constexpr std::string_view crisis_line = "988";
/// What a number before it counts: a watch shows ("marca") 120 beats.
constexpr auto things_counted = std::to_array<std::string_view>(
    {"beats",    "kilometers", "kilómetros", "km",    "latidos", "meters",   "metros",      "miles",
     "millas",   "minutes",    "minutos",    "pasos", "people",  "personas", "pulsaciones", "runners",
     "segundos", "seconds",    "steps",      "times", "vatios",  "veces",    "watts"});

bool is_among(std::string_view word, const auto& words) { return std::ranges::count(words, word) > 0; }

/// As long as 911; longer ones are the clinic's telephone, shorter ones counts.
bool is_short_number(std::string_view word) {
    return word.size() == model::written_emergency_number.size() && std::ranges::all_of(word, &base::is_digit);
}

/// Whether the word, which is a short number, is one that the words before it tell to call.
bool is_to_be_called(const std::vector<std::string>& words, std::size_t at) {
    if (at + 1 < words.size() && is_among(words[at + 1], things_counted)) return false;
    if (at + 1 < words.size() && begins_with_digit(words[at + 1])) return false;  // of a longer number, as is
    if (at == 0 || begins_with_digit(words[at - 1])) return false;                // what follows digits
    for (std::size_t before = at; before-- > 0;) {
        if (is_among(words[before], calling)) return true;
        if (!is_among(words[before], words_between) && !is_short_number(words[before])) return false;
    }
    return false;
}

/// Abroad, where pages are written with 911 as well, a country may have one number for each kind of help.
bool may_be_called(const model::Clinic& clinic, std::string_view number) {
    return number == model::written_emergency_number || number == clinic.emergency ||
           model::is_short_number_of_america(number) ||
           (clinic.emergency != model::written_emergency_number && model::is_known_emergency_number(number));
}

std::size_t digits_apart(std::string_view one, std::string_view other) {
    std::size_t apart = 0;
    for (std::size_t i = 0; i < one.size(); ++i) apart += one[i] != other[i] ? 1 : 0;
    return apart;
}

/// The one of those that pages say which differs in the fewest digits.
std::string_view most_like(std::string_view number) {
    const auto to = [&](std::string_view called) { return digits_apart(number, called); };
    return to(crisis_line) < to(model::written_emergency_number) ? crisis_line : model::written_emergency_number;
}

}  // namespace

bool has_short_number(std::string_view text) {
    std::size_t digits = 0;
    for (const char letter : text) {
        if (!base::is_digit(letter) && digits == model::written_emergency_number.size()) return true;
        digits = base::is_digit(letter) ? digits + 1 : 0;
    }
    return digits == model::written_emergency_number.size();
}

std::vector<Mistake> numbers_nobody_calls(const model::Clinic& clinic, std::string_view text,
                                          std::string_view language) {
    std::vector<Mistake> mistakes;
    if (!has_short_number(text)) return mistakes;
    const std::string as_heard = base::plain(text);
    for (const auto& pieces : sentences_of(as_heard, tongue_of(language).value_or(Tongue::english))) {
        const std::vector<std::string> words = bare_words(whole(pieces));
        for (std::size_t i = 0; i < words.size(); ++i)
            if (is_short_number(words[i]) && !may_be_called(clinic, words[i]) && is_to_be_called(words, i))
                mistakes.push_back(
                    {fmt::format("{} is no number to call for help, in \"{}\"", words[i], base::shortened(text)),
                     fmt::format("did you mean {}? A number within the clinic is written so: extension {}",
                                 most_like(words[i]), words[i])});
    }
    return mistakes;
}

std::optional<Mistake> other_count_of_calls(std::string_view text, std::string_view translation) {
    const auto times = [](std::size_t count) { return fmt::format("{} {}", count, count == 1 ? "time" : "times"); };
    const std::size_t wanted = model::times_said(text, model::written_emergency_number);
    const std::size_t said = model::times_said(translation, model::written_emergency_number);
    if (said == wanted) return std::nullopt;
    return Mistake{
        fmt::format("\"{}\" says 911 {}, and its translation {}", base::shortened(text), times(wanted), times(said)),
        said > wanted ? fmt::format("take 911 out of the translation {}, and see whether the rest says what "
                                    "the text says",
                                    times(said - wanted))
                      : "write the number to call as 911 each time, with nothing joined to it; visitors read "
                        "the clinic's instead"};
}

std::optional<Mistake> call_without_number(const model::Clinic& clinic, const model::Sign& sign) {
    if (sign.urgency != model::Urgency::call_now) return std::nullopt;
    if (model::times_said(sign.act, model::written_emergency_number) + model::times_said(sign.act, clinic.emergency) >
        0)
        return std::nullopt;
    return Mistake{fmt::format("the sign '{}' is one to call for now, and its act does not say {}", sign.key,
                               model::written_emergency_number),
                   fmt::format("write \"Call {}\" in act", model::written_emergency_number)};
}

std::optional<Mistake> call_with_time_left(const model::Sign& sign) {
    if (sign.urgency == model::Urgency::call_now || sign.urgency == model::Urgency::emergency_room ||
        sign.urgency == model::Urgency::as_told)
        return std::nullopt;
    bool was_asked = false;
    const std::string as_heard = base::plain(sign.act);
    for (const auto& pieces : sentences_of(as_heard, Tongue::english)) {
        const std::string sentence(whole(pieces));
        const std::vector<std::string> words = bare_words(sentence);
        const bool is_told = !words.empty() && is_among(words.front(), calling) && !is_among("if", words) &&
                             !is_among("si", words) && model::times_said(sentence, model::written_emergency_number) > 0;
        if (is_told && !was_asked)
            return Mistake{fmt::format("the act of the sign '{}' says \"{}\", and its urgency is \"{}\"", sign.key,
                                       base::shortened(sentence), model::as_written(sign.urgency)),
                           "write urgency = \"call now\"; or ask first who is to call: \"Pain in your chest? Call "
                           "911.\""};
        was_asked = sentence.find('?') != sentence.npos;
    }
    return std::nullopt;
}

}  // namespace prose
