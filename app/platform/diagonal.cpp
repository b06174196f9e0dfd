#include "platform/diagonal.h"

#include <cmath>

#include "base/diagonal.h"

namespace platform {
namespace {

// Desktops call 96 dpi a scale of 100 % and go up by quarters.
constexpr float dpi_of_a_quarter = 24;

// X servers tell their size in whole millimetres. No more than that is allowed for: a 17-inch panel of 1280x1024 really
// has 96.3 dpi.
constexpr float rounding_mm = 0.51F;

bool within_rounding(int pixels, float dpi, float other_dpi) {
    const float side = static_cast<float>(pixels) * base::mm_per_inch;
    return std::abs(side / dpi - side / other_dpi) < rounding_mm;
}

// SDL2 as a layer over SDL3, and X servers that don't know their panel, answer with the desktop's scale instead.
bool is_only_a_scale(const Display& display) {
    const float scale = std::round(display.horizontal_dpi / dpi_of_a_quarter) * dpi_of_a_quarter;
    return scale > 0 && within_rounding(display.width, display.horizontal_dpi, scale) &&
           within_rounding(display.height, display.vertical_dpi, scale);
}

}  // namespace

std::optional<float> believable_diagonal(const Display& display, int width, int height) {
    if (!(display.diagonal_dpi > 0 && display.horizontal_dpi > 0 && display.vertical_dpi > 0)) return std::nullopt;
    if (is_only_a_scale(display)) return std::nullopt;
    const float diagonal = std::hypot(static_cast<float>(width), static_cast<float>(height)) / display.diagonal_dpi;
    if (diagonal < base::smallest_diagonal || diagonal > base::largest_diagonal) return std::nullopt;
    return diagonal;
}

}  // namespace platform
