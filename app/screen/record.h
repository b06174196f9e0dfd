#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "screen/rect.h"

namespace screen {

enum class Role { text, picture, button, name, figure, area };

/// One thing on the screen, as it was drawn in the last frame.
struct Seen {
    Role role{};
    std::string name;
    Rect box;          ///< all of it
    Rect visible;      ///< what the clip leaves of it
    bool cut = false;  ///< its words did not fit the room they were given
};

/// What stands where in this frame. Widgets write it while they draw; tests (and whoever must know what a visitor can
/// see or touch) read it. It draws nothing and decides nothing.
class Record {
  public:
    void clear() { seen_.clear(); }
    void add(Role role, std::string_view name, const Rect& box, bool cut = false);
    const std::vector<Seen>& all() const { return seen_; }

  private:
    std::vector<Seen> seen_;
};

}  // namespace screen
