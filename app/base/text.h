#pragma once
#include <string_view>

namespace base {

/// Whether it has a letter, of any script. A number alone is the same in every language.
bool has_letter(std::string_view text);

/// Without the spaces, tabs and line ends at either end.
std::string_view trimmed(std::string_view text);

}  // namespace base
