#include "platform/foreground.h"

#include <algorithm>

namespace platform {

bool Foreground::asks(Time now) {
    if (!away_ || (asked_at_ && now - *asked_at_ < pause)) return false;
    asked_at_ = now;
    return true;
}

Foreground::Time Foreground::longest_sleep(Time wanted, Time now) const {
    if (!away_) return wanted;
    return asked_at_ ? std::min(wanted, std::max(Time(0), *asked_at_ + pause - now)) : Time(0);
}

}  // namespace platform
