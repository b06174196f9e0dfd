#pragma once
#include "ui/column.h"
#include "visitor/card/blocks.h"
#include "visitor/card/excerpts.h"

namespace visitor {

/// Shown by hands at work, rather than by somebody who moves.
bool is_by_hands(const model::Movement&);

/// A picture's height, as a share of its width.
float shape_of(const model::Movement&);

/// The picture alone, as wide as the column.
void draw_large(ui::Column&, const Reading&, const model::Movement&, const ui::Excerpt&);

/// Somebody who shows a movement, on a row of their own; below hands stands how firm they are.
void draw_movement(ui::Column&, const Reading&, const model::Movement&, const ui::Excerpt&);

/// Words with somebody beside them who shows what they say, or below them where there is no room.
void draw_shown(ui::Column&, const Reading&, std::string_view lead_in, std::string_view words, const model::Movement&);

}  // namespace visitor
