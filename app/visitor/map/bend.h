#pragma once
#include "model/figure.h"

namespace visitor {

/// How a body that stands reaches, rises and breathes; in units of its drawing, whose middle is at `middle`.
struct Bend {
    float reach = 0;   ///< how far one foot is out to the side; below 0 the left one of the drawing
    float rise = 0;    ///< how far its heels are off the ground
    float breath = 0;  ///< 1: a full breath in
    float middle = 0;

    bool is_none() const { return reach == 0 && rise == 0 && breath == 0; }
    /// Where a point of the drawing is, and which point of it is there.
    model::Point there(model::Point) const;
    model::Point back(model::Point) const;
    /// How many times as wide the body is at that height.
    float width_at(float y) const;
    /// Down to where what begins at that height moves as one; no further than `tall` where each row moves otherwise.
    float row_end(float y, float tall) const;
};

}  // namespace visitor
