#pragma once
#include "ui/theme.h"

/// What the staff screen on the panel needs beside the kiosk's theme. It is touched, so the kiosk's sizes hold.
namespace staff {

namespace staff_type {
inline constexpr ui::Type title = {&platform::Fonts::bold, 10.0F, 1.24F};
inline constexpr ui::Type countdown = {&platform::Fonts::bold, 70.0F, 1.1F};
}  // namespace staff_type

namespace staff_size {
inline constexpr float corner = 30;          ///< a side of each square that is held
inline constexpr float upright_corner = 60;  ///< its height on a portrait panel, where no corner shows the place
inline constexpr float pad_width = 134;
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
}  // namespace staff_size

}  // namespace staff
