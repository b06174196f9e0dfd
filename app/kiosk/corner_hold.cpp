#include "kiosk/corner_hold.h"

namespace kiosk {

void CornerHold::pressed(bool in_corner, Time now) {
    since_.reset();
    if (in_corner) since_ = now;
}

void CornerHold::slid(bool in_corner) {
    if (!in_corner) since_.reset();
}

bool CornerHold::is_over(Time now) {
    if (!since_ || now < *since_ + hold_for) return false;
    since_.reset();
    return true;
}

std::optional<Time> CornerHold::due() const { return since_ ? std::optional(*since_ + hold_for) : std::nullopt; }

}  // namespace kiosk
