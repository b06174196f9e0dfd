#pragma once
#include <functional>

#include "screen/column.h"

namespace screen {

/// Where a scrolled view stands. Starts at the top; a new one belongs to every page.
struct Scroll {
    float offset = 0;    ///< pixels of the content above the view
    float target = 0;    ///< where the offset is gliding to
    float velocity = 0;  ///< pixels a second under the finger
    float grabbed_at = 0;
    bool grabbed = false;   ///< a finger came down on the view
    bool dragging = false;  ///< and has moved far enough to mean it
};

/// Shows a column in a box that may be too small for it. The content follows the finger, glides on, and comes to rest
/// where no line is cut; buttons do the same for a visitor who cannot drag. `content` is laid out twice: once to
/// measure, once to draw.
void scrolled(Frame&, const Rect&, Scroll&, const std::function<void(Column&)>& content);

}  // namespace screen
