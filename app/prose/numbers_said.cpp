#include "prose/numbers_said.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>

#include "base/text.h"
#include "base/utf8.h"
#include "model/clinic.h"
#include "model/counting_words.h"
#include "model/small_edit.h"
#include "prose/abbreviations.h"
#include "prose/turned.h"

namespace prose {
namespace {

using model::CountingWord;

/// What may be told in other units, and so in another number.
enum class Measure { length, weight, heat };

struct Measured {
    std::string_view word;
    Measure measure{};
    double size = 1;       ///< in meters, kilograms or degrees Celsius
    double zero_at = 0.0;  ///< on its own scale
};
constexpr double fahrenheit = 5.0 / 9;
constexpr auto measured_in = std::to_array<Measured>({{"mile", Measure::length, 1609},
                                                      {"miles", Measure::length, 1609},
                                                      {"milla", Measure::length, 1609},
                                                      {"millas", Measure::length, 1609},
                                                      {"km", Measure::length, 1000},
                                                      {"kilometer", Measure::length, 1000},
                                                      {"kilometers", Measure::length, 1000},
                                                      {"kilómetro", Measure::length, 1000},
                                                      {"kilómetros", Measure::length, 1000},
                                                      {"foot", Measure::length, 0.3048},
                                                      {"feet", Measure::length, 0.3048},
                                                      {"pie", Measure::length, 0.3048},
                                                      {"pies", Measure::length, 0.3048},
                                                      {"inch", Measure::length, 0.0254},
                                                      {"inches", Measure::length, 0.0254},
                                                      {"pulgada", Measure::length, 0.0254},
                                                      {"pulgadas", Measure::length, 0.0254},
                                                      {"cm", Measure::length, 0.01},
                                                      {"centímetro", Measure::length, 0.01},
                                                      {"centímetros", Measure::length, 0.01},
                                                      {"centimeters", Measure::length, 0.01},
                                                      {"meter", Measure::length},
                                                      {"meters", Measure::length},
                                                      {"metro", Measure::length},
                                                      {"metros", Measure::length},
                                                      {"pound", Measure::weight, 0.4536},
                                                      {"pounds", Measure::weight, 0.4536},
                                                      {"libra", Measure::weight, 0.4536},
                                                      {"libras", Measure::weight, 0.4536},
                                                      {"kg", Measure::weight},
                                                      {"kilo", Measure::weight},
                                                      {"kilos", Measure::weight},
                                                      {"f", Measure::heat, fahrenheit, 32},
                                                      {"fahrenheit", Measure::heat, fahrenheit, 32},
                                                      {"c", Measure::heat},
                                                      {"celsius", Measure::heat}});

/// Converted numbers are rounded: 50 miles are about 80 km, and 104 °F are 40 °C.
constexpr double rounding = 0.1;
constexpr double rounding_of_degrees = 0.6;

struct SaidNumber {
    std::string value;
    double amount = 0;
    bool in_digits = false;
    const Measured* unit = nullptr;
    bool is_price = false;
};

struct Numbers {
    std::vector<SaidNumber> all;
    bool loose = false;  ///< one without a value of its own is among them: "half", "twice"
};

/// Behind a number stands its unit, "°" and "grados" between them or not.
const Measured* unit_behind(const std::vector<CountingWord>& words, std::size_t number) {
    std::size_t at = number + 1;
    while (at < words.size() &&
           (words[at].letters == "°" || words[at].letters == "grados" || words[at].letters == "degrees"))
        ++at;
    if (at == words.size()) return nullptr;
    const auto found = std::ranges::find(measured_in, words[at].letters, &Measured::word);
    return found == measured_in.end() ? nullptr : &*found;
}

/// The sign before a number is a word of its own.
bool is_price(const std::vector<CountingWord>& words, std::size_t number) {
    return number > 0 && words[number - 1].letters == "$";
}

double amount_of(const CountingWord& word, const std::string& value, std::string_view language) {
    if (!base::is_digit(word.letters.front())) return std::atof(value.c_str());
    const auto number = read_number(word.letters, tongue_of(language).value_or(Tongue::english));
    return std::atof((number.whole + '.' + number.decimals).c_str());
}

/// Without 1, which is an article as well.
Numbers numbers_in(std::string_view text, std::string_view language) {
    const std::vector<CountingWord> words = model::counting_words(text);
    Numbers numbers;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].kind != CountingWord::Kind::number) continue;
        const std::string value = model::value_of(words[i], language);
        if (value.empty())
            numbers.loose = numbers.loose || base::has_letter(words[i].letters);
        else if (value != "1" && value != model::written_emergency_number)
            numbers.all.push_back({value, amount_of(words[i], value, language),
                                   base::is_digit(words[i].letters.front()), unit_behind(words, i),
                                   is_price(words, i)});
    }
    return numbers;
}

