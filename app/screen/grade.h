#pragma once
#include "model/page.h"
#include "screen/text.h"

namespace screen {

/// Four dots that say how sure the studies are, and the word for it beside them, or below where there is no room.
void draw_grade(Frame&, const Rect&, model::Grade, ImU32 colour);
/// The dots alone, from this point on to the right: for where the word has no room, or stands already.
void draw_grade_dots(Frame&, ImVec2 left_middle, model::Grade, ImU32 colour);
/// How tall the dots are.
float grade_dots_height(const Frame&);
/// On one line.
float grade_width(const Frame&, model::Grade);
float grade_height(const Frame&, model::Grade, float width);

}  // namespace screen
