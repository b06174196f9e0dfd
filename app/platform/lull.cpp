#include "platform/lull.h"

#include <algorithm>

namespace platform {

bool Lull::take(Time now) {
    if (!at_ || now < *at_) return false;
    at_.reset();
    return true;
}

std::chrono::milliseconds Lull::sleep(Time now, std::chrono::milliseconds longest) const {
    if (!at_) return longest;
    return std::clamp(std::chrono::ceil<std::chrono::milliseconds>(*at_ - now), std::chrono::milliseconds(0), longest);
}

}  // namespace platform
