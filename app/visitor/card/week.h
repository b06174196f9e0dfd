#pragma once
#include <string>

#include "model/page.h"
#include "ui/column.h"

namespace visitor {

/// The days beside one another, in more rows where there is no room for that. `excerpt` is of the first.
void draw_week(ui::Column&, const model::Week&, const ui::Excerpt&);

/// One row of names alone, each with the sign of its day: above a question that needs the room. Where they have no room
/// themselves they are a letter each.
void draw_week_in_a_row(ui::Column&, const model::Week&);
/// Whether that can be read: of anything but the days of a week a letter says nothing.
bool fits_in_a_row(const ui::Frame&, const model::Week&, float width);

/// "Monday: Rest · Tuesday: Massage day, light"
std::string in_one_paragraph(const model::Week&);

}  // namespace visitor
