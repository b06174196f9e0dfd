#include "publish/damage.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/misread.h"
#include "base/text.h"
#include "base/utf8.h"

namespace publish {
namespace {

constexpr char32_t first_of_upper_half = 0x80;
constexpr char32_t first_of_latin = 0xA0;

/// What Macs and DOS make of the first byte of an accent: "m√°s", "m├ís". `next` follows.
bool begins_another_misreading(char32_t code, char32_t next) {
    const bool goes_on = next >= first_of_upper_half;
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
    const auto is_meant = [&](std::string_view piece) { return original.find(piece) != original.npos; };
    for (const base::Misread& letter : base::misread(cell))
        if (!is_meant(letter.written))
            return fmt::format("it has \"{}\", which was \"{}\"", letter.written, letter.meant);
    for (std::size_t at = 0; at < cell.size();) {
        const base::Character now = base::character_at(cell, at);
        const std::string_view letter = cell.substr(at, now.bytes);
        at += now.bytes;
        if (is_meant(letter)) continue;
        if (is_lost(now.code)) return "a letter in it was lost on the way";
        if (begins_another_misreading(now.code, at < cell.size() ? base::character_at(cell, at).code : 0))
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
