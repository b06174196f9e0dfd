#pragma once
#include "ui/frame.h"

namespace visitor {

/// Whether front and back stand side by side, or every view by itself.
enum class Views { paired, single };

/// One button that turns the body: it shows the next view.
void turn_button(ui::Frame&, const ui::Rect&, Views, model::View current);
float turn_width(const ui::Frame&);
float least_turn_width(const ui::Frame&);
float turn_height(const ui::Frame&);

}  // namespace visitor
