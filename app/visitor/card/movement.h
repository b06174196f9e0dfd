#pragma once
#include "ui/column.h"
#include "visitor/card/blocks.h"
#include "visitor/card/excerpts.h"

namespace visitor {

/// What is known by this of how firm hands should be, on every page that shows hands: "0" to "10".
inline constexpr std::string_view firmness_question = "firmness";

/// Somebody who shows a movement, on a row of their own; below hands stands how firm they are.
void draw_movement(ui::Column&, const Reading&, const model::Movement&, const ui::Excerpt&);

/// How firm, as steps from 0 to 10: those up to there are filled, and those that are too firm striped.
void draw_firmness_steps(ui::Frame&, const ui::Rect&, int firmness, bool numbered);

/// Words with somebody beside them who shows what they say, or below them where there is no room.
void draw_shown(ui::Column&, const Reading&, std::string_view lead_in, std::string_view words, const model::Movement&);

}  // namespace visitor
