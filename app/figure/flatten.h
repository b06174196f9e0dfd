#pragma once
#include "figure/polygon.h"

struct NSVGshape;

namespace figure {

/// No polygon strays farther than this from the curve it stands for, in units: a sixth of a pixel on a 1080p panel.
inline constexpr float flatness = 0.25F;

/// A shape's curves as closed polygons. Strokes are not followed.
Outlines flatten(const NSVGshape&);

}  // namespace figure
