#pragma once
#include <string_view>
#include <vector>

#include "model/page.h"
#include "ui/column.h"

namespace visitor {

/// A picture of numbers. `tone` is of the benefit it belongs to, or Palette::numbers.
void draw_chart(ui::Column&, const model::Chart&, const ui::Tone&, const ui::Excerpt&);

/// A length with its name before it and its number behind it.
struct ChartBar {
    std::string_view name;
    double value = 0;
    std::string_view words;  ///< the number, with its unit
    bool main = false;       ///< the one to look at
};
/// One below the other, on the tone's tint; `title` may be empty.
void draw_bars(ui::Column&, const std::vector<ChartBar>&, std::string_view title, const ui::Tone&);

/// How tall so many people are, `in_a_row` of them beside one another in that room.
float people_height(const ui::Frame&, int count, int in_a_row, float width);
/// The first `filled` of them are filled, the others outlined.
void draw_people(ui::Frame&, const ui::Rect&, int count, int in_a_row, int filled, ImU32 colour);

}  // namespace visitor
