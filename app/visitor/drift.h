#pragma once
#include "ui/frame.h"

namespace visitor {

/// By day, or while the clinic is closed.
enum class Light { day, dark };

/// Where the attract screen stands now. By day it is the whole panel, a few millimetres off its place; in the dark a
/// smaller box that wanders all over the panel. It moves in steps, in whole pixels, and what matters on it stays on the
/// panel.
ui::Rect drifted(const ui::Frame&, const ui::Rect& panel, Light);

/// When it moves next.
kiosk::Time next_drift(kiosk::Time now);

}  // namespace visitor
