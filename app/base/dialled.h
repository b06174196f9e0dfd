#pragma once
#include <string_view>

namespace base {

/// Stands behind a number to call that took the place of another one, and is never seen: its digits are no count,
/// whatever other texts say. No page has one of its own, as they lose whatever is invisible. U+2060.
inline constexpr std::string_view dialled = "\xe2\x81\xa0";

}  // namespace base
