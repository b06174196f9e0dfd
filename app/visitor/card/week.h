#pragma once
#include <string>

#include "model/page.h"
#include "ui/column.h"

namespace visitor {

/// The days beside one another, in more rows where there is no room for that. `excerpt` is of the first.
void draw_week(ui::Column&, const model::Week&, const ui::Excerpt&);

/// One row of letters, each with the sign of its day: above a question that needs the room.
void draw_week_in_letters(ui::Column&, const model::Week&);

/// "Monday: Rest · Tuesday: Massage day, light"
std::string in_one_paragraph(const model::Week&);

}  // namespace visitor
