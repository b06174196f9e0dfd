#include "visitor/map/lens_callouts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "base/enum_index.h"
#include "ui/paint.h"
#include "ui/wording.h"
#include "visitor/card/lens_facts.h"

namespace visitor {

using namespace ui;

namespace {

using model::Topic;

struct Size {
    float width = 0;
    float height = 0;
};

bool overlap_at_all(const Rect& a, const Rect& b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

Rect around(ImVec2 a, ImVec2 b) {
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x) + 1, std::abs(a.y - b.y) + 1};
}

/// What they keep off, and of it what no line of theirs may cross.
struct Taken {
    std::vector<Rect> boxes;
    std::vector<Rect> names;
};

Taken taken_by(const Frame& frame, const PanePlan& plan, Topic topic) {
    const float gap = frame.px(size::callout_gap);
    Taken taken;
    const auto keep_off = [&](const Rect& box) { taken.boxes.push_back(box.inset(-gap)); };
    for (const Rect& box : {plan.title_box, plan.turn_box, plan.list.box})
        if (box.h > 0) keep_off(box);
    for (const Name& name : plan.names) {
        taken.names.push_back(name.label);
        keep_off(name.label);
        keep_off(around(name.start, name.knee));
        keep_off(around(name.knee, name.dot));
    }
    if (plan.turn_box.h > 0) taken.names.push_back(plan.turn_box);
    for (const Hung& hung : plan.hung) {
        for (const figure::Bounds& slice : hung.plate->slices)
            keep_off(around(hung.on_screen({slice.left, slice.top}), hung.on_screen({slice.right, slice.bottom})));
        for (const Rect& marks : lens_marks(topic, hung)) keep_off(marks);
    }
    return taken;
}

// The small picture above the words; none for some.
Size picture_size(const Frame& frame, Topic topic, std::size_t caption) {
    if (topic == Topic::inflammation) return {frame.px(size::callout_line), frame.px(size::callout_line_height)};
    if (topic != Topic::circulation) return {};
    const float times = caption == 0 ? 1 : LensShow().times;
    return {frame.px(size::callout_unit) * times, frame.px(size::callout_bar)};
}

Size size_of(const Frame& frame, Topic topic, const Callout& callout) {
    const Size picture = picture_size(frame, topic, callout.caption);
    const float padding = frame.px(2 * size::callout_padding);
    const float gap = picture.height > 0 ? frame.px(size::callout_padding) : 0;
    return {std::max(picture.width, widest_line(frame, type::small_bold, callout.lines)) + padding + 1,
            picture.height + gap + callout.lines.height() + padding};
}

ImVec2 nearest_of(const Rect& box, ImVec2 at) {
    return {std::clamp(at.x, box.x, box.right()), std::clamp(at.y, box.y, box.bottom())};
}

bool crosses(const Rect& box, ImVec2 from, ImVec2 to) {
    constexpr int looks = 16;
    for (int i = 0; i <= looks; ++i) {
        const float share = static_cast<float>(i) / looks;
        if (box.contains({std::lerp(from.x, to.x, share), std::lerp(from.y, to.y, share)})) return true;
    }
    return false;
}

/// The nearest free place of that size.
struct Place {
    Rect box;
    float away = 0;
};
std::optional<Place> place_near(const Frame& frame, ImVec2 at, const Size& size, const Rect& pane, const Taken& taken) {
    const float step = frame.px(size::callout_step);
    const float reach = frame.px(size::callout_reach);
    std::optional<Place> best;
    for (float y = pane.y; y + size.height <= pane.bottom(); y += step)
        for (float x = pane.x; x + size.width <= pane.right(); x += step) {
            const Rect box = {std::round(x), std::round(y), size.width, size.height};
            const ImVec2 near = nearest_of(box, at);
            const float away = std::hypot(near.x - at.x, near.y - at.y);
            if (away > reach || (best && away >= best->away)) continue;
            const auto meets = [&](const Rect& other) { return overlap_at_all(box, other); };
            if (std::ranges::any_of(taken.boxes, meets)) continue;
            if (std::ranges::any_of(taken.names, [&](const Rect& name) { return crosses(name, near, at); })) continue;
            best = {box, away};
        }
    return best;
}

void draw_picture(Frame& frame, Rect box, std::size_t caption, Topic topic, const LensShow& show) {
    const Tone& tone = frame.palette().topics[base::index(topic)];
    if (topic == Topic::inflammation) {
        draw_fact_line(frame, box, topic, Fact::changes);
        const float x = std::round(std::lerp(box.x, box.right(), show.at));
        if (show.at < 1) fill(frame, {x, box.y, frame.px(size::leader), box.h}, tone.ink);
        return;
    }
    const float unit = frame.px(size::callout_unit);
    fill(frame, {box.x, box.y, unit * (caption == 0 ? 1 : show.times), box.h}, tone.ink);
    for (int i = 0; i <= std::lround(box.w / unit); ++i)
        fill(frame, {box.x + unit * static_cast<float>(i), box.y, std::max(1.0F, frame.px(size::edge)), box.h},
             tone.edge);
}

}  // namespace

