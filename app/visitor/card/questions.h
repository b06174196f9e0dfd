#pragma once
#include <optional>

#include "kiosk/session.h"
#include "ui/column.h"

namespace visitor {

/// A quiz: once a choice is made it says whether that is right, and why, and marks the right one. Another may be tried.
std::optional<kiosk::Deed> draw_quiz(ui::Column&, const model::Quiz&, const model::Choices&);

/// A question about the visitor. The choice made is marked, and can be changed.
std::optional<kiosk::Deed> draw_ask(ui::Column&, const model::Ask&, const model::Choices&);

}  // namespace visitor
