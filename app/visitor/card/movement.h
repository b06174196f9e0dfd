#pragma once
#include "ui/column.h"
#include "visitor/card/blocks.h"
#include "visitor/card/excerpts.h"

namespace visitor {

/// What is known by this of how firm hands should be, on every page that shows hands: "0" to "10".
inline constexpr std::string_view firmness_question = "firmness";

/// Shown by hands at work, rather than by somebody who moves.
bool is_by_hands(const model::Movement&);

/// A picture's height, as a share of its width.
float shape_of(const model::Movement&);

/// How firm the hands are, and two buttons to choose it.
void draw_firmness(ui::Column&, const Reading&);

/// The picture alone, as wide as the column.
void draw_large(ui::Column&, const Reading&, const model::Movement&, const ui::Excerpt&);

/// Somebody who shows a movement, on a row of their own; below hands stands how firm they are.
void draw_movement(ui::Column&, const Reading&, const model::Movement&, const ui::Excerpt&);

/// How firm, as steps from 0 to 10: those up to there are filled, and those that are too firm striped.
void draw_firmness_steps(ui::Frame&, const ui::Rect&, int firmness, bool numbered);

/// Words with somebody beside them who shows what they say, or below them where there is no room.
void draw_shown(ui::Column&, const Reading&, std::string_view lead_in, std::string_view words, const model::Movement&);

}  // namespace visitor
