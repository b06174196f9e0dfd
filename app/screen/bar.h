#pragma once
#include <optional>

#include "screen/frame.h"

namespace screen {

/// The bottom bar: always in the same place, whatever is open above it.
std::optional<kiosk::Deed> bottom_bar(Frame&, const Rect&, const kiosk::Session&);

/// How tall it has to be on a panel of this width.
float bar_height(const Frame&, float width);

}  // namespace screen
