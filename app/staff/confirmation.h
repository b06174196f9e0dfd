#pragma once
#include <optional>

#include "staff/facts.h"
#include "ui/frame.h"

namespace staff {

/// Asks over everything else before pages are put back or the kiosk is left. True or false once it is answered.
std::optional<bool> draw_confirmation(ui::Frame&, const ui::Rect& panel, const Deed&, const Facts&);

}  // namespace staff
