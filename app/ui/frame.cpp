#include "ui/frame.h"

#include <algorithm>

namespace ui {

std::vector<float> text_sizes_down(const Frame& frame) {
    std::vector<float> sizes = {frame.text};
    for (auto percent = kiosk::text_sizes.rbegin(); percent != kiosk::text_sizes.rend(); ++percent)
        if (const float text = static_cast<float>(*percent) / 100; text < frame.text) sizes.push_back(text);
    return sizes;
}

float progress(Frame& frame, kiosk::Time since, std::chrono::milliseconds duration) {
    if (frame.less_motion) return 1;
    const std::chrono::duration<float> elapsed = frame.now - since;
    const float linear = std::clamp(elapsed / std::chrono::duration<float>(duration), 0.0F, 1.0F);
    if (linear < 1) frame.moving = true;
    const float left = 1 - linear;
    return 1 - left * left * left;
}

}  // namespace ui
