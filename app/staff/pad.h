#pragma once
#include <optional>

#include "kiosk/pin_gate.h"
#include "ui/frame.h"

namespace staff {

/// What was touched on the pad: a digit '0' to '9', or one of these.
using PadKey = char;
inline constexpr PadKey pad_erase = 'e';
inline constexpr PadKey pad_open = 'o';
inline constexpr PadKey pad_cancel = 'c';

struct PadState {
    bool pin_set = false;
    bool checking = false;
    bool wrong = false;  ///< the last one was
    std::size_t typed = 0;
    std::chrono::seconds wait{};  ///< until a PIN is taken again
};

/// The keys for the PIN. What is typed shows as dots. Where no PIN is set it tells how IT sets one, and has no keys.
std::optional<PadKey> staff_pad(ui::Frame&, const ui::Rect& panel, const PadState&);

}  // namespace staff
