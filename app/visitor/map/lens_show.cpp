#include "visitor/map/lens_show.h"

#include <algorithm>

namespace visitor {

using namespace ui;

namespace {

using model::Topic;

// 0 before, 1 after, and smooth between.
float rise(float at, float from, float to) {
    const float share = std::clamp((at - from) / (to - from), 0.0F, 1.0F);
    return share * share * (3 - 2 * share);
}

}  // namespace

LensShow lens_show(Topic topic, std::chrono::duration<float> since) {
    const float at = since / std::chrono::duration<float>(motion::lens_show);
    if (at >= 1) return {};
    // All of it is there from the first; then it is as it was before, and changes.
    LensShow show = {.changed = 1 - rise(at, 0, 0.12F) + rise(at, 0.25F, 0.7F)};
    if (topic != Topic::relaxation) return show;
    show.bend.breath = rise(at, 0, 0.42F) - rise(at, 0.5F, 1);
    show.inhales = at < 0.46F;
    return show;
}

LensShow lens_show(Frame& frame, const Scene& scene) {
    const auto topic = scene.session.place().lens();
    if (!topic) return {};
    const auto next = [&](kiosk::Time at) { frame.wake = frame.wake ? std::min(*frame.wake, at) : at; };
    if (const auto breath = *topic == Topic::relaxation ? scene.breaths.at(frame.now) : std::nullopt) {
        next(frame.less_motion ? breath->ends : frame.now + motion::lens_frame);
        const float cut = breath->in ? 1 : 0;  // one picture while it goes in, and another while it goes out
        return {.inhales = breath->in, .bend = {.breath = frame.less_motion ? cut : breath->filled}};
    }
    const kiosk::Time begins = scene.since.arrived + motion::before_round;
    const bool is_over = frame.now >= begins + motion::lens_show;
    if (frame.less_motion || is_over || (*topic == Topic::relaxation && scene.breaths.done)) return {};
    next(frame.now < begins ? begins : frame.now + motion::lens_frame);
    return lens_show(*topic, std::max(frame.now - begins, kiosk::Time::duration(0)));
}

Hung bent(Hung hung, const LensShow& show) {
    const Plate& plate = *hung.plate;
    hung.bend = show.bend;
    hung.bend.middle = (plate.extent.left + plate.extent.right) / 2;
    if (plate.view == model::View::sole) hung.bend.breath = 0;
    return hung;
}

}  // namespace visitor
