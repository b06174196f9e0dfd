#pragma once
#include <optional>

#include "model/page.h"
#include "ui/column.h"
#include "visitor/card/blocks.h"

namespace visitor {

/// A number that the visitor sets with + and -, then the true one beside it. Returns where both stand with what is said
/// of them, once they do.
std::optional<ui::Span> draw_guess(ui::Column&, const model::Guess&, const Reading&);

/// Two runs, set with + and -, and how runners fared after such a jump.
void draw_lanes(ui::Column&, const model::Lanes&, const Reading&, const ui::Excerpt&);

}  // namespace visitor
