#pragma once
#include <optional>
#include <string>

#include "screen/frame.h"

namespace screen {

/// A question of staff's over everything else, and what its first button says.
struct StaffQuestion {
    std::string words;
    std::string more;
    std::string yes;
};

/// True or false once it is answered.
std::optional<bool> staff_question(Frame&, const Rect& panel, const StaffQuestion&);

/// The countdown while touch is locked. There is nothing to touch in it.
void wiping(Frame&, const Rect& panel, std::chrono::seconds left);

}  // namespace screen
