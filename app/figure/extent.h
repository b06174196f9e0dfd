#pragma once
#include "figure/polygon.h"
#include "figure/raster.h"

namespace figure {

/// Around everything a view draws, touchable or not, in units.
Bounds extent(const Artwork&, model::View, Facing);

}  // namespace figure
