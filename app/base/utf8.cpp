#include "base/utf8.h"

#include <algorithm>
#include <cstddef>

namespace base {
namespace {

unsigned byte(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0u;
}

/// The length of the well-formed character that begins here (table 3-7 of the Unicode standard), 0 when there is none.
std::size_t character_length(std::string_view bytes) {
    const unsigned first = byte(bytes, 0);
    if (first < 0x80) return 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || bytes.size() < length) return 0;
    const unsigned lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (byte(bytes, 1) < lowest || byte(bytes, 1) > highest) return 0;
    for (std::size_t i = 2; i < length; ++i)
        if (!continues_character(bytes[i])) return 0;
    return length;
}

/// Where the first broken character begins; the size when all is well.
std::size_t first_broken(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;  // nearly all characters, told in one step
            continue;
        }
        const std::size_t length = character_length(bytes.substr(at));
        if (length == 0) break;
        at += length;
    }
    return at;
}

}  // namespace

bool is_utf8(std::string_view bytes) { return first_broken(bytes) == bytes.size(); }

int line_of_broken_utf8(std::string_view bytes) {
    const std::size_t broken = first_broken(bytes);
    if (broken == bytes.size()) return 0;
    return 1 + static_cast<int>(std::ranges::count(bytes.substr(0, broken), '\n'));
}

bool has_control_character(std::string_view text) {
    return std::ranges::any_of(text, [](char c) {
        return (static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\x7f';
    });
}

bool has_words(std::string_view text) { return text.find_first_not_of(" \t\r\n\v\f") != text.npos; }

Character character_at(std::string_view text, std::size_t place) {
    const unsigned lead = byte(text, place);
    if (lead < 0x80) return {lead, 1};
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    char32_t code = lead & (0xFFu >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) code = code << 6 | (byte(text, place + i) & 0x3Fu);
    return {code, bytes};
}

std::string lower(std::string_view text) {
    std::string all(text);
    for (char& c : all) c = lower(c);
    return all;
}

}  // namespace base
