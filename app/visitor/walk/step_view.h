#pragma once
#include "visitor/scene.h"

namespace visitor {

/// A step of a page that goes by steps, on all of the panel above the bar: one question and its answers, the result,
/// what was chosen, or the card for staff.
void step_view(ui::Frame&, ui::Rect room, const Scene&);

}  // namespace visitor
