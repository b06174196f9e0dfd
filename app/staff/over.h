#pragma once
#include <optional>
#include <string>

#include "ui/frame.h"

namespace staff {

/// A question of staff's over everything else, and what its first button says.
struct StaffQuestion {
    std::string words;
    std::string more;
    std::string yes;
};

/// True or false once it is answered.
std::optional<bool> staff_question(ui::Frame&, const ui::Rect& panel, const StaffQuestion&);

/// The countdown while touch is locked. There is nothing to touch in it.
void wiping(ui::Frame&, const ui::Rect& panel, std::chrono::seconds left);

}  // namespace staff
