#pragma once
#include <optional>

#include "places.h"

namespace measure {

/// How a program answered.
struct Answer {
    double first = 0;     ///< milliseconds until something looked other than before
    double finished = 0;  ///< milliseconds until nothing changed any more
    long redrawn = 0;     ///< pixels
    long changed = 0;     ///< pixels
};

struct Pictures {
    double per_second = 0;  ///< that looked other than the one before
    long redrawn = 0;       ///< pixels
    long changed = 0;       ///< pixels
};

/// Touches, and looks what comes of it.
class Finger {
  public:
    explicit Finger(Screen& screen) : screen_(screen) {}

    /// None when nothing came of it.
    std::optional<Answer> taps(Spot);
    /// Up and down within the box, as a finger on a panel that tells of it 60 times a second.
    Pictures drags(const Box&, std::chrono::seconds);
    Pictures watches(std::chrono::milliseconds);
    /// Until something looks other than now, and then no more.
    std::optional<Answer> waits_for_change(Time since, std::chrono::milliseconds longest);
    /// Waits until nothing moves, or for so long.
    void lets_settle(std::chrono::milliseconds longest);

  private:
    Screen& screen_;
    unsigned tapped_ = 0;
};

}  // namespace measure
