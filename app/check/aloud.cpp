#include "check/aloud.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "check/numbers.h"

namespace check {
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

/// What may follow a number, with or without a space between.
constexpr std::array english_units = std::to_array<Meaning>({
    {"%", "percent"},
    {"cm", "centimeters"},
    {"ft", "feet"},
    {"g", "grams"},
    {"h", "hours"},
    {"k", "k"},
    {"kg", "kilograms"},
    {"km", "kilometers"},
    {"lb", "pounds"},
    {"m", "meters"},
    {"mg", "milligrams"},
    {"min", "minutes"},
    {"ml", "milliliters"},
    {"mm", "millimeters"},
    {"mph", "miles an hour"},
    {"oz", "ounces"},
    {"s", "seconds"},
    {"x", "times"},
    {"°", "degrees"},
    {"°c", "degrees Celsius"},
    {"°f", "degrees Fahrenheit"},
});
constexpr std::array spanish_units = std::to_array<Meaning>({
    {"%", "por ciento"},
    {"cm", "centímetros"},
    {"g", "gramos"},
    {"h", "horas"},
    {"k", "ka"},
    {"kg", "kilogramos"},
    {"km", "kilómetros"},
    {"m", "metros"},
    {"mg", "miligramos"},
    {"min", "minutos"},
    {"ml", "mililitros"},
    {"mm", "milímetros"},
    {"s", "segundos"},
    {"x", "por"},
    {"°", "grados"},
    {"°c", "grados Celsius"},
    {"°f", "grados Fahrenheit"},
});

/// Capitals that are read letter by letter though they have a vowel; those without one always are.
constexpr std::array spelled_out = std::to_array<std::string_view>(
    {"ACL", "AHRQ", "ATV", "DIY", "ER", "GP", "ID", "IT", "ITB", "MRI", "TV", "UK", "US", "USA"});

/// Calls for help: read digit by digit.
constexpr std::array<std::string_view, 2> emergency_numbers = {"911", "112"};

/// Longer pieces are no words, and are left alone: what follows would take its time with them.
constexpr std::size_t longest_piece = 200;

std::string lower(std::string_view words) {
    std::string result(words);
    for (char& letter : result)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter + 32);
    return result;
}

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }
/// Letters beyond ASCII are letters too; the marks beyond it are taken off before.
bool is_letter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           static_cast<unsigned char>(letter) > 127;
}

std::string_view meaning(std::span<const Meaning> table, std::string_view written) {
    const std::string wanted = lower(written);
    const auto found = std::ranges::find(table, wanted, &Meaning::written);
    return found == table.end() ? std::string_view() : found->said;
}

std::span<const Meaning> abbreviations(Tongue tongue) {
    return tongue == Tongue::english ? std::span<const Meaning>(english_short) : spanish_short;
}
std::span<const Meaning> units(Tongue tongue) {
    return tongue == Tongue::english ? std::span<const Meaning>(english_units) : spanish_units;
}

constexpr std::array<std::string_view, 12> marks = {"“", "”", "‘", "’", "«", "»", "¿", "¡", "•", "·", "…", "–"};

/// No mark, for certain: most pieces are done with this first look.
bool is_plain(char letter) {
    return is_digit(letter) || (is_letter(letter) && static_cast<unsigned char>(letter) < 128);
}

