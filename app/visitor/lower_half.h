#pragma once
#include "ui/rect.h"

namespace visitor {

/// A panel, or a part of one that is used as if it were a panel by itself.
struct UsedPanel {
    ui::Rect box;
    float diagonal_inches = 0;
    bool upright() const { return box.h > box.w; }
};

/// An upright panel is often taller than somebody who sits can reach. Its lower half is a smaller panel that lies,
/// where that is large enough.
bool can_be_lowered(const UsedPanel&);

/// The lower half, or as much of it as is within reach.
UsedPanel lower_half(const UsedPanel&);

/// How large all is drawn on it.
float pixels_per_mm(const UsedPanel&);

}  // namespace visitor
