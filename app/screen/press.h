#pragma once
#include <string_view>

#include "screen/frame.h"

namespace screen {

/// What a finger does with a touch target. It acts on release, and only if it is still there then.
struct Press {
    bool held = false;
    bool tapped = false;
};

/// Makes a box touchable. `name` is what a visitor would call it; `id` tells it from others of the same name.
Press press(Frame&, const Rect&, std::string_view name, Role = Role::button, int id = 0);

}  // namespace screen