/// Takes one mark off either end; says whether there was one.
bool take_mark(std::string_view& piece, bool keep_stop) {
    const auto is_mark = [&](char c) {
        if (is_digit(c) || is_letter(c) || c == '%' || c == '&' || c == '$') return false;
        return c != '.' || !keep_stop;
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

/// Without quotes, brackets and other marks at either end; a full stop stays if `keep_stop`.
std::string_view bare(std::string_view piece, bool keep_stop) {
    while (!piece.empty() && !(is_plain(piece.front()) && is_plain(piece.back())) && take_mark(piece, keep_stop)) {
    }
    return piece;
}

/// A number with its thousands and decimals, and what it leaves of the piece: "1,802", "2.5", "10,5".
struct Figure {
    std::string whole;
    std::string decimals;
    std::string_view rest;
};

std::string_view take_digits(std::string_view& piece) {
    const auto end = std::ranges::find_if_not(piece, is_digit) - piece.begin();
    const std::string_view digits = piece.substr(0, static_cast<std::size_t>(end));
    piece.remove_prefix(digits.size());
    return digits;
}

/// A comma before exactly three digits parts thousands; a Spanish full stop does so too. Else it begins the decimals.
Figure read_figure(std::string_view piece, Tongue tongue) {
    Figure figure{std::string(take_digits(piece)), {}, {}};
    while (piece.size() > 1 && (piece[0] == '.' || piece[0] == ',') && is_digit(piece[1]) && figure.decimals.empty()) {
        const bool may_part = piece[0] == ',' || tongue == Tongue::spanish;
        piece.remove_prefix(1);
        const std::string_view digits = take_digits(piece);
        (may_part && digits.size() == 3 ? figure.whole : figure.decimals) += digits;
    }
    figure.rest = piece;
    return figure;
}

std::string digit_by_digit(std::string_view digits, Tongue tongue) {
    std::string said;
    for (const char digit : digits) said += spelled(digit - '0', tongue) + " ";
    return said;
}

std::string said_figure(const Figure& figure, Tongue tongue) {
    constexpr std::size_t longest_number = 9;  // longer ones are telephone numbers
    const bool by_digit =
        std::ranges::count(emergency_numbers, figure.whole) > 0 || figure.whole.size() > longest_number;
    std::string said = by_digit ? digit_by_digit(figure.whole, tongue) : spelled(std::stoi(figure.whole), tongue);
    if (!figure.decimals.empty())
        said += (tongue == Tongue::english ? " point " : " coma ") + digit_by_digit(figure.decimals, tongue);
    return said;
}

std::string letter_by_letter(std::string_view letters) {
    std::string said;
    for (const char letter : letters) (said += letter) += ' ';
    return said;
}

bool is_spelled_out(std::string_view piece) {
    const bool capitals = std::ranges::all_of(piece, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!capitals || piece.size() < 2) return false;
    return piece.find_first_of("AEIOUY") == std::string_view::npos || std::ranges::binary_search(spelled_out, piece);
}

std::string said_part(std::string_view part, Tongue tongue) {
    const bool dollars = part.starts_with('$');
    if (dollars) part.remove_prefix(1);
    if (part.empty() || !is_digit(part[0])) return is_spelled_out(part) ? letter_by_letter(part) : std::string(part);
    const Figure figure = read_figure(part, tongue);
    std::string said = said_figure(figure, tongue);
    if (dollars) said += tongue == Tongue::english ? " dollars" : " dólares";
    if (figure.rest.empty()) return said;
    constexpr std::array<std::string_view, 4> ordinals = {"st", "nd", "rd", "th"};  // as many syllables without
    if (std::ranges::count(ordinals, figure.rest)) return said;
    const std::string_view unit = meaning(units(tongue), figure.rest);
    return said + " " + (unit.empty() ? said_part(bare(figure.rest, false), tongue) : std::string(unit));
}

/// Hyphens stay between words ("hands-on" is one), and part a number from what it counts ("100-mile").
std::string said_compound(std::string_view piece, Tongue tongue) {
    const std::size_t hyphen = piece.find('-');
    if (hyphen == std::string_view::npos) return said_part(piece, tongue);
    const std::string_view first = piece.substr(0, hyphen);
    const char* const joint = !first.empty() && is_digit(first[0]) ? " " : "-";
    return said_part(first, tongue) + joint + said_compound(piece.substr(hyphen + 1), tongue);
}

/// Where the piece is parted into words for certain: at a slash, a plus or a dash.
std::pair<std::size_t, std::size_t> parting(std::string_view piece) {
    constexpr std::array<std::string_view, 5> partings = {"/", "+", "–", "—", "…"};
    std::pair<std::size_t, std::size_t> first = {std::string_view::npos, 0};
    for (const std::string_view mark : partings)
        if (const std::size_t place = piece.find(mark); place < first.first) first = {place, mark.size()};
    return first;
}

}  // namespace

bool is_abbreviation(std::string_view piece, Tongue tongue) {
    piece = bare(piece, true);
    if (!piece.ends_with('.')) return false;
    const bool initial = piece.size() == 2 && piece[0] >= 'A' && piece[0] <= 'Z' && piece[0] != 'I';
    return initial || !meaning(abbreviations(tongue), piece).empty();
}

std::string read_aloud(std::string_view piece, Tongue tongue) {
    if (piece.size() > longest_piece) return std::string(piece);
    if (piece.ends_with('&') || piece.find('.') != std::string_view::npos)
        if (const auto said = meaning(abbreviations(tongue), bare(piece, true)); !said.empty())
            return std::string(said);
    piece = bare(piece, false);
    const auto [place, length] = parting(piece);
    if (place == std::string_view::npos) return said_compound(piece, tongue);
    return read_aloud(piece.substr(0, place), tongue) + " " + read_aloud(piece.substr(place + length), tongue);
}

std::string read_unit(std::string_view piece, Tongue tongue) {
    return std::string(meaning(units(tongue), bare(piece, false)));
}

}  // namespace check
