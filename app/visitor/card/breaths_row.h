#pragma once
#include "visitor/card/blocks.h"

namespace visitor {

/// What begins slow breaths together with the body, and stops them, and which of them is due; nothing where the body is
/// not seen through calm.
void draw_breaths(ui::Column&, const Reading&);

}  // namespace visitor
