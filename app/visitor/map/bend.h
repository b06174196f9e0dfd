#pragma once
#include "model/figure.h"

namespace visitor {

/// How a body that stands breathes; in units of its drawing, whose middle is at `middle`.
struct Bend {
    float breath = 0;  ///< 1: a full breath in
    float middle = 0;

    /// What of the drawing is seen at a height, and how much wider than it was drawn.
    struct Row {
        float y = 0;
        float wide = 1;

        bool is_as_drawn_at(float height) const { return y == height && wide == 1; }
    };
    Row row_at(float y) const;

    bool operator==(const Bend&) const = default;
    bool is_none() const { return breath == 0; }
    /// Where a point of the drawing is, and which point of it is there.
    model::Point there(model::Point) const;
    model::Point back(model::Point) const;
};

}  // namespace visitor
