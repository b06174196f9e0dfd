#pragma once
#include "model/page.h"
#include "ui/text.h"

namespace visitor {

/// Four dots that say how sure the studies are, and the word for it beside them, or below where there is no room.
void draw_grade(ui::Frame&, const ui::Rect&, model::Grade, ImU32 colour);
/// The dots alone, from this point on to the right: for where the word has no room, or stands already.
void draw_grade_dots(ui::Frame&, ImVec2 left_middle, model::Grade, ImU32 colour);
/// How tall the dots are.
float grade_dots_height(const ui::Frame&);
/// On one line.
float grade_width(const ui::Frame&, model::Grade);
float grade_height(const ui::Frame&, model::Grade, float width);

}  // namespace visitor
