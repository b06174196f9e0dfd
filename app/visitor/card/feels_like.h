#pragma once
#include "ui/column.h"
#include "visitor/card/blocks.h"

namespace visitor {

/// Whether the page leads to others by what is felt here.
bool knows_feelings(const Reading&);

/// What it may feel like here, each a way to the page about that.
void draw_feels_like(ui::Column&, const Reading&);

}  // namespace visitor
