#pragma once
#include "model/pixels.h"

struct NSVGimage;

namespace figure {

/// A part of a picture, in the picture's pixels.
struct Frame {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

/// What of the image falls into the frame, at `scale` pixels per unit. Frames of one scale share one pixel grid.
model::Pixels rasterise(NSVGimage&, float scale, const Frame&);

}  // namespace figure
