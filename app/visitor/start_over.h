#pragma once
#include "ui/frame.h"
#include "visitor/scene.h"

namespace visitor {

/// A dialog that asks a visitor who has something to lose whether they mean to start over. "No" comes first, for keys
/// and for a finger that touches twice; a touch beside it means the same:
/// then true.
bool ask_to_start_over(ui::Frame&, const Scene&);

}  // namespace visitor
