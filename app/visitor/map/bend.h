#pragma once
#include "model/figure.h"

namespace visitor {

/// How a body that stands leans, bends its knees, tightens its thighs and breathes; in units of its drawing, whose
/// middle is at `middle`.
struct Bend {
    float reach = 0;   ///< how far it would lean to the right at the very top; below 0 to the left
    float dip = 0;     ///< how far it has sunk as its knees bent
    float pump = 0;    ///< how far its thighs have tightened, 0 to 1
    float breath = 0;  ///< 1: a full breath in
    float middle = 0;

    /// What of the drawing is seen at a height, and how far aside and how much wider than it was drawn.
    struct Row {
        float y = 0;
        float aside = 0;
        float wide = 1;
        float legs_wide = 1;  ///< each around its own middle

        bool is_as_drawn_at(float height) const { return y == height && aside == 0 && wide == 1 && legs_wide == 1; }
    };
    Row row_at(float y) const;

    /// The middle of the leg on that side of the body.
    float leg_beside(float x) const;

    bool operator==(const Bend&) const = default;
    bool is_none() const { return reach == 0 && dip == 0 && pump == 0 && breath == 0; }
    /// Where a point of the drawing is, and which point of it is there.
    model::Point there(model::Point) const;
    model::Point back(model::Point) const;
};

}  // namespace visitor
