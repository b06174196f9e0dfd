#pragma once
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

}  // namespace base
