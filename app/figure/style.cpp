#include "figure/style.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace figure {
namespace {

// From the middle of the nearest one of lines that repeat at this pitch.
float from_line(float at, float pitch) { return at - pitch * std::round(at / pitch); }

// Everything is this far from its edges at least half covered, and a pixel wide soft.
float soft(float inside) { return std::clamp(inside + 0.5F, 0.0F, 1.0F); }

}  // namespace

float covers(Hatch hatch, const HatchPen& pen, int x, int y) {
    const float falling = static_cast<float>(x + y) / std::numbers::sqrt2_v<float>;
    const float rising = static_cast<float>(x - y) / std::numbers::sqrt2_v<float>;
    const float across = from_line(falling, pen.pitch);
    const float along = from_line(rising, pen.pitch);
    switch (hatch) {
        case Hatch::none:
            break;
        case Hatch::dots:
            return soft(pen.stroke / 2 - std::hypot(across, along));
        case Hatch::stripes:
            return soft(pen.stroke / 2 - std::abs(across));
        case Hatch::crossed:
            return soft(pen.stroke / 2 - std::min(std::abs(across), std::abs(along)));
    }
    return 0;
}

}  // namespace figure
