#pragma once
#include "visitor/scene.h"

namespace visitor {

/// What the kiosk shows while nobody uses it: what it is for, and the areas lighting up in turn. A touch anywhere
/// begins. In the dark it is calmer: nothing moves but in one step a minute.
void attract(ui::Frame&, const Scene&);

}  // namespace visitor
