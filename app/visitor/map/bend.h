#pragma once
#include "model/figure.h"

namespace visitor {

/// How a body leans and breathes where it stands; in units of its drawing, whose middle is at `middle`.
struct Bend {
    float lean = 0;    ///< how far its head is to the left
    float breath = 0;  ///< 1: a full breath in
    float middle = 0;

    bool is_none() const { return lean == 0 && breath == 0; }
    /// Where a point of the drawing is, and which point of it is there.
    model::Point there(model::Point) const;
    model::Point back(model::Point) const;

    /// Below this nothing of a body moves.
    static constexpr float hips = 860;
};

}  // namespace visitor
