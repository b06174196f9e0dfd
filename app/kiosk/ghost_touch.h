#pragma once
#include <chrono>
#include <cstddef>
#include <set>

#include "kiosk/time.h"

namespace kiosk {

/// Tells the touches of a panel that fails, or of something that lies on it, from a visitor's: they come again and
/// again at one spot, and lead nowhere that they have not led before. Somebody who reads on by one arrow gets somewhere
/// each time, and somebody who only answers "Still reading?" needs most of an hour to touch so often.
class GhostTouch {
  public:
    struct Spot {
        float x = 0;  ///< millimetres on the panel
        float y = 0;
    };
    /// Millimetres: touches no farther apart than this are at one spot.
    static constexpr float one_spot = 6;
    /// A ghost has touched so often, and for so long, without leading anywhere new.
    static constexpr int ghost_touches = 30;
    static constexpr std::chrono::minutes ghost_after{3};
    /// It is gone when there was no touch for so long.
    static constexpr std::chrono::minutes gone_after{5};

    /// A finger that stays down counts as a touch so often at most, however it trembles.
    static constexpr std::chrono::seconds counts_again_after{1};

    /// A touch. `state` tells what the kiosk shows and has set: the same for the same.
    void touched(Spot, std::size_t state, Time now);
    /// The finger, or a mouse, is still there, and moves.
    void moved(Spot, std::size_t state, Time now);
    /// Somebody is there: a key was pressed.
    void forget() { *this = GhostTouch(); }
    /// Whether what touches the panel is no visitor.
    bool is_there(Time now) const;

  private:
    bool is_here(Spot, Time now) const;

    Spot spot_;
    int touches_ = 0;  ///< since something new was seen
    Time since_{};
    Time last_{};
    bool known_ = false;            ///< for what it is, whatever it leads to from now on: the end of the visit, for one
    std::set<std::size_t> states_;  ///< all that the touches at this spot have led to
};

}  // namespace kiosk
