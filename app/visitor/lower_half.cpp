#include "visitor/lower_half.h"

#include <algorithm>
#include <cmath>

#include "base/diagonal.h"
#include "ui/theme.h"

namespace visitor {
namespace {

float true_pixels_per_mm(const ui::Rect& panel, float diagonal_inches) {
    return std::hypot(panel.w, panel.h) / (diagonal_inches * base::mm_per_inch);
}

}  // namespace

UsedPanel whole_panel(const ui::Rect& panel, float diagonal_inches) {
    return {panel, ui::pixels_per_mm(static_cast<int>(panel.w), static_cast<int>(panel.h), diagonal_inches)};
}

bool can_be_lowered(const ui::Rect& panel, float diagonal_inches) {
    return panel.h > panel.w && panel.h / 2 >= ui::size::least_lowered * true_pixels_per_mm(panel, diagonal_inches);
}

UsedPanel lower_half(const ui::Rect& panel, float diagonal_inches) {
    const float pixels_per_mm = true_pixels_per_mm(panel, diagonal_inches);
    ui::Rect above = panel;
    return {ui::cut_bottom(above, std::round(std::min(panel.h / 2, ui::size::most_lowered * pixels_per_mm))),
            pixels_per_mm};
}

}  // namespace visitor