Does does(const PanePlan& plan, Topic topic, std::size_t place) {
    if (topic != Topic::circulation || plan.hung.size() < 2) return Does::both;
    return place == 0 ? Does::rests : Does::moves;
}

std::vector<Callout> lens_callouts(const Frame& frame, const PanePlan& plan, const Rect& pane, Topic topic) {
    std::vector<Callout> placed;
    if (plan.hung.empty()) return placed;
    Taken taken = taken_by(frame, plan, topic);
    const auto& captions = wording::lens_captions[base::index(topic)];
    for (std::size_t turn = 0; turn < captions.size(); ++turn) {
        // Of marks the one farther out comes first: so no line to one crosses that to the other.
        const std::size_t i = topic == Topic::flexibility ? captions.size() - 1 - turn : turn;
        if (captions[i].empty()) continue;
        const Hung& hung = topic == Topic::circulation && i == 1 ? plan.hung.back() : plan.hung.front();
        const auto spot = lens_spot(topic, i, hung);
        if (!spot) continue;
        Callout callout = {.caption = i, .words = frame.say(captions[i]), .to = hung.on_screen(*spot)};
        std::optional<Place> best;
        for (const float width : size::callout_words) {
            Callout tried = callout;
            tried.lines = wrap(frame, type::small_bold, callout.words, frame.px(width));
            if (tried.lines.too_wide) continue;
            const auto found = place_near(frame, callout.to, size_of(frame, topic, tried), pane, taken);
            if (!found || (best && found->away >= best->away - frame.px(size::callout_step))) continue;
            best = found;
            callout.lines = tried.lines;
        }
        if (!best) continue;
        callout.box = best->box;
        callout.from = nearest_of(callout.box, callout.to);
        taken.boxes.push_back(callout.box.inset(-frame.px(size::callout_gap)));
        taken.names.push_back(callout.box);
        placed.push_back(std::move(callout));
    }
    return placed;
}

void draw_callout(Frame& frame, const Callout& callout, Topic topic, const LensShow& show) {
    const Tone& tone = frame.palette().topics[base::index(topic)];
    const Fade fade(frame, topic == Topic::flexibility
                               ? std::clamp(show.reached - static_cast<float>(callout.caption), 0.0F, 1.0F)
                               : 1);
    line(frame, callout.from, callout.to, frame.palette().leader_band, size::leader_band);
    line(frame, callout.from, callout.to, tone.ink, size::leader);
    if (topic == Topic::inflammation) dot(frame, callout.to, tone.ink, size::leader_dot);
    text_box(frame, callout.box, tone.tint, size::chip_radius);
    Rect inner = callout.box.inset(frame.px(size::callout_padding));
    if (const Size picture = picture_size(frame, topic, callout.caption); picture.height > 0) {
        Rect box = cut_top(inner, picture.height, frame.px(size::callout_padding));
        box.w = picture.width;
        draw_picture(frame, box, callout.caption, topic, show);
    }
    text_lines(frame, type::small_bold, tone.ink, callout.words, callout.lines, inner.min(), inner.w);
}

}  // namespace visitor
