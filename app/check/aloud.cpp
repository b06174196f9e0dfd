#include "check/aloud.h"

#include <algorithm>
#include <array>
#include <utility>

#include "check/numbers.h"

namespace check {
namespace {

/// Longer pieces are no words, and are left alone: what follows would take its time with them.
constexpr std::size_t longest_piece = 200;

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

std::string digit_by_digit(std::string_view digits, Tongue tongue) {
    std::string said;
    for (const char digit : digits) said += spelled(digit - '0', tongue) + " ";
    return said;
}

std::string said_figure(const model::WrittenNumber& figure, Tongue tongue) {
    std::string said = model::is_read_by_digit(figure.whole) ? digit_by_digit(figure.whole, tongue)
                                                             : spelled(std::stoi(figure.whole), tongue);
    if (!figure.decimals.empty())
        said += (tongue == Tongue::english ? " point " : " coma ") + digit_by_digit(figure.decimals, tongue);
    return said;
}

std::string said_part(std::string_view part, Tongue tongue) {
    const bool dollars = part.starts_with('$');
    if (dollars) part.remove_prefix(1);
    if (part.empty() || !is_digit(part[0]))
        return model::is_spelled_out(part) ? model::letter_by_letter(part) : std::string(part);
    const model::WrittenNumber figure = model::read_number(part, tongue);
    std::string said = said_figure(figure, tongue);
    if (dollars) said += tongue == Tongue::english ? " dollars" : " dólares";
    if (figure.rest.empty()) return said;
    constexpr std::array<std::string_view, 4> ordinals = {"st", "nd", "rd", "th"};  // as many syllables without
    if (std::ranges::count(ordinals, figure.rest)) return said;
    const auto unit = model::unit(figure.rest, tongue);
    return said + " " + (unit ? std::string(unit->many) : said_part(model::bare(figure.rest, false), tongue));
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

std::string read_aloud(std::string_view piece, Tongue tongue) {
    if (piece.size() > longest_piece) return std::string(piece);
    if (piece.ends_with('&') || piece.find('.') != std::string_view::npos)
        if (const auto said = model::abbreviation(model::bare(piece, true), tongue); !said.empty())
            return std::string(said);
    piece = model::bare(piece, false);
    const auto [place, length] = parting(piece);
    if (place == std::string_view::npos) return said_compound(piece, tongue);
    return read_aloud(piece.substr(0, place), tongue) + " " + read_aloud(piece.substr(place + length), tongue);
}

std::string read_unit(std::string_view piece, Tongue tongue) {
    const auto unit = model::unit(model::bare(piece, false), tongue);
    return unit ? std::string(unit->many) : "";
}

}  // namespace check
