#pragma once
#include <initializer_list>
#include <string>
#include <string_view>

namespace base {

/// Whether it has a letter, of any script. A number alone is the same in every language.
bool has_letter(std::string_view text);

/// Without the spaces, tabs and line ends at either end.
std::string_view trimmed(std::string_view text);

/// A place in a text that is filled in, such as "{day}".
struct Blank {
    std::string_view name;
    std::string_view words;
};
/// Each blank once, in this order. One that a translator left out is left out.
std::string filled_in(std::string_view text, std::initializer_list<Blank>);

}  // namespace base
