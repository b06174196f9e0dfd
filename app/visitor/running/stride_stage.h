#pragma once
#include "visitor/scene.h"

namespace visitor {

/// Whether the names of what works stand beside the runner: not where text leaves them too little room.
enum class Names { shown, left_out };

/// The runner of a stride's page on the ground, the names of what works now, and below that a line to slide along.
Names draw_stride_stage(ui::Frame&, const ui::Rect&, const Scene&);

}  // namespace visitor
