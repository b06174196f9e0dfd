#include "base/misread.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "base/utf8.h"

namespace base {
namespace {

/// One character as a byte that was read as Windows-1252 (or Latin-1); 0 for one that no byte stands for.
struct Read {
    std::size_t at = 0;
    std::size_t bytes = 0;
    char32_t code = 0;
    unsigned char byte = 0;
};

constexpr char32_t first_of_upper_half = 0x80;
constexpr char32_t last_of_latin = 0xFF;

/// 0x80 to 0x9F of Windows-1252; 0 where it has none.
constexpr std::array<char32_t, 32> windows = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                              0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                              0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                              0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

unsigned char byte_of(char32_t code) {
    if (code <= last_of_latin) return static_cast<unsigned char>(code);
    const auto found = std::ranges::find(windows, code);
    return found == windows.end() ? 0 : static_cast<unsigned char>(first_of_upper_half + (found - windows.begin()));
}

std::vector<Read> characters_in(std::string_view text) {
    std::vector<Read> all;
    for (std::size_t at = 0; at < text.size();) {
        const Character next = character_at(text, at);
        all.push_back({at, next.bytes, next.code, byte_of(next.code)});
        at += next.bytes;
    }
    return all;
}

/// What may follow the last letter of a word that is all capitals or ends in an accent: "MAÑANÃ”", "está»…".
bool may_follow_a_word(char32_t code) {
    constexpr std::u32string_view closing = U"\u00a0\u00bb\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u203a";
    return closing.find(code) != closing.npos;
}

/// Letters and signs of the languages that the kiosk can show; anything else is two signs that met by chance.
bool is_likely(char32_t code) {
    using Range = std::pair<char32_t, char32_t>;
    constexpr auto ranges = std::to_array<Range>({{0xA0, 0x17F},
                                                  {0x386, 0x3CE},
                                                  {0x401, 0x401},
                                                  {0x410, 0x451},
                                                  {0x1EA0, 0x1EF9},
                                                  {0x2010, 0x2044},
                                                  {0x20AC, 0x20AC},
                                                  {0x2122, 0x2122},
                                                  {0xFEFF, 0xFEFF}});
    return std::ranges::any_of(ranges, [&](const Range& range) { return range.first <= code && code <= range.second; });
}

/// How many bytes UTF-8 has for a character whose first one is this; 0 where it is none of several.
std::size_t length_begun_by(unsigned char byte) {
    if (byte < 0xC2 || byte > 0xEF) return 0;
    return byte < 0xE0 ? 2 : 3;
}

/// The letter that two or three characters were before their bytes were read one by one.
std::string meant_by(const std::vector<Read>& characters, std::size_t first) {
    const std::size_t length = length_begun_by(characters[first].byte);
    if (length == 0 || first + length > characters.size()) return {};
    std::string bytes;
    bool by_chance = true;
    for (std::size_t i = first; i < first + length; ++i) {
        if (characters[i].byte < first_of_upper_half) return {};
        bytes += static_cast<char>(characters[i].byte);
        if (i > first && !may_follow_a_word(characters[i].code)) by_chance = false;
    }
    constexpr char begins_signs = '\xc2';  // of inverted marks and no-break spaces: no word ends in Â
    if (by_chance && bytes[0] != begins_signs) return {};
    return is_utf8(bytes) && is_likely(character_at(bytes).code) ? bytes : std::string();
}

/// Â to ï in front of another sign that is none of ASCII; most texts have none, and are known by their bytes.
bool may_have_some(std::string_view text) {
    constexpr char begins_upper_half_of_latin = '\xc3';
    const auto byte_at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    for (std::size_t i = text.find(begins_upper_half_of_latin); i != text.npos && i + 2 < text.size();
         i = text.find(begins_upper_half_of_latin, i + 1))
        if (byte_at(i + 1) >= 0x82 && byte_at(i + 1) <= 0xAF && byte_at(i + 2) >= 0xC2) return true;
    return false;
}

}  // namespace

std::vector<Misread> misread(std::string_view text) {
    if (!may_have_some(text)) return {};
    const std::vector<Read> characters = characters_in(text);
    std::vector<Misread> all;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        std::string meant = meant_by(characters, i);
        if (meant.empty()) continue;
        const std::size_t last = i + length_begun_by(characters[i].byte) - 1;
        const std::size_t end = characters[last].at + characters[last].bytes;
        all.push_back({text.substr(characters[i].at, end - characters[i].at), std::move(meant)});
        i = last;
    }
    return all;
}

}  // namespace base
