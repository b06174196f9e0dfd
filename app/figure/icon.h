#pragma once
#include "figure/svg.h"
#include "model/pixels.h"

namespace figure {

/// An icon `size` pixels square, white with the drawing as its alpha, to be tinted where it is shown.
model::Pixels draw_icon(const Svg&, int size);

}  // namespace figure
