#include "publish/damage.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"

namespace publish {
namespace {

/// One character as a byte that was read as Windows-1252 (or Latin-1); 0 for one that no byte stands for.
struct Read {
    std::size_t at = 0;
    std::size_t bytes = 0;
    char32_t code = 0;
    unsigned char byte = 0;
};

constexpr char32_t first_of_upper_half = 0x80;
constexpr char32_t first_of_latin = 0xA0;
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
        const base::Character next = base::character_at(text, at);
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
    return base::is_utf8(bytes) && is_likely(base::character_at(bytes).code) ? bytes : std::string();
}

/// What Macs and DOS make of the first byte of an accent: "m√°s", "m├ís".
bool begins_another_misreading(const std::vector<Read>& characters, std::size_t i) {
    const char32_t code = characters[i].code;
    const bool goes_on = i + 1 < characters.size() && characters[i + 1].code >= first_of_upper_half;
    return ((code == U'\u221a' || code == U'\u00ac') && goes_on) || (code >= 0x2500 && code <= 0x257F);
}

bool is_lost(char32_t code) { return code == U'\ufffd' || (code >= first_of_upper_half && code < first_of_latin); }

bool is_letter_of_any(char32_t code) {
    if (code < first_of_upper_half) return base::is_letter(static_cast<char>(code));
    constexpr char32_t first_accented = 0xC0;
    constexpr char32_t first_sign = 0x2000;
    return code >= first_accented && code < first_sign && code != U'×' && code != U'÷';
}

/// A ? in the place of a letter: one stands before a letter, as it does in no sentence.
bool has_question_mark_for_letter(std::string_view text) {
    for (std::size_t at = text.find('?'); at != text.npos; at = text.find('?', at + 1))
        if (at + 1 < text.size() && is_letter_of_any(base::character_at(text, at + 1).code)) return true;
    return false;
}

std::optional<std::string> misreading(std::string_view cell, std::string_view original) {
    const std::vector<Read> characters = characters_in(cell);
    const auto written = [&](std::size_t first, std::size_t count) {
        const Read& last = characters[first + count - 1];
        return cell.substr(characters[first].at, last.at + last.bytes - characters[first].at);
    };
    const auto is_meant = [&](std::string_view piece) { return original.find(piece) != original.npos; };
    for (std::size_t i = 0; i < characters.size(); ++i) {
        if (const std::string meant = meant_by(characters, i); !meant.empty()) {
            const std::string_view instead = written(i, length_begun_by(characters[i].byte));
            if (!is_meant(instead)) return fmt::format("it has \"{}\", which was \"{}\"", instead, meant);
        }
        const std::string_view letter = written(i, 1);
        if (is_meant(letter)) continue;
        if (is_lost(characters[i].code)) return "a letter in it was lost on the way";
        if (begins_another_misreading(characters, i))
            return fmt::format("it has \"{}\" in the place of a letter", letter);
    }
    if (has_question_mark_for_letter(cell) && !has_question_mark_for_letter(original))
        return "it has a ? in the place of a letter";
    return std::nullopt;
}

/// "#NAME?", "#REF!", "#¡VALOR!", "#N/A", "#WERT!", "Err:508": in any language a spreadsheet speaks.
bool is_error_of_formula(std::string_view cell) {
    const bool one_word = cell.find(' ') == cell.npos;
    if (cell.starts_with("Err:")) return one_word;
    const bool shouts =
        base::lower(cell) != cell && std::ranges::none_of(cell, [](char c) { return c >= 'a' && c <= 'z'; });
    return one_word && shouts && cell.starts_with('#') &&
           (cell.ends_with('!') || cell.ends_with('?') || cell == "#N/A" || cell == "#N/D" || cell == "#NV");
}

}  // namespace

std::optional<Damage> damage_to(std::string_view cell, bool guarded, std::string_view original) {
    using Kind = Damage::Kind;
    cell = base::trimmed(cell);
    if (is_error_of_formula(cell) && cell != base::trimmed(original))
        return Damage{Kind::formula, fmt::format("it says {}, as a spreadsheet does of a formula", cell)};
    if (cell.starts_with('=') && !guarded && !original.starts_with('='))
        return Damage{Kind::formula, "it begins with =, as a formula does"};
    if (std::ranges::count(cell, '\n') > std::ranges::count(base::trimmed(original), '\n'))
        return Damage{Kind::lines, "it has several lines, as where other rows ended up in it"};
    if (auto what = misreading(cell, original)) return Damage{Kind::misread, std::move(*what)};
    return std::nullopt;
}

}  // namespace publish
