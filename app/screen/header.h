#pragma once
#include "model/page.h"
#include "screen/column.h"

namespace screen {

/// A page's name, and its Latin name behind it where there is room, else below.
void draw_header(Column&, const model::Page&);

}  // namespace screen
