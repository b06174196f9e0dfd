#pragma once
#include "figure/artwork.h"
#include "model/runner.h"

namespace figure {

/// Where a point of the neutral body is on one of this build: nearer to the middle, or farther from it, by its height.
/// The sole is everybody's.
model::Point widened(model::Point, model::Build, model::View);

/// The neutral body as this runner has it: as wide, with their hair, and without what they do not have. Its areas, the
/// dots on them and what a touch means are where they are drawn.
Body as_runner(const Body& neutral, const model::Runner&);

}  // namespace figure
