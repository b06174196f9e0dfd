#pragma once
#include <string>
#include <string_view>

namespace content {

/// What a character that nobody sees is called, with its number: "a soft hyphen (U+00AD)". Empty for one that is
/// seen, and for an ordinary space.
std::string invisible_name(std::string_view character);

}  // namespace content
