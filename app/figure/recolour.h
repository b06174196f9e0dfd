#pragma once
#include <nanosvg.h>

#include <memory>
#include <span>
#include <vector>

#include "figure/raster.h"

namespace figure {

struct FreeGradient {
    void operator()(NSVGgradient*) const;
};

/// Shapes of a drawing in paints of our own. The drawing stays as it is: shapes and gradients are copies, only the
/// curves are borrowed, so the drawing has to outlive this.
struct Painting {
    std::vector<NSVGshape> shapes;
    std::vector<std::unique_ptr<NSVGgradient, FreeGradient>> gradients;
};

/// How bright the brightest tone in the fills of these shapes looks, 0 to 255 (Rec. 709 luma).
float brightest(std::span<const NSVGshape* const>);

/// A hue for a grey as bright as `brightest`, and darker for each darker one: as much as it was drawn, or by this share
/// of that.
struct Paint {
    Colour hue;
    float brightest = 255;
    float shading = 1;
};

/// Adds the shape with its fill painted over, tone by tone; strokes stay as they are.
void add_painted(Painting&, const NSVGshape&, const Paint&);

/// Adds the shape's edge alone, half of the width on each side.
void add_edge(Painting&, const NSVGshape&, Colour, float width_in_units);

base::Pixels rasterise(Painting&, float scale, const Frame&);

}  // namespace figure
