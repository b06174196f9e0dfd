#pragma once
#include <string>

#include "kiosk/presence.h"
#include "ui/focus.h"
#include "ui/frame.h"

namespace visitor {

/// Asks a visitor who has done nothing for a while whether they are still there, and shows how long that waits for
/// them. It is answered by any touch or key, which the kiosk takes.
void still_reading(ui::Frame&, const ui::Rect& screen, const kiosk::Presence&);

/// "20 seconds", in the visitor's language.
std::string seconds_left(std::chrono::seconds, const model::Language*);
/// The question and what there is to do, for who listens.
std::string still_reading_aloud(std::chrono::seconds left, const model::Language*, ui::By);

}  // namespace visitor
