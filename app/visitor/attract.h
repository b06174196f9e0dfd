#pragma once
#include "visitor/scene.h"

namespace visitor {

/// What the kiosk shows while nobody uses it: what it is for in every language it has, what it can do for whoever reads
/// or hears badly, and the areas lighting up in turn. A touch anywhere begins; on the words of a language, in that. In
/// the dark it is calmer: nothing moves but in one step a minute.
void attract(ui::Frame&, const Scene&);

}  // namespace visitor
