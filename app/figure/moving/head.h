#pragma once
#include "figure/moving/person.h"

namespace figure::moving {

/// With hair and a face.
void draw_head(Sketch&, Seen, const Joints&, const Pose&, const Look&);

}  // namespace figure::moving
