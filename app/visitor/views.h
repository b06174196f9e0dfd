#pragma once
#include "ui/frame.h"
#include "visitor/scene.h"

namespace visitor {

/// Everything a visitor sees: which views are up, each at its place on the panel.
void draw_views(ui::Frame&, const Scene&);

}  // namespace visitor
