#pragma once
#include <cstddef>
#include <optional>

#include "ui/theme.h"
#include "visitor/running/show.h"

namespace visitor {

/// Where in a stride the runner of its page is: at rest, on the way to another step, or playing.
class StrideMotion {
  public:
    float phase(kiosk::Time now) const;
    /// Where it will be, if it is on the way to a step.
    float goal(kiosk::Time now) const;
    bool moves(kiosk::Time now) const;
    bool plays(kiosk::Time now) const { return plays_ && moves(now); }

    void rest_at(float phase);
    /// On the shorter way; at once where nothing is to move.
    void go_to(float phase, kiosk::Time now, bool at_once);
    void play(kiosk::Time now);
    void stop(kiosk::Time now) { rest_at(phase(now)); }

  private:
    float from_ = 0;
    float way_ = 0;  ///< in strides
    std::chrono::milliseconds takes_{0};
    kiosk::Time since_{};
    bool plays_ = false;
};

}  // namespace visitor
