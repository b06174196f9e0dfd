#pragma once
#include <span>
#include <vector>

#include "figure/recolour.h"

/// A body in a style, layer by layer: what is bare, the seams, what can be touched, and the lines on it.
namespace figure {

using Shapes = std::vector<const NSVGshape*>;

/// The edge of a marked area, in seams.
inline constexpr float mark_edge = 1.5F;

/// How bright the brightest tones of a whole body are, whatever part of it is drawn.
struct Tones {
    float bare = 255;
    float touchable = 255;
};
Tones tones_of(const Shapes& whole);

/// What of a body is marked; nothing without a mark.
struct Marked {
    std::span<const NSVGshape* const> shapes = {};
    const Mark* mark = nullptr;
};

/// Adds these shapes of a body at `scale` pixels per unit.
void add_body(Painting&, const Shapes&, const Tones&, const Style&, float scale, const Marked& = {});

/// Adds a marked area by itself.
void add_marked(Painting&, const Shapes& area, const Style&, float scale, const Mark&);

}  // namespace figure
