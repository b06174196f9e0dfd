#pragma once
#include "visitor/card/blocks.h"

namespace visitor {

/// What changes through the benefit that the body is seen through, and what does not: words, each beside a line that
/// goes so. Nothing without a lens.
void draw_lens_facts(ui::Column&, const Reading&);

}  // namespace visitor
