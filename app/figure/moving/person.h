#pragma once
#include "figure/moving/scene.h"
#include "figure/moving/sketch.h"
#include "model/runner.h"

namespace figure::moving {

/// Around each part of a body, in centimetres.
inline constexpr float seam = 1.2F;

/// How whoever moves looks, and the place.
struct Look {
    Style style;
    model::Hair hair{};
    model::Beard beard{};
    Colour room;     ///< behind them
    Colour ground;   ///< below them
    Colour thing;    ///< a chair, a roller
    Colour edge;     ///< of what cannot be touched
    Colour touched;  ///< the muscle at work
    Colour fibres;   ///< lines on it
    Colour ink;      ///< arrows
};

/// What is behind somebody's own body, and over it.
void draw_person_behind(Sketch&, const Scene&, const Joints&, const Pose&, const Look&);
void draw_person(Sketch&, const Scene&, const Joints&, const Pose&, const Look&);

}  // namespace figure::moving
