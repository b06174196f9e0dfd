#pragma once
#include "ui/column.h"
#include "visitor/open_card.h"

namespace visitor {

/// The answers to a question that has the card to itself. They take what is spare below them, in pixels, as far as they
/// may grow, and stand at its foot.
void draw_step_choices(ui::Column&, const model::Ask&, const OpenCard&, float spare);
/// How much taller they may become before they are stretched, in pixels, in a column this wide.
float growth_of_step_choices(const ui::Frame&, const model::Ask&, float width);

/// All that was chosen, each a way back to its question.
void draw_answers_given(ui::Column&, const OpenCard&);

/// The heading of each list that a sign may stand in, each a way to what its signs ask for.
void draw_sign_lists(ui::Column&, const OpenCard&);

}  // namespace visitor
