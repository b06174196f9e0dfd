#pragma once
#include "visitor/card/blocks.h"

namespace visitor {

/// What massage changes, what it does not, and what something else does.
enum class Fact { changes, stays, moves };

/// How that goes, before a massage, and for as long as it holds: to scale, where studies have numbers.
void draw_fact_line(ui::Frame&, const ui::Rect&, model::Topic, Fact);

/// What changes through the benefit that the body is seen through, and what does not: words, each beside a line that
/// goes so. Nothing without a lens.
void draw_lens_facts(ui::Column&, const Reading&);

}  // namespace visitor
