#pragma once
#include "ui/frame.h"

/// How sure the studies are: sheets of paper, as many as speak for it, and always words. Nobody takes those for how
/// much something hurts, as happened to dots. What was tested and not found is a sheet that is crossed out, and what
/// nobody has tested the place of one that is not there.
namespace visitor {

/// Sheets and words beside them; words on lines of their own below where there is no room.
void draw_grade(ui::Frame&, const ui::Rect&, model::Grade, ImU32 colour);
/// On one line.
float grade_width(const ui::Frame&, model::Grade);
float grade_height(const ui::Frame&, model::Grade, float width);

}  // namespace visitor
