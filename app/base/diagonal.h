#pragma once

namespace base {

inline constexpr float mm_per_inch = 25.4F;

/// A panel's diagonal in inches: from one of a phone's size to one of a wall's.
inline constexpr int smallest_diagonal = 5;
inline constexpr int largest_diagonal = 120;

}  // namespace base
