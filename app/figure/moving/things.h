#pragma once
#include "figure/moving/person.h"

namespace figure::moving {

/// The floor, and what stands on it.
void draw_things_behind(Sketch&, const Scene&, const Joints&, float moment, const Look&);
/// What is before somebody, and breath.
void draw_things(Sketch&, const Scene&, const Joints&, const Pose&, float moment, const Look&);

}  // namespace figure::moving
