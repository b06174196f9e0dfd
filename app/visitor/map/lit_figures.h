#pragma once
#include "ui/frame.h"
#include "visitor/scene.h"

namespace visitor {

/// Whether the open page belongs to no area, and says which ones it is about.
bool has_lit_figures(const Scene&);

/// The views that show those areas best, lit there: they are pictures, and nothing is touched on them.
void lit_figures(ui::Frame&, ui::Rect, const Scene&);

}  // namespace visitor
