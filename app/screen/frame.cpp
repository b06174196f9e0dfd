#include "screen/frame.h"

#include <algorithm>

namespace screen {

float progress(Frame& frame, kiosk::Time since, std::chrono::milliseconds duration) {
    const std::chrono::duration<float> elapsed = frame.now - since;
    const float linear = std::clamp(elapsed / std::chrono::duration<float>(duration), 0.0F, 1.0F);
    if (linear < 1) frame.moving = true;
    const float left = 1 - linear;
    return 1 - left * left * left;
}

}  // namespace screen
