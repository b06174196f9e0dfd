#pragma once
#include <optional>

#include "screen/drift.h"
#include "screen/pane.h"

namespace screen {

/// What the kiosk shows while nobody uses it: what it is for, and the areas lighting up in turn. A touch anywhere
/// begins. In the dark it is calmer: nothing moves but in one step a minute.
std::optional<kiosk::Deed> attract(Frame&, const Rect&, const PaneScene&, Light);

}  // namespace screen
