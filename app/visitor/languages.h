#pragma once
#include "ui/frame.h"
#include "visitor/scene.h"

namespace visitor {

/// A dialog that offers them all, each by its own name. It goes away when one is chosen, or something beside it
/// touched: then true.
bool language_list(ui::Frame&, const Scene&);

}  // namespace visitor
