#pragma once
#include "visitor/scene.h"

namespace visitor {

/// The figure with the names of its areas around it, or in a list beside it, and the switch between its views. Figure
/// and names do the same.
void figure_pane(ui::Frame&, const ui::Rect&, const Scene&);

/// What the map is called, above a pane that has its names in a list. Returns how tall it is.
float map_title(ui::Frame&, const ui::Rect&, const Scene&);

/// The open area on a small body beside the page's name. It is only looked at.
void area_figure(ui::Frame&, const ui::Rect&, const Scene&);

/// A row of small views above an open page: every view that shows the touched area shows it in its colour.
void figure_strip(ui::Frame&, const ui::Rect&, const Scene&);

}  // namespace visitor