double measured(const SaidNumber& number) { return (number.amount - number.unit->zero_at) * number.unit->size; }

bool is_said(const SaidNumber& number, const Numbers& other) {
    if (std::ranges::find(other.all, number.value, &SaidNumber::value) != other.all.end()) return true;
    if (!number.unit) return false;
    bool measures_so = false;
    for (const SaidNumber& one : other.all) {
        if (!one.unit || one.unit->measure != number.unit->measure) continue;
        measures_so = true;
        const double wanted = measured(number);
        const double most = one.unit->measure == Measure::heat ? rounding_of_degrees : rounding * std::abs(wanted);
        if (std::abs(measured(one) - wanted) <= most) return true;
    }
    return !measures_so;  // by the width of fingers, perhaps
}

std::vector<SaidNumber> missing(const Numbers& from, const Numbers& other) {
    std::vector<SaidNumber> all;
    std::ranges::copy_if(from.all, std::back_inserter(all),
                         [&](const SaidNumber& one) { return !is_said(one, other); });
    return all;
}

std::vector<std::string> values(const std::vector<SaidNumber>& numbers) {
    std::vector<std::string> all;
    for (const SaidNumber& number : numbers) all.push_back(number.value);
    return all;
}

/// A number with the unit of time behind it.
struct Time {
    std::string value;
    std::string_view unit;
    std::string written;
    bool is_said_of(const Time& other) const { return value == other.value && unit == other.unit; }
};

std::vector<Time> times_in(std::string_view text, std::string_view language) {
    const std::vector<CountingWord> words = model::counting_words(text);
    std::vector<Time> all;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        std::string value = model::value_of(words[i], language);
        const std::string_view unit = unit_of_time(words[i + 1].letters);
        if (!value.empty() && !unit.empty())
            all.push_back({std::move(value), unit, words[i].letters + ' ' + words[i + 1].letters});
    }
    return all;
}

/// The first that the others do not say.
const Time* only_in(const std::vector<Time>& times, std::string_view value, const std::vector<Time>& others) {
    const auto found = std::ranges::find_if(times, [&](const Time& one) {
        return (value.empty() || one.value == value) &&
               std::ranges::none_of(others, [&](const Time& other) { return one.is_said_of(other); });
    });
    return found == times.end() ? nullptr : &*found;
}

}  // namespace

std::optional<OtherTime> other_time(std::string_view text, std::string_view its_language, std::string_view translation,
                                    std::string_view its_other_language) {
    const std::vector<Time> of_text = times_in(text, its_language);
    const std::vector<Time> of_translation = times_in(translation, its_other_language);
    for (const Time& one : of_text) {
        if (only_in({one}, {}, of_translation) == nullptr) continue;
        if (const Time* const other = only_in(of_translation, one.value, of_text))
            return OtherTime{one.written, other->written};
    }
    return std::nullopt;
}

OtherNumbers other_numbers(std::string_view text, std::string_view its_language, std::string_view translation,
                           std::string_view its_other_language) {
    const Numbers of_text = numbers_in(text, its_language);
    const Numbers of_translation = numbers_in(translation, its_other_language);
    const std::vector<SaidNumber> lost = missing(of_text, of_translation);
    const std::vector<SaidNumber> extra = missing(of_translation, of_text);
    const bool instead = !lost.empty() && !extra.empty();
    if (!model::knows_small_edits_in(its_other_language) && !instead) return {};
    // "Half" may stand for a number, but not for what something costs.
    const auto told_alone = [&](const std::vector<SaidNumber>& numbers, const Numbers& other) {
        return std::ranges::any_of(numbers, other.loose ? &SaidNumber::is_price : &SaidNumber::in_digits);
    };
    if (!instead && !told_alone(lost, of_translation) && !told_alone(extra, of_text)) return {};
    return {values(lost), values(extra)};
}

}  // namespace prose
