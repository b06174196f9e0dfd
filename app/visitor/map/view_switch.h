#pragma once
#include "ui/frame.h"

namespace visitor {

/// Whether front and back stand side by side, or every view by itself.
enum class Views { paired, single };

/// The switch between the views of the body.
void view_switch(ui::Frame&, const ui::Rect&, Views, model::View current);
/// As wide as it wants to be; drawn narrower, its labels move closer together.
float switch_width(const ui::Frame&, Views);
float least_switch_width(const ui::Frame&, Views);
float switch_height(const ui::Frame&);

/// One button that shows the next view, for where the switch has no room.
void turn_button(ui::Frame&, const ui::Rect&, model::View current);
float turn_width(const ui::Frame&);
float least_turn_width(const ui::Frame&);
float turn_height(const ui::Frame&);

}  // namespace visitor
