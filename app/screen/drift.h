#pragma once
#include "screen/frame.h"

namespace screen {

/// By day, or while the clinic is closed.
enum class Light { day, dark };

/// Where the attract screen stands now. By day it is the whole panel, a few millimetres off its place; in the dark a
/// smaller box that wanders all over the panel. It moves in steps, in whole pixels, and what matters on it stays on the
/// panel.
Rect drifted(const Frame&, const Rect& panel, Light);

/// When it moves next.
kiosk::Time next_drift(kiosk::Time now);

}  // namespace screen
