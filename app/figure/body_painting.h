#pragma once
#include <span>
#include <vector>

#include "figure/recolour.h"

/// A body in a style, layer by layer: what is bare, the seams, what can be touched and the fibres on it, and over all
/// of it clothes, hair and face.
namespace figure {

using Shapes = std::vector<const NSVGshape*>;

/// The edge of a marked area, in seams.
inline constexpr float mark_edge = 1.5F;

/// Of a seam at `scale` pixels per unit, in pixels: on a small body seams as wide as usual would hide it.
float seam_width(const Style&, float scale);

/// What of a body is marked; nothing without a mark.
struct Marked {
    std::span<const NSVGshape* const> shapes = {};
    const Mark* mark = nullptr;
};

/// Adds these shapes of a body at `scale` pixels per unit.
void add_body(Painting&, const Shapes&, const Style&, float scale, const Marked& = {});

/// Adds what of a body lies over all that can be touched: clothes, arms, hair and face.
void add_over(Painting&, const Shapes&, const Style&, float scale);

/// Adds a marked area by itself.
void add_marked(Painting&, const Shapes& area, const Style&, float scale, const Mark&);

}  // namespace figure
