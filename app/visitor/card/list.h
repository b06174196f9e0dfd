#pragma once
#include "model/page.h"
#include "ui/column.h"

namespace visitor {

/// Its items one below the other; a long list in two columns, where lines of text leave that much room.
void draw_list(ui::Column&, const model::List&, const ui::Excerpt& first);

}  // namespace visitor
