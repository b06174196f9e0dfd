#pragma once
#include <string>
#include <string_view>

namespace base {

/// Says where a word may be broken. It is seen at the end of a line alone, as a hyphen, and never heard.
inline constexpr std::string_view soft_hyphen = "\xc2\xad";

/// Spaces at which no line may end: U+00A0, and the narrow U+202F.
inline constexpr std::string_view no_break_space = "\xc2\xa0";
inline constexpr std::string_view narrow_no_break_space = "\xe2\x80\xaf";

/// The text as it is heard: without soft hyphens, and with ordinary spaces.
std::string plain(std::string_view text);

/// The order of the plain texts: two that differ in soft hyphens and the kind of their spaces are the same.
struct AsHeard {
    using is_transparent = void;
    bool operator()(std::string_view a, std::string_view b) const;
};

}  // namespace base
