#pragma once
#include <optional>

namespace platform {

/// What a display says of itself: its pixels, and how many of them lie in an inch along each way.
struct Display {
    int width = 0;
    int height = 0;
    float diagonal_dpi = 0;
    float horizontal_dpi = 0;
    float vertical_dpi = 0;
};

/// The diagonal in inches of `width` x `height` pixels on this display. Empty when the display tells no resolution, one
/// that only stands for a desktop's scale, or one that no panel has.
std::optional<float> believable_diagonal(const Display&, int width, int height);

}  // namespace platform
