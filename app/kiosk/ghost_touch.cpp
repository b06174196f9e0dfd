#include "kiosk/ghost_touch.h"

#include <cmath>

namespace kiosk {

bool GhostTouch::is_here(Spot at, Time now) const {
    return std::hypot(at.x - spot_.x, at.y - spot_.y) <= one_spot && now - last_ < gone_after;
}

void GhostTouch::moved(Spot at, std::size_t state, Time now) {
    if (!is_here(at, now) || now - last_ >= counts_again_after) touched(at, state, now);
}

void GhostTouch::touched(Spot at, std::size_t state, Time now) {
    if (!is_here(at, now)) {
        forget();
        spot_ = at;
    }
    last_ = now;
    if (states_.insert(state).second) {
        touches_ = 0;
        since_ = now;
    }
    ++touches_;
    known_ = known_ || (touches_ >= ghost_touches && now - since_ >= ghost_after);
}

bool GhostTouch::is_there(Time now) const { return known_ && now - last_ < gone_after; }

}  // namespace kiosk
