#pragma once
#include <optional>

#include "kiosk/session.h"
#include "screen/column.h"

namespace screen {

/// A quiz: once a choice is made it says whether that is right, and why, and marks the right one. Another may be tried.
std::optional<kiosk::Deed> draw_quiz(Column&, const model::Quiz&, const model::Choices&);

/// A question about the visitor. The choice made is marked, and can be changed.
std::optional<kiosk::Deed> draw_ask(Column&, const model::Ask&, const model::Choices&);

}  // namespace screen
