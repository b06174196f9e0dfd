#pragma once
#include <cstddef>
#include <string>

#include "visitor/scene.h"

namespace visitor {

/// Whether the names of what works stand beside the runner: not where text leaves them too little room.
enum class Names { shown, left_out };

/// The muscles at work in a step and what each does, for whoever does not see their labels.
std::string working_at(const ui::Frame&, const Scene&, std::size_t step);

/// The runner of a stride's page on the ground, the names of what works now, and below that a line to slide along.
Names draw_stride_stage(ui::Frame&, const ui::Rect&, const Scene&);

}  // namespace visitor
