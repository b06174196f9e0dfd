#pragma once
#include "ui/button.h"
#include "visitor/card/blocks.h"

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

bool has_benefits(const model::Page&);

/// The benefits at a glance, as tiles: what is claimed, and how sure we are.
void draw_glance(ui::Column&, const Reading&);

/// The benefits as buttons, the open one turned round.
void draw_topics(ui::Column&, const Reading&);

/// The open benefit's icon and word on a line of their own.
void draw_topic_line(ui::Column&, model::Topic);

/// The card's colour on the tone's ink: what is chosen.
ui::Tone turned_round(const ui::Tone&, const ui::Frame&);

}  // namespace visitor
