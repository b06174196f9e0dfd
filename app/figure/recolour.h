#pragma once
#include <nanosvg.h>

#include <memory>
#include <vector>

#include "figure/raster.h"

namespace figure {

struct FreeGradient {
    void operator()(NSVGgradient*) const;
};

/// Shapes of a drawing in paints of our own. The drawing stays as it is: shapes are copies, only the curves are
/// borrowed, so the drawing has to outlive this.
struct Painting {
    std::vector<NSVGshape> shapes;
    std::vector<std::unique_ptr<NSVGgradient, FreeGradient>> gradients;
};

/// The first colour, and this share of the other over it, 0 to 1.
Colour mixed(Colour, Colour other, float share);

/// Adds the shape in another colour, its fill or else its stroke, as clear as it was drawn, or clearer by this opacity.
void add_painted(Painting&, const NSVGshape&, Colour, float opacity = 1);

/// Adds a line in another colour and opacity than it was drawn in.
void add_line(Painting&, const NSVGshape&, Colour, float opacity);

/// Adds the shape's fill in two colours that meet in a level line at `y` units.
void add_in_two(Painting&, const NSVGshape&, Colour above, Colour below, float y);

/// Adds the shape's edge alone, half of the width on each side.
void add_edge(Painting&, const NSVGshape&, Colour, float width_in_units);

base::Pixels rasterise(Painting&, float scale, const Frame&);

}  // namespace figure
