#include "visitor/map/lens_callouts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

#include "base/enum_index.h"
#include "ui/paint.h"
#include "ui/wording.h"
#include "visitor/map/leaders.h"

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
    std::vector<Rect> uncrossed;
    const std::vector<Name>& names;  ///< nor these and their lines
};

Taken taken_by(const Frame& frame, const PanePlan& plan) {
    const float gap = frame.px(size::callout_gap);
    Taken taken = {{}, {}, plan.names};
    const auto keep_off = [&](const Rect& box) { taken.boxes.push_back(box.inset(-gap)); };
    for (const Rect& box : {plan.title_box, plan.turn_box, plan.list.box})
        if (box.h > 0) keep_off(box);
    for (const Name& name : plan.names) {
        keep_off(name.label);
        keep_off(around(name.start, name.knee));
        keep_off(around(name.knee, name.dot));
    }
    if (plan.turn_box.h > 0) taken.uncrossed.push_back(plan.turn_box);
    for (const Hung& hung : plan.hung) {
        for (const figure::Bounds& slice : hung.plate->slices)
            keep_off(around(hung.on_screen({slice.left, slice.top}), hung.on_screen({slice.right, slice.bottom})));
    }
    return taken;
}

// So much do a picture and the gap behind it take beside the words; nothing where there is none.
float picture_width(const Frame& frame, Topic topic, std::size_t caption) {
    return lens_picture(topic, caption) ? frame.px(size::callout_picture + size::callout_padding) : 0;
}

Size size_of(const Frame& frame, Topic topic, const Callout& callout) {
    const float picture = picture_width(frame, topic, callout.caption);
    const float padding = frame.px(2 * size::callout_padding);
    return {picture + widest_line(frame, type::small_bold, callout.lines) + padding + 1,
            std::max(picture > 0 ? frame.px(size::callout_picture) : 0, callout.lines.height()) + padding};
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

/// The nearest free place of that size; `led`: and of a line to it.
struct Place {
    Rect box;
    float away = 0;
};
std::optional<Place> place_near(const Frame& frame, ImVec2 at, const Size& size, const Rect& pane, const Taken& taken,
                                bool led) {
    const float step = frame.px(size::callout_step);
    const float reach = frame.px(size::callout_reach);
    std::optional<Place> best;
    for (float y = pane.y; y + size.height <= pane.bottom(); y += step)
        for (float x = pane.x; x + size.width <= pane.right(); x += step) {
            const Rect box = {std::round(x), std::round(y), size.width, size.height};
            const ImVec2 near = nearest_of(box, at);
            const float away = std::hypot(near.x - at.x, near.y - at.y);
            if (away > reach || (best && away >= best->away)) continue;
            const auto covered = [&](const Rect& other) { return overlap_at_all(box, other); };
            if (std::ranges::any_of(taken.boxes, covered)) continue;
            const auto crossed = [&](const Rect& other) { return crosses(other, near, at); };
            const auto led_over = [&](const Name& name) { return meets(frame, near, at, name); };
            if (led && (std::ranges::any_of(taken.uncrossed, crossed) || std::ranges::any_of(taken.names, led_over)))
                continue;
            best = {box, away};
        }
    return best;
}

void draw_picture(Frame& frame, const Rect& box, const LensPicture& picture, const Tone& tone, const LensShow& show) {
    icon(frame, picture.before, box.centre(), tone.edge, size::callout_picture);
    const Fade fade(frame, show.changed);
    icon(frame, picture.after, box.centre(), tone.ink, size::callout_picture);
}

// All that their places depend on.
CalloutPlaces::Among among_what(const Frame& frame, const PanePlan& plan, const Rect& pane, Topic topic,
                                const std::vector<Callout>& callouts) {
    CalloutPlaces::Among among;
    const auto add = [&](const Rect& box) {
        among.measures.insert(among.measures.end(), {box.x, box.y, box.w, box.h});
    };
    among.measures = {static_cast<float>(topic), frame.px(1), frame.text};
    for (const Rect& box : {pane, plan.title_box, plan.turn_box, plan.list.box}) add(box);
    for (const Name& name : plan.names) {
        add(name.label);
        add({name.knee.x, name.knee.y, name.dot.x, name.dot.y});
    }
    for (const Hung& hung : plan.hung) {
        add({hung.origin.x, hung.origin.y, hung.scale, static_cast<float>(hung.plate->view)});
        add({hung.plate->extent.left, hung.plate->extent.right, hung.plate->head.left, hung.plate->head.right});
    }
    for (const Callout& callout : callouts) among.words += callout.words;
    return among;
}

std::optional<CalloutPlaces::Place> place_of(const Frame& frame, const Rect& pane, Topic topic, Callout callout,
                                             const Taken& taken) {
    std::optional<CalloutPlaces::Place> best;
    float best_away = 0;
    for (const float width : size::callout_words) {
        callout.lines = wrap(frame, type::small_bold, callout.words, frame.px(width));
        if (callout.lines.too_wide) continue;
        const auto found = place_near(frame, callout.to, size_of(frame, topic, callout), pane, taken, callout.leads);
        if (!found || (best && found->away >= best_away - frame.px(size::callout_step))) continue;
        best = {found->box, frame.px(width)};
        best_away = found->away;
    }
    return best;
}

std::map<std::size_t, CalloutPlaces::Place> places_of(const Frame& frame, const PanePlan& plan, const Rect& pane,
                                                      Topic topic, const std::vector<Callout>& callouts) {
    std::map<std::size_t, CalloutPlaces::Place> places;
    Taken taken = taken_by(frame, plan);
    for (Callout callout : callouts) {
        auto place = place_of(frame, pane, topic, callout, taken);
        if (!place && std::exchange(callout.leads, false)) place = place_of(frame, pane, topic, callout, taken);
        if (!place) continue;
        place->leads = callout.leads;
        places.emplace(callout.caption, *place);
        taken.boxes.push_back(place->box.inset(-frame.px(size::callout_gap)));
        taken.uncrossed.push_back(place->box);
    }
    return places;
}

}  // namespace

