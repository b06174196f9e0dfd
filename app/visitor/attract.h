#pragma once
#include <optional>

#include "visitor/drift.h"
#include "visitor/map/map.h"

namespace visitor {

/// What the kiosk shows while nobody uses it: what it is for, and the areas lighting up in turn. A touch anywhere
/// begins. In the dark it is calmer: nothing moves but in one step a minute.
std::optional<kiosk::Deed> attract(ui::Frame&, const ui::Rect&, const PaneScene&, Light);

}  // namespace visitor
