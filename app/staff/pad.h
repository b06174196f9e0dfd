#pragma once
#include <optional>

#include "ui/frame.h"

namespace staff {

struct PadKey {
    enum class Kind { digit, erase, open, cancel };
    Kind kind{};
    std::string_view label;  ///< of a digit, the digit
};

struct PadState {
    bool pin_set = false;
    bool checking = false;
    bool wrong = false;  ///< the last one was
    std::size_t typed = 0;
    std::chrono::seconds wait{};    ///< until a PIN is taken again
    std::string_view go_back = {};  ///< the way out, in the visitor's language
};

/// The keys for the PIN; the one that was touched. What is typed shows as dots. Where no PIN is set it says how IT sets
/// one, and has no keys but that to leave.
std::optional<PadKey> draw_pad(ui::Frame&, const ui::Rect& panel, const PadState&);

}  // namespace staff
