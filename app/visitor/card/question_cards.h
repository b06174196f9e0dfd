#pragma once
#include <optional>

#include "model/page.h"
#include "ui/column.h"

namespace visitor {

/// What is recorded next answers it.
void draw_question(ui::Column&, const std::string& question);

/// A quiz: once a choice is made it says whether that is right, and why, and marks the right one. Another may be tried.
/// Returns where the chosen one stands with what is said of it, if one is.
std::optional<ui::Span> draw_quiz(ui::Column&, const model::Quiz&, const model::Choices&);

/// A question about the visitor. The choice made is marked, and can be changed.
void draw_ask(ui::Column&, const model::Ask&, const model::Choices&);

}  // namespace visitor
