#pragma once

namespace ui {

/// Pixels that the middle row and column of a blurred disc's picture are wide, all alike, as they are stretched: the
/// software renderer cuts a stretched picture where it was drawn, and of the piece in one of platform::Damage's squares
/// something has to be left, on a panel as wide as can be.
inline constexpr int waist = 128;

}  // namespace ui
