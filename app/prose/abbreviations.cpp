#include "prose/abbreviations.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/utf8.h"

namespace prose {
namespace {

struct Meaning {
    std::string_view written;
    std::string_view said;
};

constexpr std::array english_short = std::to_array<Meaning>({
    {"a.m.", "a m"},       {"approx.", "about"}, {"dr.", "doctor"},   {"e.g.", "for example"},
    {"etc.", "et cetera"}, {"ft.", "feet"},      {"hr.", "hour"},     {"hrs.", "hours"},
    {"i.e.", "that is"},   {"jr.", "junior"},    {"min.", "minutes"}, {"mins.", "minutes"},
    {"mr.", "mister"},     {"mrs.", "misses"},   {"ms.", "miss"},     {"p.m.", "p m"},
    {"st.", "saint"},      {"vs.", "versus"},    {"&", "and"},
});
constexpr std::array spanish_short = std::to_array<Meaning>({
    {"a.m.", "a eme"},
    {"aprox.", "aproximadamente"},
    {"dr.", "doctor"},
    {"dra.", "doctora"},
    {"ee.", "estados"},
    {"ej.", "ejemplo"},
    {"etc.", "etcétera"},
    {"min.", "minutos"},
    {"p.", "por"},
    {"p.m.", "pe eme"},
    {"sr.", "señor"},
    {"sra.", "señora"},
    {"ud.", "usted"},
    {"uds.", "ustedes"},
    {"uu.", "unidos"},
    {"&", "y"},
});
constexpr std::array often_last = std::to_array<std::string_view>(
    {"a.m.", "etc.", "ft.", "hr.", "hrs.", "min.", "mins.", "p.m.", "ud.", "uds.", "uu."});

struct Written {
    std::string_view written;
    Unit said;
};

/// What may follow a number, with or without a space between.
constexpr std::array english_units = std::to_array<Written>({
    {"%", {"percent", "percent"}},
    {"cm", {"centimeters", "centimeter"}},
    {"ft", {"feet", "foot"}},
    {"g", {"grams", "gram"}},
    {"h", {"hours", "hour"}},
    {"hr", {"hours", "hour"}},
    {"hrs", {"hours", "hour"}},
    {"k", {"k", "k"}},
    {"kg", {"kilograms", "kilogram"}},
    {"km", {"kilometers", "kilometer"}},
    {"km/h", {"kilometers an hour", "kilometer an hour"}},
    {"lb", {"pounds", "pound"}},
    {"m", {"meters", "meter"}},
    {"mg", {"milligrams", "milligram"}},
    {"mi", {"miles", "mile"}},
    {"min", {"minutes", "minute"}},
    {"mins", {"minutes", "minute"}},
    {"ml", {"milliliters", "milliliter"}},
    {"mm", {"millimeters", "millimeter"}},
    {"mph", {"miles an hour", "mile an hour"}},
    {"oz", {"ounces", "ounce"}},
    {"s", {"seconds", "second"}},
    {"sec", {"seconds", "second"}},
    {"x", {"times", "times"}},
    {"°", {"degrees", "degree"}},
    {"°c", {"degrees Celsius", "degree Celsius"}},
    {"°f", {"degrees Fahrenheit", "degree Fahrenheit"}},
});
constexpr std::array spanish_units = std::to_array<Written>({
    {"%", {"por ciento", "por ciento"}},
    {"cm", {"centímetros", "centímetro"}},
    {"g", {"gramos", "gramo"}},
    {"h", {"horas", "hora"}},
    {"k", {"ka", "ka"}},
    {"kg", {"kilogramos", "kilogramo"}},
    {"km", {"kilómetros", "kilómetro"}},
    {"km/h", {"kilómetros por hora", "kilómetro por hora"}},
    {"m", {"metros", "metro"}},
    {"mg", {"miligramos", "miligramo"}},
    {"min", {"minutos", "minuto"}},
    {"ml", {"mililitros", "mililitro"}},
    {"mm", {"milímetros", "milímetro"}},
    {"s", {"segundos", "segundo"}},
    {"x", {"por", "por"}},
    {"°", {"grados", "grado"}},
    {"°c", {"grados Celsius", "grado Celsius"}},
    {"°f", {"grados Fahrenheit", "grado Fahrenheit"}},
});

/// Capitals that are read letter by letter though they have a vowel; those without one always are.
constexpr std::array spelled_out = std::to_array<std::string_view>(
    {"ACL", "AHRQ", "ATV", "DIY", "ER", "GP", "ID", "IT", "ITB", "MIT", "MRI", "TV", "UK", "US", "USA"});

/// Calls for help, which pages say as they are. What a clinic's country calls instead may be a count as well.
constexpr std::array<std::string_view, 2> emergency_numbers = {"911", "988"};

constexpr std::size_t longest_number = 9;  // longer ones are telephone numbers

constexpr std::array<std::string_view, 13> marks = {"“", "”", "‘", "’", "«", "»", "¿", "¡", "•", "·", "…", "–", "—"};

/// Letters beyond ASCII are letters too; the marks beyond it are taken off before.
bool is_letter(char c) { return base::is_letter(c) || static_cast<unsigned char>(c) > 127; }

/// No mark, for certain: most pieces are done with this first look.
bool is_plain(char c) { return base::is_digit(c) || base::is_letter(c); }

/// Takes one mark off either end; says whether there was one.
bool take_mark(std::string_view& piece, FullStop stop) {
    const auto is_mark = [&](char c) {
        if (base::is_digit(c) || is_letter(c) || c == '%' || c == '&' || c == '$') return false;
        return c != '.' || stop == FullStop::dropped;
    };
    const std::size_t before = piece.size();
    for (const std::string_view mark : marks) {
        if (piece.starts_with(mark)) piece.remove_prefix(mark.size());
        if (piece.ends_with(mark)) piece.remove_suffix(mark.size());
    }
    if (!piece.empty() && is_mark(piece.front())) piece.remove_prefix(1);
    if (!piece.empty() && is_mark(piece.back())) piece.remove_suffix(1);
    return piece.size() < before;
}

std::string_view take_digits(std::string_view& piece) {
    const auto end = std::ranges::find_if_not(piece, base::is_digit) - piece.begin();
    const std::string_view digits = piece.substr(0, static_cast<std::size_t>(end));
    piece.remove_prefix(digits.size());
    return digits;
}

}  // namespace

std::optional<Tongue> tongue_of(std::string_view language_code) {
    if (language_code.starts_with("en")) return Tongue::english;
    if (language_code.starts_with("es")) return Tongue::spanish;
    return std::nullopt;
}

std::string_view bare(std::string_view piece, FullStop stop) {
    while (!piece.empty() && !(is_plain(piece.front()) && is_plain(piece.back())) && take_mark(piece, stop)) {
    }
    return piece;
}

std::string_view abbreviation(std::string_view piece, Tongue tongue) {
    const std::string written = base::lower(piece);
    const std::span<const Meaning> table =
        tongue == Tongue::english ? std::span<const Meaning>(english_short) : spanish_short;
    const auto found = std::ranges::find(table, written, &Meaning::written);
    return found == table.end() ? std::string_view() : found->said;
}

bool may_stand_last(std::string_view abbreviation) {
    return std::ranges::binary_search(often_last, std::string_view(base::lower(abbreviation)));
}

bool is_initials(std::string_view piece) {
    if (piece.size() < 4 || piece.size() % 2 != 0) return false;
    for (std::size_t i = 0; i < piece.size(); i += 2)
        if (!base::is_capital(piece[i]) || piece[i + 1] != '.') return false;
    return true;
}

bool is_number_word(std::string_view piece) {
    constexpr std::array<std::string_view, 8> words = {"No.", "Nos.", "no.", "nos.", "N.º", "n.º", "Nº", "nº"};
    return std::ranges::count(words, piece) > 0;
}

bool is_spelled_out(std::string_view piece) {
    const bool capitals = std::ranges::all_of(piece, base::is_capital);
    if (!capitals || piece.size() < 2) return false;
    return piece.find_first_of("AEIOUY") == std::string_view::npos || std::ranges::binary_search(spelled_out, piece);
}

std::optional<Unit> unit(std::string_view written, Tongue tongue) {
    const std::string wanted = base::lower(written);
    const std::span<const Written> table =
        tongue == Tongue::english ? std::span<const Written>(english_units) : spanish_units;
    const auto found = std::ranges::find(table, wanted, &Written::written);
    if (found == table.end()) return std::nullopt;
    return found->said;
}

bool begins_with_digit(std::string_view piece) { return !piece.empty() && base::is_digit(piece[0]); }

WrittenNumber read_number(std::string_view piece, Tongue tongue) {
    WrittenNumber figure{std::string(take_digits(piece)), {}, {}};
    while (piece.size() > 1 && (piece[0] == '.' || piece[0] == ',') && base::is_digit(piece[1]) &&
           figure.decimals.empty()) {
        const bool may_part = piece[0] == ',' || tongue == Tongue::spanish;
        piece.remove_prefix(1);
        const std::string_view digits = take_digits(piece);
        (may_part && digits.size() == 3 ? figure.whole : figure.decimals) += digits;
    }
    figure.rest = piece;
    return figure;
}

bool is_read_by_digit(std::string_view whole) {
    const bool has_leading_zero = whole.size() > 1 && whole[0] == '0';
    return has_leading_zero || std::ranges::count(emergency_numbers, whole) > 0 || whole.size() > longest_number;
}

}  // namespace prose
