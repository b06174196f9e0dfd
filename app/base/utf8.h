#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace base {

/// Whether the bytes are UTF-8 as Unicode defines it: shortest forms, no surrogates, nothing above U+10FFFF.
bool is_utf8(std::string_view bytes);

/// Whether there is a control character in it other than tab and line end.
bool has_control_character(std::string_view text);

/// Whether it has anything but spaces and line ends.
bool has_words(std::string_view text);

/// The line (from 1) of the first byte that is not UTF-8, 0 when there is none.
int line_of_broken_utf8(std::string_view bytes);

// Of the letters only those of English: what file names, options and addresses are made of.
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_letter(char c) { return is_small_letter(c) || is_capital(c); }
constexpr char lower(char c) { return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }
std::string lower(std::string_view text);

/// Whether the byte goes on with a character that began before it.
constexpr bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }
constexpr std::size_t count_characters(std::string_view text) {
    std::size_t count = 0;
    for (const char byte : text) count += continues_character(byte) ? 0 : 1;
    return count;
}

struct Character {
    char32_t code = 0;
    std::size_t bytes = 1;
};

/// The character that begins at a place in well-formed UTF-8.
Character character_at(std::string_view text, std::size_t place = 0);

}  // namespace base
