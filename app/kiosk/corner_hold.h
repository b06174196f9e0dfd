#pragma once
#include <optional>

#include "kiosk/session.h"

namespace kiosk {

/// The way to the PIN pad, which nobody finds by chance: one press, held in a corner. Which corner, and how large it
/// is, knows the screen.
class CornerHold {
  public:
    void pressed(bool in_corner, Time now);
    /// A press that has left the corner counts no more, even when it comes back.
    void slid(bool in_corner);
    void lifted() { since_.reset(); }

    /// True once for each press that has been held long enough.
    bool is_over(Time now);
    /// When to look again.
    std::optional<Time> due() const;

    static constexpr std::chrono::seconds hold_for{5};

  private:
    std::optional<Time> since_;
};

}  // namespace kiosk
