#pragma once
#include "model/page.h"
#include "ui/column.h"

namespace visitor {

/// A page's name, and behind it, or below where there is no room, its Latin name.
void draw_header(ui::Column&, const model::Page&);
void draw_header_without_latin(ui::Column&, const model::Page&);

}  // namespace visitor
