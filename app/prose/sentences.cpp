#include "prose/sentences.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace prose {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string_view without_opening_quotes(std::string_view piece) {
    constexpr std::array<std::string_view, 6> before = {"\"", "'", "(", "“", "‘", "«"};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view mark : before)
            if (piece.starts_with(mark)) piece.remove_prefix(mark.size()), again = true;
    }
    return piece;
}

/// Latin-1's small letters too, which Spanish has: "é" is 0xC3 0xA9.
bool begins_small(std::string_view piece) {
    piece = without_opening_quotes(piece);
    if (piece.empty()) return false;
    if (base::is_small_letter(piece[0])) return true;
    return piece.size() > 1 && static_cast<unsigned char>(piece[0]) == 0xC3 &&
           static_cast<unsigned char>(piece[1]) >= 0xA0;
}

/// Whether the full stop of the piece ends no sentence by itself.
bool is_abbreviation(std::string_view piece, Tongue tongue) {
    const bool initial = piece.size() == 2 && base::is_capital(piece[0]) && piece[0] != 'I';
    return initial || is_initials(piece) || !abbreviation(piece, tongue).empty();
}

/// Full stops and the like end a sentence, with a quote or bracket behind them or not. `next` follows.
bool closes(std::string_view piece, std::string_view next, Tongue tongue) {
    if (base::is_letter(piece.back())) return false;  // as most end
    piece = without_closing_quotes(piece);
    if (begins_small(next)) return false;
    if (piece.ends_with('!') || piece.ends_with('?') || piece.ends_with("…")) return true;
    if (!piece.ends_with('.')) return false;
    piece = bare(piece, FullStop::kept);
    if (is_number_word(piece)) return !begins_with_digit(without_opening_quotes(next));
    return !is_abbreviation(piece, tongue) || may_stand_last(piece);
}

}  // namespace

std::string_view without_closing_quotes(std::string_view words) {
    constexpr std::array<std::string_view, 6> after = {"\"", "'", ")", "”", "’", "»"};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view mark : after)
            if (words.ends_with(mark)) words.remove_suffix(mark.size()), again = true;
    }
    return words;
}

bool begins_quoted(std::string_view words) {
    constexpr std::array<std::string_view, 5> before = {"\"", "'", "“", "‘", "«"};
    return std::ranges::any_of(before, [&](std::string_view mark) { return words.starts_with(mark); });
}

std::vector<std::string_view> pieces_of(std::string_view text) {
    std::vector<std::string_view> pieces;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        while (at < text.size() && !is_space(text[at])) ++at;
        if (begin < at) pieces.push_back(text.substr(begin, at - begin));
        while (at < text.size() && is_space(text[at])) ++at;
    }
    return pieces;
}

std::vector<std::vector<std::string_view>> sentences_of(std::string_view text, Tongue tongue) {
    std::vector<std::vector<std::string_view>> sentences;
    std::string_view before;
    for (const std::string_view piece : pieces_of(text)) {
        if (before.empty() || closes(before, piece, tongue)) sentences.emplace_back();
        sentences.back().push_back(piece);
        before = piece;
    }
    return sentences;
}

std::string_view whole(const std::vector<std::string_view>& pieces) {
    if (pieces.empty()) return {};
    const char* const begin = pieces.front().data();
    return {begin, static_cast<std::size_t>(pieces.back().data() + pieces.back().size() - begin)};
}

}  // namespace prose
