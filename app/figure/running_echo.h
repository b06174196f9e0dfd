#pragma once
#include "base/pixels.h"
#include "figure/raster.h"
#include "model/runner.h"

namespace figure {

/// A running body as one shape in white, to be tinted where it is shown; measured as draw_running is.
base::Pixels draw_echo(float phase, const model::Runner&, float height, const Frame&);

}  // namespace figure
