#pragma once
#include "ui/button.h"
#include "visitor/card/blocks.h"

namespace visitor {

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
