#pragma once
#include "ui/frame.h"

namespace visitor {

/// Asks a visitor who has done nothing for a while whether they are still there, and shows how long that waits for
/// them. It is answered by any touch or key, which the kiosk takes.
void still_reading(ui::Frame&, const ui::Rect& screen, kiosk::Time asked_at, std::chrono::seconds waits);

}  // namespace visitor
