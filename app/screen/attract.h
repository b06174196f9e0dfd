#pragma once
#include <optional>

#include "screen/pane.h"

namespace screen {

/// What the kiosk shows while nobody uses it: what it is for, and the areas lighting up in turn. A touch anywhere
/// begins.
std::optional<kiosk::Deed> attract(Frame&, const Rect&, const PaneScene&);

}  // namespace screen
