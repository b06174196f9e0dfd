#pragma once
#include "visitor/scene.h"

namespace visitor {

/// Over everything else, how the kiosk is seen: one row of choices for each of text, contrast and motion. Every choice
/// is made at once, and where it stands depends on none of them. Closed by its button or by a touch beside it:
/// then true.
bool display_sheet(ui::Frame&, const Scene&);

}  // namespace visitor
