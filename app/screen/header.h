#pragma once
#include "model/page.h"
#include "screen/column.h"

namespace screen {

/// A page's name, and behind it, or below where there is no room, its Latin name.
void draw_header(Column&, const model::Page&);
void draw_header_without_latin(Column&, const model::Page&);

}  // namespace screen
