#pragma once
#include "model/page.h"
#include "ui/column.h"

namespace visitor {

/// A quiz: once a choice is made it says whether that is right, and why, and marks the right one. Another may be tried.
/// What is recorded next answers it.
void draw_question(ui::Column&, const std::string& question);

void draw_quiz(ui::Column&, const model::Quiz&, const model::Choices&);

/// A question about the visitor. The choice made is marked, and can be changed.
void draw_ask(ui::Column&, const model::Ask&, const model::Choices&);

}  // namespace visitor
