#pragma once
#include "visitor/scene.h"

namespace visitor {

/// The figure with the names of its areas around it, and the switch between its views. Figure and names do the same.
/// Names are as large as the visitor wants, as far as there is room beside the figure.
void figure_pane(ui::Frame&, const ui::Rect&, const Scene&);

/// A row of small views above an open page: every view that shows the touched area shows it in its colour.
void figure_strip(ui::Frame&, const ui::Rect&, const Scene&);

}  // namespace visitor
