#pragma once
#include "ui/rect.h"

namespace visitor {

/// A panel, or the part of one that is used.
struct UsedPanel {
    ui::Rect box;
    float pixels_per_mm = 1;  ///< how large all is drawn there
    bool upright() const { return box.h > box.w; }
};
UsedPanel whole_panel(const ui::Rect&, float diagonal_inches);

/// An upright panel is often taller than somebody who sits can reach. Its lower half is a smaller panel that lies,
/// where that is large enough.
bool can_be_lowered(const ui::Rect& panel, float diagonal_inches);

/// The lower half, or as much of it as is within reach. All is in its true size there, however large the panel is: who
/// sits before it is near.
UsedPanel lower_half(const ui::Rect& panel, float diagonal_inches);

}  // namespace visitor
