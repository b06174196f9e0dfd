#include "content/script/tidy.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include "base/soft_hyphen.h"
#include "base/utf8.h"

namespace content {
namespace {

/// Nothing that a reader of Latin, Greek or Cyrillic letters would miss: zero-width spaces and joiners, marks of
/// direction, selectors of a letter's looks, byte order marks.
bool is_invisible(char32_t code) {
    const auto within = [&](char32_t first, char32_t last) { return code >= first && code <= last; };
    return within(0x200B, 0x200F) || within(0x202A, 0x202E) || within(0x2060, 0x206F) || within(0xFE00, 0xFE0F) ||
           within(0xE0000, 0xE0FFF) || code == 0xFEFF || code == 0x034F || code == 0x061C || code == 0x180E;
}

/// Line ends that are none to Lua, and that Word and web pages have within a paragraph.
bool is_soft_line_end(char32_t code) { return code == 0x0B || code == 0x0C || code == 0x2028 || code == 0x2029; }

/// Whether it may be part of a letter that is not in one piece, or have another code as its usual one: not the letters
/// and signs that nearly all texts are written in.
bool may_be_in_pieces(char32_t code) {
    const auto within = [&](char32_t first, char32_t last) { return code >= first && code <= last; };
    return code >= 0x300 && !within(0x2010, 0x2027) && !within(0x2030, 0x205E) && !within(0x2190, 0x21FF) &&
           code != 0x20AC && code != 0x202F;
}

/// How many characters of English the text begins with: nearly all of most files, and passed in one go.
std::size_t plain_bytes(std::string_view text) {
    const auto end = std::ranges::find_if(
        text, [](char c) { return static_cast<unsigned char>(c) >= 0x80 || c == '\v' || c == '\f'; });
    return static_cast<std::size_t>(end - text.begin());
}

std::string mapped(std::string_view text, int options) {
    utf8proc_uint8_t* result = nullptr;
    const utf8proc_ssize_t size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     &result, static_cast<utf8proc_option_t>(options | UTF8PROC_STABLE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(result, &std::free);
    if (size < 0) return std::string(text);
    return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(size)};
}

bool is_no_break_space(std::string_view text) {
    return text.starts_with(base::no_break_space) || text.starts_with(base::narrow_no_break_space);
}

/// Beside another space it keeps nothing together: Word writes one of each for two.
std::string without_idle_spaces(std::string_view text) {
    std::string kept;
    kept.reserve(text.size());
    const auto is_space = [](std::string_view rest) { return rest.starts_with(' ') || is_no_break_space(rest); };
    for (std::size_t at = 0; at < text.size();) {
        if (!is_space(text.substr(at))) {
            kept += text[at++];
            continue;
        }
        const std::size_t begin = at;
        bool keeps_together = false;
        int spaces = 0;
        for (; is_space(text.substr(at)); at += base::character_at(text, at).bytes, ++spaces)
            keeps_together = keeps_together || text[at] != ' ';
        if (keeps_together && spaces > 1)
            kept += ' ';
        else
            kept += text.substr(begin, at - begin);
    }
    return kept;
}

}  // namespace

std::string tidy(std::string_view script) {
    std::string text;
    text.reserve(script.size());
    bool in_pieces = false;
    bool no_break = false;
    for (std::size_t at = 0; at < script.size();) {
        if (const std::size_t plain = plain_bytes(script.substr(at)); plain > 0) {
            text += script.substr(at, plain);
            at += plain;
            continue;
        }
        const base::Character letter = base::character_at(script, at);
        if (is_soft_line_end(letter.code))
            text += ' ';
        else if (!is_invisible(letter.code))
            text += script.substr(at, letter.bytes);
        in_pieces = in_pieces || may_be_in_pieces(letter.code);
        no_break = no_break || is_no_break_space(script.substr(at, letter.bytes));
        at += letter.bytes;
    }
    if (in_pieces) text = mapped(text, UTF8PROC_COMPOSE);
    return no_break ? without_idle_spaces(text) : text;
}

std::string decomposed(std::string_view text) { return mapped(text, UTF8PROC_DECOMPOSE); }

}  // namespace content
