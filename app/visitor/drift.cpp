#include "visitor/drift.h"

#include <cmath>

namespace visitor {

using namespace ui;

namespace {

/// From the middle to one end, to the other, and so on, for as far as was gone.
double to_and_fro(double gone, double reach) {
    if (reach <= 0) return 0;
    const double at = std::fmod(gone + reach, 4 * reach);
    return at <= 2 * reach ? at - reach : 3 * reach - at;
}

Rect moved(const Frame& frame, const Rect& box, ImVec2 reach, float step_x, float step_y) {
    const auto steps = static_cast<double>(frame.now.time_since_epoch() / motion::drift_every);
    const auto off = [&](float step, float most) {
        return static_cast<float>(std::round(to_and_fro(steps * static_cast<double>(frame.px(step)), most)));
    };
    return {box.x + off(step_x, reach.x), box.y + off(step_y, reach.y), box.w, box.h};
}

}  // namespace

Rect drifted(const Frame& frame, const Rect& panel, Light light) {
    if (light == Light::day) {
        const float reach = frame.px(size::drift);
        return moved(frame, panel, {reach, reach}, size::drift_step_across, size::drift_step_down);
    }
    const Rect small = centred(panel, std::round(panel.w * size::dark_width), std::round(panel.h * size::dark_height));
    // Its own margin may leave the panel, nearly.
    const float over = frame.px(size::attract_margin - size::margin);
    return moved(frame, small, {(panel.w - small.w) / 2 + over, (panel.h - small.h) / 2 + over}, size::dark_step_across,
                 size::dark_step_down);
}

kiosk::Time next_drift(kiosk::Time now) {
    const auto step = std::chrono::duration_cast<kiosk::Time::duration>(motion::drift_every);
    return now - now.time_since_epoch() % step + step;
}

}  // namespace visitor
