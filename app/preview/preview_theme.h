#pragma once
#include "ui/theme.h"

/// What the preview needs beside the kiosk's theme. Staff sit at a desk with a mouse: the same sizes in a smaller unit,
/// the desk's millimetre, and smaller type.
namespace preview::desk {

inline constexpr ui::Type title = {&platform::Fonts::bold, 9.0F, 1.22F};
inline constexpr ui::Type heading = {&platform::Fonts::bold, 7.4F, 1.3F};
inline constexpr ui::Type text = {&platform::Fonts::regular, 6.5F, 1.4F};
inline constexpr ui::Type text_bold = {&platform::Fonts::semibold, 6.5F, 1.4F};
inline constexpr ui::Type small = {&platform::Fonts::medium, 5.7F, 1.35F};
inline constexpr ui::Type key = {&platform::Fonts::semibold, 5.2F, 1.3F};
inline constexpr ui::Type mark = {&platform::Fonts::semibold, 5.2F, 1.3F};

// Millimetres of the desk.
inline constexpr float margin = 9;
inline constexpr float gap = 4.5F;
inline constexpr float bezel = 3;  ///< of the clinic's screen
inline constexpr float bezel_radius = 5;
inline constexpr float status_padding = 5;
inline constexpr float control = 24;
inline constexpr float narrowest_control = 57;
inline constexpr float control_padding = 4.5F;
inline constexpr float key_padding = 2.2F;
inline constexpr float key_height = 9;
inline constexpr float side_padding = 8;
inline constexpr float narrowest_side = 118;
inline constexpr float usual_side = 152;
inline constexpr float side_share = 0.34F;  ///< of a window that is too narrow for the usual side
inline constexpr float widest_side = 215;
inline constexpr float lowest_side = 105;
inline constexpr float row_padding = 4;
inline constexpr float row_radius = 4;
inline constexpr float row_gap = 2.6F;
inline constexpr float page_gap = 4;
inline constexpr float row_icon = 7;
inline constexpr float group_gap = 6;
inline constexpr float selected_edge = 0.9F;
inline constexpr float mark_padding = 1.6F;
inline constexpr float mark_edge = 0.5F;
inline constexpr float red_edge = 1.1F;
inline constexpr float tick = 11;
inline constexpr float small_tick = 5;
inline constexpr float tick_stroke = 0.13F;   ///< share of the radius
inline constexpr float mark_above = 0.8F;     ///< share of a label that stands above its block
inline constexpr float smallest_width = 250;  ///< in less than this there is room for the kiosk alone
inline constexpr float smallest_height = 200;
inline constexpr int lines_at_a_glance = 2;  ///< of a problem that is not open
inline constexpr int small_targets_listed = 4;

/// Pixels of one of the desk's millimetres in a window of this size: larger windows are looked at from farther away.
float pixels_per_mm(float width, float height);

}  // namespace preview::desk
