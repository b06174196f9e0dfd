#pragma once
#include "ui/column.h"
#include "visitor/open_card.h"

namespace visitor {

/// The answers to a question that has the card to itself, as large as the least height makes them.
void draw_step_choices(ui::Column&, const model::Ask&, const OpenCard&, float least_height);

/// All that was chosen, each a way back to its question.
void draw_answers_given(ui::Column&, const OpenCard&);

}  // namespace visitor
