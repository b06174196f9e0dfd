#pragma once
#include "screen/theme.h"

/// What the preview needs beside the kiosk's theme. Staff sit at a desk with a mouse: the same sizes in a smaller unit,
/// the desk's millimetre, and smaller type.
namespace screen::desk {

inline constexpr Type title = {&platform::Fonts::bold, 9.0F, 1.22F};
inline constexpr Type heading = {&platform::Fonts::bold, 7.4F, 1.3F};
inline constexpr Type text = {&platform::Fonts::regular, 6.5F, 1.4F};
inline constexpr Type text_bold = {&platform::Fonts::semibold, 6.5F, 1.4F};
inline constexpr Type small = {&platform::Fonts::medium, 5.7F, 1.35F};
inline constexpr Type key = {&platform::Fonts::semibold, 5.2F, 1.3F};
inline constexpr Type mark = {&platform::Fonts::semibold, 5.2F, 1.3F};

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
inline constexpr int small_targets_told = 4;

/// Pixels of one of the desk's millimetres in a window of this size: larger windows are looked at from farther away.
float pixels_per_mm(float width, float height);

}  // namespace screen::desk

/// What the staff screen on the panel needs beside the kiosk's theme. It is touched, so the kiosk's sizes hold.
namespace screen::staff_type {
inline constexpr Type title = {&platform::Fonts::bold, 10.0F, 1.24F};
inline constexpr Type countdown = {&platform::Fonts::bold, 70.0F, 1.1F};
}  // namespace screen::staff_type

namespace screen::staff_size {
inline constexpr float corner = 30;  ///< a side of the square that is held
inline constexpr float pad_width = 116;
inline constexpr float pad_key = 24;
inline constexpr int pad_lines = 2;  ///< of what the pad says
inline constexpr float dot_row = 13;
inline constexpr float dot_pitch = 8.5F;
inline constexpr float dot = 2.2F;
inline constexpr float tabs = 66;        ///< the width of their column
inline constexpr float tab = 22;         ///< their height
inline constexpr int tabs_in_a_row = 4;  ///< of a portrait panel
inline constexpr float row_gap = 4;
inline constexpr float row_padding = 4;
inline constexpr float group_gap = 7;
inline constexpr float row_button = 52;
inline constexpr float names = 96;
inline constexpr float most_names = 0.45F;  ///< share of a chart's width
inline constexpr float numbers = 22;
inline constexpr float bar = 4;
inline constexpr float least_bar = 0.8F;
inline constexpr float mark = 25;
inline constexpr float level = 3;  ///< the line that shows how loud or bright
inline constexpr float question = 190;
}  // namespace screen::staff_size
