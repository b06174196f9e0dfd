#include "visitor/map/lens_show.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/enum_index.h"
#include "ui/paint.h"
#include "visitor/card/lens.h"

namespace visitor {

using namespace ui;

namespace {

using model::Topic;
using model::View;

// In units of the drawings.
constexpr float row_of_toes = 1600;
constexpr float row_of_ground = 1660;
constexpr float mark_height = 70;
constexpr float signal_radius = 16;
constexpr int signals_sent = 3;

constexpr float signal_dips = 0.6F;    // of the outermost signal alone: small, as it was measured
constexpr float signal_wavers = 0.2F;  // and no surer than it is
constexpr float waver_hertz = 1.5F;

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

bool stands(const Plate& plate) { return plate.view == View::front || plate.view == View::back; }

// How far somebody reaches, each time.
void draw_marks(Frame& frame, const Hung& hung, float reached, ImU32 ink) {
    if (!stands(*hung.plate)) return;
    const figure::Bounds feet = hung.plate->silhouette.between(row_of_toes, row_of_toes + 30);
    for (const int time : {1, 2}) {
        const float shown = std::clamp(reached - static_cast<float>(time - 1), 0.0F, 1.0F);
        if (shown <= 0) continue;
        const Hung out = bent(hung, {.reach = motion::reach * (time == 1 ? 1 : motion::reach_further)});
        const Fade fade(frame, shown);
        const ImVec2 at = out.on_screen({out.bend.reach > 0 ? feet.right : feet.left, row_of_toes});
        const float tall = hung.scale * mark_height * static_cast<float>(time);
        const float bottom = hung.origin.y + hung.scale * row_of_ground;
        line(frame, {at.x, bottom - tall}, {at.x, bottom}, ink, size::leader * static_cast<float>(time));
    }
}

// Each muscle that a study looked into sends them, one around the other.
void draw_signals(Frame& frame, const Hung& hung, float outermost, const Scene& scene, const Tone& tone) {
    for (const Anchor& anchor : hung.plate->anchors) {
        if (stands(*hung.plate) && scene.body.best_view(anchor.area) != hung.plate->view) continue;
        const model::Page* const page = scene.library.page_for_area(anchor.area);
        const model::Benefit* const benefit = page ? seen_through(Topic::inflammation, *page) : nullptr;
        if (!benefit || benefit->grade == model::Grade::not_supported) continue;
        for (int i = 1; i <= signals_sent; ++i) {
            const Fade fade(frame, i < signals_sent ? 1 : outermost);
            const float radius = hung.scale * signal_radius * static_cast<float>(i) / frame.px(1);
            ring(frame, hung.on_screen(anchor.at), tone.ink, radius, size::leader);
        }
    }
}

}  // namespace

LensShow lens_show(Topic topic, std::chrono::duration<float> since) {
    const float at = since / std::chrono::duration<float>(motion::lens_show);
    LensShow show;
    if (at >= 1) return show;
    switch (topic) {
        case Topic::circulation:
            show.pump = hump(at, 0, 0.48F) + hump(at, 0.52F, 1);
            show.bend.rise = motion::rise * show.pump;
            break;
        case Topic::flexibility:
            show.bend.reach = motion::reach * (hump(at, 0, 0.45F) + motion::reach_further * hump(at, 0.5F, 1));
            show.reached = rise(at, 0.12F, 0.22F) + rise(at, 0.65F, 0.75F);
            break;
        case Topic::inflammation: {
            const float dipped = rise(at, 0.2F, 0.45F) - rise(at, 0.75F, 1);
            const float waver = signal_wavers * std::sin(2 * std::numbers::pi_v<float> * waver_hertz * since.count());
            show.signals = 1 - dipped * (signal_dips + waver);
            break;
        }
        case Topic::relaxation:
            show.bend.breath = rise(at, 0, 0.42F) - rise(at, 0.5F, 1);
            break;
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
        return {.bend = {.breath = frame.less_motion ? cut : breath->filled}};
    }
    const kiosk::Time begins = scene.since.arrived + motion::before_round;
    if (frame.less_motion || frame.now >= begins + motion::lens_show ||
        (*topic == Topic::relaxation && scene.breaths.done))
        return {};
    next(frame.now < begins ? begins : frame.now + motion::lens_frame);
    return lens_show(*topic, std::max(frame.now - begins, kiosk::Time::duration(0)));
}

Hung bent(Hung hung, const Bend& bend) {
    const Plate& plate = *hung.plate;
    hung.bend = bend;
    hung.bend.middle = (plate.extent.left + plate.extent.right) / 2;
    if (plate.view == View::back) hung.bend.reach = -bend.reach;  // it is the same leg
    if (!stands(plate)) hung.bend.reach = hung.bend.rise = 0;
    if (plate.view == View::sole) hung.bend.breath = 0;
    return hung;
}

void draw_lens_show(Frame& frame, const Hung& hung, const LensShow& show, const Scene& scene) {
    const auto topic = scene.session.place().lens();
    if (!topic) return;
    const Tone& tone = frame.palette().topics[base::index(*topic)];
    if (*topic == Topic::flexibility) draw_marks(frame, hung, show.reached, tone.ink);
    if (*topic == Topic::inflammation) draw_signals(frame, hung, show.signals, scene, tone);
}

}  // namespace visitor
