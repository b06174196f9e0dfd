#pragma once
#include <string_view>

#include "screen/frame.h"

namespace screen {

/// What a finger does with a touch target. It acts on release, and only if it is still there then.
struct Press {
    bool held = false;
    bool tapped = false;
};

/// Makes a box touchable. `name` is what a visitor would call it, and tells it from others in the same region.
Press press(Frame&, const Rect&, std::string_view name, Role = Role::button);

/// While it lives, touch targets belong to this part of the screen: one name may stand in several parts.
class Region {
  public:
    explicit Region(const char* name) { ImGui::PushID(name); }
    explicit Region(int number) { ImGui::PushID(number); }
    ~Region() { ImGui::PopID(); }
    Region(const Region&) = delete;
    Region& operator=(const Region&) = delete;
};

}  // namespace screen
