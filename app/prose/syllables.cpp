#include "prose/syllables.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.h"
#include "base/utf8.h"

namespace prose {
namespace {

// The syllables of "zero", "one" and so on, of "twenty" and its like, and of "ciento", "doscientos" ...
constexpr std::array english_small = {2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2};
constexpr std::array english_tens = {0, 0, 2, 2, 2, 2, 2, 3, 2, 2};
constexpr std::array spanish_small = {2, 2, 1, 1, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 3,
                                      2, 3, 4, 3, 4, 2, 3, 3, 3, 4, 4, 3, 4, 3, 4};
constexpr std::array spanish_tens = {0, 0, 0, 2, 3, 3, 3, 3, 3, 3};
constexpr std::array spanish_hundreds = {0, 2, 3, 3, 4, 3, 3, 4, 4, 4};

constexpr Counts one_word(int syllables) { return {1, 0, syllables}; }

Counts operator+(Counts one, const Counts& other) { return one += other; }

template <std::size_t size>
Counts named(const std::array<int, size>& numbers, int number) {
    return one_word(numbers[static_cast<std::size_t>(number)]);
}

// Nothing for 0, here and below: it is the empty part of a larger number.
Counts english_below_thousand(int number) {
    if (number >= 100) return named(english_small, number / 100) + one_word(2) + english_below_thousand(number % 100);
    if (number >= 20) return named(english_tens, number / 10) + english_below_thousand(number % 10);
    return number == 0 ? Counts{} : named(english_small, number);
}

Counts spanish_below_thousand(int number) {
    if (number == 100) return one_word(1);  // cien
    if (number > 100) return named(spanish_hundreds, number / 100) + spanish_below_thousand(number % 100);
    if (number < 30) return number == 0 ? Counts{} : named(spanish_small, number);
    const Counts tens = named(spanish_tens, number / 10);
    return number % 10 == 0 ? tens : tens + one_word(1) + named(spanish_small, number % 10);  // "y"
}

Counts english_number(int number) {
    Counts counts = english_below_thousand(number % 1'000);
    if (const int thousands = number / 1'000 % 1'000) counts += english_below_thousand(thousands) + one_word(2);
    if (const int millions = number / 1'000'000) counts += english_below_thousand(millions) + one_word(2);
    return counts;
}

Counts spanish_number(int number) {
    Counts counts = spanish_below_thousand(number % 1'000);
    const int thousands = number / 1'000 % 1'000;
    if (thousands > 0) counts += one_word(1);  // mil
    if (thousands > 1) counts += spanish_below_thousand(thousands);
    const int millions = number / 1'000'000;
    if (millions == 1) counts += one_word(1) + one_word(2);                      // un millón
    if (millions > 1) counts += spanish_below_thousand(millions) + one_word(3);  // millones
    return counts;
}

/// Where the first word of the piece ends for certain.
std::size_t word_end(std::string_view piece) {
    constexpr std::array<std::string_view, 5> partings = {"/", "+", "–", "—", "…"};
    for (std::size_t i = 0; i < piece.size(); ++i) {
        const auto is_here = [&](std::string_view mark) { return piece.substr(i).starts_with(mark); };
        if (base::is_digit(piece[i]) || std::ranges::any_of(partings, is_here)) return i;
    }
    return piece.size();
}

Counts count_word(std::string_view word, Tongue tongue) {
    Counts counts = one_word(0);
    while (!word.empty()) {
        const std::string_view part = word.substr(0, word.find('-'));
        if (!part.empty())
            counts.syllables += tongue == Tongue::english ? english_syllables(part) : spanish_syllables(part);
        word.remove_prefix(std::min(part.size() + 1, word.size()));
    }
    return counts;
}

}  // namespace

Counts& Counts::operator+=(const Counts& other) {
    words += other.words;
    sentences += other.sentences;
    syllables += other.syllables;
    return *this;
}

Counts count_number(std::string_view digits, Tongue tongue) {
    Counts counts;
    int number = 0;
    if (digits.size() > 1 && is_read_by_digit(digits)) {
        for (std::size_t i = 0; i < digits.size(); ++i) counts += count_number(digits.substr(i, 1), tongue);
        return counts;
    }
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (number == 0) return one_word(2);
    return tongue == Tongue::english ? english_number(number) : spanish_number(number);
}

Counts count_piece(std::string_view piece, Tongue tongue) {
    constexpr std::array<std::string_view, 4> ordinals = {"st", "nd", "rd", "th"};  // as many syllables without
    Counts counts;
    while (true) {
        piece = bare(piece, FullStop::dropped);
        if (piece.empty()) return counts;
        const auto digits = static_cast<std::size_t>(std::ranges::find_if_not(piece, base::is_digit) - piece.begin());
        if (digits > 0) {
            counts += count_number(piece.substr(0, digits), tongue);
            piece.remove_prefix(digits);
            if (std::ranges::count(ordinals, piece) > 0) return counts;
            continue;
        }
        const std::string_view word = bare(piece.substr(0, word_end(piece)), FullStop::dropped);
        if (base::has_letter(word)) counts += count_word(word, tongue);
        piece.remove_prefix(word_end(piece));
    }
}

}  // namespace prose
