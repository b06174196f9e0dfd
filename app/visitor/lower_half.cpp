#include "visitor/lower_half.h"

#include <algorithm>
#include <cmath>

#include "ui/theme.h"

namespace visitor {
namespace {

/// Of the glass itself: what is drawn may be larger than its measures, where a panel is large.
float true_pixels_per_mm(const UsedPanel& panel) {
    constexpr float mm_per_inch = 25.4F;
    return std::hypot(panel.box.w, panel.box.h) / (panel.diagonal_inches * mm_per_inch);
}

}  // namespace

bool can_be_lowered(const UsedPanel& panel) {
    return panel.upright() && panel.box.h / 2 >= ui::size::least_lowered * true_pixels_per_mm(panel);
}

UsedPanel lower_half(const UsedPanel& panel) {
    const float within_reach = ui::size::most_lowered * true_pixels_per_mm(panel);
    UsedPanel lower = panel;
    lower.box = ui::cut_bottom(lower.box, std::round(std::min(panel.box.h / 2, within_reach)));
    lower.diagonal_inches *= std::hypot(lower.box.w, lower.box.h) / std::hypot(panel.box.w, panel.box.h);
    return lower;
}

float pixels_per_mm(const UsedPanel& panel) {
    return ui::pixels_per_mm(static_cast<int>(panel.box.w), static_cast<int>(panel.box.h), panel.diagonal_inches);
}

}  // namespace visitor