std::vector<Callout> lens_callouts(const Frame& frame, const PanePlan& plan, const Rect& pane, Topic topic,
                                   CalloutPlaces& places) {
    std::vector<Callout> callouts;
    if (plan.hung.empty()) return callouts;
    const auto& captions = wording::lens_captions[base::index(topic)];
    for (std::size_t i = 0; i < captions.size(); ++i) {
        if (captions[i].empty()) continue;
        const auto spot = lens_spot(topic, i, plan.hung.front());
        const Hung& hung = spot || i == 0 ? plan.hung.front() : plan.hung.back();
        if (!stands(*hung.plate)) continue;
        // Beside a head it is said of all of somebody: left of the first, and right of the last.
        const figure::Bounds& head = hung.plate->head;
        const model::Point near =
            spot.value_or(model::Point{i == 0 ? head.left : head.right, (head.top + head.bottom) / 2});
        callouts.push_back(
            {.caption = i, .words = frame.say(captions[i]), .to = hung.on_screen(near), .leads = spot.has_value()});
    }
    if (CalloutPlaces::Among among = among_what(frame, plan, pane, topic, callouts); places.among != among)
        places = {std::move(among), places_of(frame, plan, pane, topic, callouts)};
    std::erase_if(callouts, [&](Callout& callout) {
        const auto place = places.places.find(callout.caption);
        if (place == places.places.end()) return true;
        callout.lines = wrap(frame, type::small_bold, callout.words, place->second.words_width);
        callout.box = place->second.box;
        callout.leads = place->second.leads;
        callout.from = nearest_of(callout.box, callout.to);
        return false;
    });
    return callouts;
}

void draw_callout(Frame& frame, const Callout& callout, Topic topic, const LensShow& show) {
    const Tone& tone = frame.palette().topics[base::index(topic)];
    if (callout.leads) {
        line(frame, callout.from, callout.to, frame.palette().leader_band, size::leader_band);
        line(frame, callout.from, callout.to, tone.ink, size::leader);
    }
    text_box(frame, callout.box, tone.tint, size::chip_radius);
    Rect inner = callout.box.inset(frame.px(size::callout_padding));
    if (const auto picture = lens_picture(topic, callout.caption)) {
        const Rect box = cut_left(inner, frame.px(size::callout_picture), frame.px(size::callout_padding));
        draw_picture(frame, box, *picture, tone, show);
    }
    text_lines(frame, type::small_bold, tone.ink, callout.words, callout.lines, inner.min(), inner.w);
}

}  // namespace visitor
