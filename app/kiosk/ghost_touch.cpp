#include "kiosk/ghost_touch.h"

#include <cmath>

namespace kiosk {

void GhostTouch::touched(Spot at, std::size_t state, Time now) {
    const bool same_spot = std::hypot(at.x - spot_.x, at.y - spot_.y) <= one_spot && now - last_ < gone_after;
    if (!same_spot) {
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
