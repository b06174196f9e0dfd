#pragma once
#include "model/page.h"
#include "screen/text.h"

namespace screen {

/// Four dots that say how sure the studies are, and the word for it beside them, or below where there is no room.
void draw_grade(Frame&, const Rect&, model::Grade, ImU32 colour);
/// On one line.
float grade_width(const Frame&, model::Grade);
float grade_height(const Frame&, model::Grade, float width);

}  // namespace screen
