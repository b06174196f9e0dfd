#pragma once
#include "ui/frame.h"
#include "visitor/scene.h"

namespace visitor {

/// What stands on the open card, by its headings: touching one goes there. It goes away when one is chosen, or
/// something beside it touched: then true.
bool parts_list(ui::Frame&, const Scene&);

}  // namespace visitor
