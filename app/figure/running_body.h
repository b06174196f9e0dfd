#pragma once
#include "base/pixels.h"
#include "figure/polygon.h"
#include "figure/raster.h"
#include "figure/style.h"
#include "model/runner.h"

/// A runner in motion, drawn from the right in the colours of the figure, with the muscles at work marked.
namespace figure {

/// All that any runner reaches at any phase, in body heights.
inline constexpr Bounds running_extent = {-0.47F, -1.09F, 0.43F, 0.015F};

struct RunnerPaint {
    const model::Runner& runner;
    const Style& style;
    const Mark& at_work;  ///< what muscles fade to
};

/// At so many pixels a body height; the frame's corner is in pixels from below the hips on the ground.
base::Pixels draw_running(float phase, const RunnerPaint&, float height, const Frame&);

}  // namespace figure
