#include "platform/pace.h"

#include <algorithm>

namespace platform {

void Pace::drew(Time now, bool moving, std::optional<Time> wake) {
    if (unsettled_ > 0) --unsettled_;
    next_ = moving || unsettled_ > 0 ? now + frame_interval : wake;
}

void Pace::invalidate() {
    unsettled_ = frames_to_settle;
    next_ = Time::min();
}

bool Pace::due(Time now) const { return next_ && now >= *next_; }

std::chrono::milliseconds Pace::sleep(Time now) const {
    if (!next_) return longest_sleep;
    if (now >= *next_) return std::chrono::milliseconds(0);
    return std::min(longest_sleep, std::chrono::ceil<std::chrono::milliseconds>(*next_ - now));
}

}  // namespace platform
