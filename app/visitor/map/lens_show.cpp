#include "visitor/map/lens_show.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace visitor {

using namespace ui;

namespace {

using model::Topic;

constexpr float signal_dips = 0.6F;    // of the outermost signal alone: small, as it was measured
constexpr float signal_wavers = 0.2F;  // and no surer than it is
constexpr float waver_hertz = 1.5F;
constexpr float flows_through = 3;  // times in a show

// 0 before, 1 after, and smooth between.
float rise(float at, float from, float to) {
    const float share = std::clamp((at - from) / (to - from), 0.0F, 1.0F);
    return share * share * (3 - 2 * share);
}

float hump(float at, float from, float to) {
    const float share = std::clamp((at - from) / (to - from), 0.0F, 1.0F);
    const float wave = std::sin(std::numbers::pi_v<float> * share);
    return wave * wave;
}

void pump_with(LensShow& show, float pump) {
    show.pump = show.bend.pump = pump;
    show.bend.dip = motion::dip * pump;
}

// A body that has reached stays there: so it says what it did.
LensShow at_rest(Topic topic) {
    LensShow show;
    if (topic == Topic::flexibility) show.bend.reach = -motion::reach * motion::reach_further;
    return show;
}

}  // namespace

LensShow lens_show(Topic topic, std::chrono::duration<float> since) {
    const float at = since / std::chrono::duration<float>(motion::lens_show);
    if (at >= 1) return at_rest(topic);
    LensShow show = {.at = at};
    switch (topic) {
        case Topic::circulation:
            pump_with(show, hump(at, 0, 0.48F) + hump(at, 0.52F, 1));
            show.flow = 0.5F + flows_through * at - std::floor(0.5F + flows_through * at);
            break;
        case Topic::flexibility:
            // From where it rests up to the first mark, and then to the other, where it rests again.
            show.bend.reach =
                -motion::reach *
                (motion::reach_further * (1 - rise(at, 0, 0.14F) + rise(at, 0.6F, 0.8F)) + hump(at, 0.16F, 0.56F));
            break;
        case Topic::inflammation: {
            const float dipped = rise(at, 0.2F, 0.45F) - rise(at, 0.75F, 1);
            const float waver = signal_wavers * std::sin(2 * std::numbers::pi_v<float> * waver_hertz * since.count());
            show.signals = 1 - dipped * (signal_dips + waver);
            break;
        }
        case Topic::relaxation:
            show.bend.breath = rise(at, 0, 0.42F) - rise(at, 0.5F, 1);
            show.inhales = at < 0.46F;
            break;
    }
    return show;
}

LensShow lens_still(Topic topic) {
    LensShow show = at_rest(topic);
    if (topic == Topic::circulation) pump_with(show, 1);
    if (topic == Topic::inflammation) {
        show.at = 0.5F;
        show.signals = 1 - signal_dips;
    }
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
    if (frame.less_motion) return lens_still(*topic);
    const kiosk::Time begins = scene.since.arrived + motion::before_round;
    if (frame.now >= begins + motion::lens_show || (*topic == Topic::relaxation && scene.breaths.done))
        return at_rest(*topic);
    next(frame.now < begins ? begins : frame.now + motion::lens_frame);
    return lens_show(*topic, std::max(frame.now - begins, kiosk::Time::duration(0)));
}

Hung bent(Hung hung, const LensShow& show, Does does) {
    const Plate& plate = *hung.plate;
    hung.bend = show.bend;
    hung.bend.middle = (plate.extent.left + plate.extent.right) / 2;
    if (plate.view == model::View::back) hung.bend.reach = -show.bend.reach;  // it is the same side of the body
    if (does == Does::rests) hung.bend.dip = hung.bend.pump = 0;
    if (!stands(plate)) hung.bend.reach = hung.bend.dip = hung.bend.pump = 0;
    if (plate.view == model::View::sole) hung.bend.breath = 0;
    return hung;
}

}  // namespace visitor
