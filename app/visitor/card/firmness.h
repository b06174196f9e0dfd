#pragma once
#include "ui/column.h"
#include "visitor/card/blocks.h"

/// How firm hands are, from 0 to 10: chosen by two buttons, and shown as steps that always have their numbers.
namespace visitor {

/// What is known by this of how firm hands should be, on every page that shows hands: "0" to "10".
inline constexpr std::string_view firmness_question = "firmness";

/// What was chosen, or the usual.
int firmness_of(const Reading&);

/// In words, the two buttons, and the steps between them; below them where they have more room there.
void draw_firmness(ui::Column&, const Reading&);
/// Whether that has room for the steps between the buttons.
bool fits_firmness_in_a_row(const ui::Frame&, float width);

/// The same without the steps, one thing below the other.
void draw_firmness_stacked(ui::Column&, const Reading&);

/// Those up to there are filled, and those that are too firm striped.
void draw_firmness_steps(ui::Frame&, const ui::Rect&, int firmness);

}  // namespace visitor
