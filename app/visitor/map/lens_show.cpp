#include "visitor/map/lens_show.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "base/enum_index.h"
#include "ui/paint.h"
#include "ui/text.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

using model::Topic;

// Rows of the drawings.
constexpr float brow = 190;
constexpr float hips = 900;

constexpr int drops_in_a_row = 4;
constexpr float dip = 0.4F;      // of the signs: small, as it was measured
constexpr float wavers = 0.08F;  // and no surer than it is
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

LensShow rested(Topic topic) {
    switch (topic) {
        case Topic::circulation:
            return {.warmth = 1};
        case Topic::flexibility:
            return {.reach = 2};
        case Topic::inflammation:
            return {.signs = 1};
        case Topic::relaxation:
            break;
    }
    return {};
}

bool shows_calves(const Plate& plate) { return plate.view == model::View::front || plate.view == model::View::back; }

void draw_drops(Frame& frame, const Hung& hung, float share) {
    if (share <= 0 || share >= 1 || !shows_calves(*hung.plate)) return;
    const ImU32 blood = frame.palette().topics[base::index(Topic::circulation)].ink;
    for (const Anchor& anchor : hung.plate->anchors) {
        if (anchor.area != "calves") continue;
        for (int i = 0; i < drops_in_a_row; ++i) {
            const float at = share * 1.6F - 0.2F * static_cast<float>(i);
            if (at <= 0 || at >= 1) continue;

            const model::Point point = {anchor.at.x, std::lerp(anchor.at.y, hips, at)};
            const Fade fade(frame, std::min(1.0F, 4 * std::min(at, 1 - at)));
            const ImVec2 on = hung.on_screen(point);
            dot(frame, on, frame.palette().card, size::drop * 1.5F);
            dot(frame, on, blood, size::drop);
        }
    }
}

// How far somebody reaches, each time.
void draw_marks(Frame& frame, const Hung& hung, float reach, const Tone& tone) {
    if (hung.plate->view != model::View::front && hung.plate->view != model::View::back) return;
    const figure::Bounds face = hung.plate->silhouette.between(brow - 20, brow + 20);
    if (face.left > face.right) return;
    Hung leant = hung;
    for (const int time : {1, 2}) {
        const float shown = std::clamp(reach - static_cast<float>(time - 1), 0.0F, 1.0F);
        if (shown <= 0) continue;
        leant.bend = {motion::lean * (time == 1 ? 1 : motion::lean_further), 0, hung.bend.middle};
        const Fade fade(frame, shown);
        const ImVec2 at = leant.on_screen({face.left, brow});
        const float half = frame.px(size::reach_mark) / 2;
        const float width = time == 1 ? size::leader : 2 * size::leader;
        line(frame, {at.x, at.y - half}, {at.x, at.y + half}, tone.ink, width);
    }
}

}  // namespace

LensShow lens_show(Topic topic, std::chrono::duration<float> since) {
    const float at = since / std::chrono::duration<float>(motion::lens_show);
    LensShow show = rested(topic);
    if (at >= 1) return show;
    switch (topic) {
        case Topic::circulation:
            show.warmth = 1 - rise(at, 0, 0.1F) + rise(at, 0.12F, 0.42F);
            show.pump = hump(at, 0.4F, 0.58F) + hump(at, 0.62F, 0.8F);
            show.drops = std::clamp((at - 0.45F) / 0.53F, 0.0F, 1.0F);
            break;
        case Topic::flexibility:
            show.bend.lean = motion::lean * (hump(at, 0, 0.45F) + motion::lean_further * hump(at, 0.5F, 1));
            show.reach = 2 - 2 * rise(at, 0, 0.08F) + rise(at, 0.12F, 0.22F) + rise(at, 0.65F, 0.75F);
            break;
        case Topic::inflammation: {
            const float dipped = rise(at, 0.3F, 0.5F) - rise(at, 0.75F, 1);
            const float waver = wavers * std::sin(2 * std::numbers::pi_v<float> * waver_hertz * since.count());
            show.signs = 1 - dipped * (dip + waver);
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
        return {.bend = {.breath = frame.less_motion ? 0 : breath->filled}};
    }
    const kiosk::Time begins = scene.since.arrived + motion::before_round;
    if (frame.less_motion || frame.now >= begins + motion::lens_show ||
        (*topic == Topic::relaxation && scene.breaths.done))
        return rested(*topic);
    next(frame.now < begins ? begins : frame.now + motion::lens_frame);
    return frame.now < begins ? rested(*topic) : lens_show(*topic, frame.now - begins);
}

void draw_lens_show(Frame& frame, const Hung& hung, const LensShow& show, Topic topic) {
    draw_drops(frame, hung, show.drops);
    if (topic == Topic::flexibility) draw_marks(frame, hung, show.reach, frame.palette().topics[base::index(topic)]);
}

void draw_lens_words(Frame& frame, const Hung& hung, const Rect& pane, float bottom, Topic topic) {
    const figure::Bounds face = hung.plate->silhouette.between(brow - 20, brow + 20);
    if (face.left > face.right) return;
    const float gap = frame.px(size::name_clearance);
    const float reached = topic == Topic::flexibility ? motion::lean * motion::lean_further : 0;
    const float right = hung.on_screen({face.left, brow}).x - reached * hung.scale - 2 * gap;
    const Rect room = {pane.x, pane.y, right - pane.x, bottom - gap - pane.y};
    const std::string_view changes = frame.say(wording::lens_changes[base::index(topic)]);
    const std::string_view stays = frame.say(wording::lens_stays[base::index(topic)]);
    const Paragraph first = wrap(frame, type::small_bold, changes, room.w);
    const Paragraph second = wrap(frame, type::small, stays, room.w);
    const float height = first.height() + second.height();
    if (room.w <= 0 || first.too_wide || second.too_wide || height > room.h) return;
    const auto units = [&](float y) { return hung.on_drawing({0, y}).y; };
    const figure::Bounds body = hung.plate->silhouette.between(units(room.y), units(room.y + height));
    if (body.left <= body.right && hung.on_screen({body.left, 0}).x < room.right()) return;
    text_block(frame, type::small_bold, frame.palette().topics[base::index(topic)].ink, changes, room.min(), room.w);
    text_block(frame, type::small, frame.palette().quiet_ink, stays, {room.x, room.y + first.height()}, room.w);
}

}  // namespace visitor
