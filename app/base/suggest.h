#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace base {

/// Letters to add, drop, change or swap with a neighbour to make one word of the other; upper and lower case are alike.
int distance(std::string_view a, std::string_view b);

/// Of two words no further apart one is most likely the other, mistyped.
inline constexpr int letters_of_a_slip = 2;

/// The candidate the writer most likely meant, nothing when none is close (a third of the letters may be wrong).
std::optional<std::string_view> closest(std::string_view word, std::span<const std::string_view> candidates);

/// "did you mean 'calves'?", or nothing.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace base
