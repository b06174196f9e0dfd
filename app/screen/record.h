#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/problem.h"
#include "screen/rect.h"

namespace screen {

enum class Role { text, picture, button, name, figure, area };

/// One thing on the screen, as it was drawn in the last frame.
struct Seen {
    Role role{};
    std::string name;
    Rect box;              ///< all of it
    Rect visible;          ///< what the clip leaves of it
    bool cut = false;      ///< its words did not fit the room they were given
    model::Where where{};  ///< the block it belongs to; no file when it belongs to none
};

/// What stands where in this frame. Widgets write it while they draw; tests (and whoever must know what a visitor can
/// see or touch) read it. It draws nothing and decides nothing.
class Record {
  public:
    void clear() {
        seen_.clear();
        where_ = {};
    }
    void add(Role role, std::string_view name, const Rect& box, bool cut = false);
    const std::vector<Seen>& all() const { return seen_; }

    /// What is added from now on belongs to the block that stands there.
    void belongs_to(model::Where where) { where_ = std::move(where); }

  private:
    model::Where where_;
    std::vector<Seen> seen_;
};

}  // namespace screen
