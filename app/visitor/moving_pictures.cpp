#include "visitor/moving_pictures.h"

#include <algorithm>
#include <cmath>

#include "figure/moving/draw.h"
#include "model/runner.h"
#include "ui/paint.h"
#include "ui/press.h"
#include "ui/wording.h"
#include "visitor/map/figure_pictures.h"

namespace visitor {

using namespace ui;

namespace {

constexpr int frames_of_round = static_cast<int>(motion::round / motion::movement_frame);
constexpr float seen_share = 0.9F;  // of a picture: less of it is not looked at yet

figure::moving::Look look_of(const Theme& theme, std::size_t runner) {
    const Palette& palette = theme.palette;
    return {.style = style_of(theme, model::View::side),
            .hair = model::runners.at(runner).hair,
            .beard = model::runners.at(runner).beard,
            .room = channels(palette.scene.room),
            .ground = channels(palette.scene.ground),
            .thing = channels(palette.scene.thing),
            .edge = channels(palette.scene.edge),
            .touched = channels(palette.touched),
            .fibres = channels(palette.touched_fibres),
            .ink = channels(palette.ink)};
}

// The corners outside a radius are clear.
void round_corners(base::Pixels& pixels, float radius) {
    const auto width = static_cast<float>(pixels.width);
    const auto height = static_cast<float>(pixels.height);
    const auto beyond = [&](float at, float size) { return std::max(radius - at, at - (size - radius)); };
    for (int y = 0; y < pixels.height; ++y)
        for (int x = 0; x < pixels.width; ++x) {
            const float dx = beyond(static_cast<float>(x) + 0.5F, width);
            const float dy = beyond(static_cast<float>(y) + 0.5F, height);
            if (dx <= 0 || dy <= 0) continue;
            const float share = std::clamp(radius - std::hypot(dx, dy) + 0.5F, 0.0F, 1.0F);
            const auto at =
                (static_cast<std::size_t>(y) * static_cast<std::size_t>(pixels.width) + static_cast<std::size_t>(x)) *
                    4 +
                3;
            pixels.rgba[at] = static_cast<std::uint8_t>(std::lround(static_cast<float>(pixels.rgba[at]) * share));
        }
}

// It can be touched.
void draw_badge(Frame& frame, const Rect& box, bool plays) {
    const float half = frame.px(size::movement_badge) / 2;
    const float inset = frame.px(size::movement_inset) + half;
    const ImVec2 at = {box.x + inset, box.y + inset};
    const Tone tone = frame.palette().secondary();
    dot(frame, at, tone.tint, size::movement_badge / 2);
    ring(frame, at, tone.edge, size::movement_badge / 2, frame.theme.edge_mm);
    icon(frame, plays ? Icon::pause : Icon::play, at, tone.ink);
}

}  // namespace

void MovingPictures::stand(kiosk::Time arrived, std::size_t runner) {
    runner_ = runner;
    if (arrived == arrived_) return;
    arrived_ = arrived;
    plays_.clear();
    prints_.clear();
}

float MovingPictures::moment_of(Frame& frame, std::string_view movement, bool seen) {
    const float rest = figure::moving::stills(movement)[1];
    const auto known = plays_.find(movement);
    if (known == plays_.end()) {
        if (!seen) return rest;
        plays_.emplace(movement, Play{frame.now + motion::before_round, 1});
    }
    std::optional<Play>& play = plays_.find(movement)->second;
    if (!play) return rest;
    const bool waits = frame.now < play->began;
    const kiosk::Time next = waits ? play->began : frame.now + motion::movement_frame;
    frame.wake = frame.wake ? std::min(*frame.wake, next) : next;
    if (waits) return rest;
    const std::chrono::duration<float> since = frame.now - play->began;
    const float round = since / std::chrono::duration<float>(motion::round);
    return rest + round - std::floor(rest + round);
}

void MovingPictures::draw(Frame& frame, const Rect& box, std::string_view movement, Still still, float moment,
                          int firmness) {
    if (!frame.paints() || box.w < 1 || box.h < 1) return;
    const Shot shot = {static_cast<int>(std::lround(moment * frames_of_round)) % frames_of_round,
                       static_cast<int>(box.w), static_cast<int>(box.h), firmness, frame.palette().body.muscle};
    Print& print = prints_[{std::string(movement), still}];
    if (!print.texture || print.shot != shot) {
        base::Pixels pixels = figure::moving::draw(movement, static_cast<float>(shot.moment) / frames_of_round,
                                                   look_of(frame.theme, runner_), shot.width, shot.height, firmness);
        if (pixels.rgba.empty()) return;
        round_corners(pixels, frame.px(size::button_radius));
        if (print.texture && print.shot.width == shot.width && print.shot.height == shot.height)
            renderer_.repaint(print.texture, pixels.width, pixels.rgba);
        else
            print.texture = renderer_.texture(pixels.width, pixels.height, pixels.rgba);
        print.shot = shot;
    }
    const ImVec2 corner = {std::round(box.x), std::round(box.y)};
    frame.draw.AddImage(print.texture.id(), corner,
                        {corner.x + static_cast<float>(shot.width), corner.y + static_cast<float>(shot.height)}, {0, 0},
                        {1, 1}, frame.faded(IM_COL32_WHITE));
}

void MovingPictures::show(Frame& frame, const Rect& box, std::string_view movement, std::string_view alt,
                          int firmness) {
    if (frame.less_motion) {
        const auto stills = figure::moving::stills(movement);
        const float gap = frame.px(size::firmness_gap);
        for (const int i : {0, 1}) {
            const Rect half = part_of_row(box, i, 2, gap);
            const Rect still = centred(half, half.w, half.w * box.h / box.w);
            draw(frame, still, movement, i == 0 ? Still::first : Still::second, stills.at(static_cast<std::size_t>(i)),
                 firmness);
            outline(frame, still, frame.palette().scene.edge, size::button_radius, frame.theme.edge_mm);
        }
        return;
    }
    const auto known = plays_.find(movement);
    if (known != plays_.end() && known->second && known->second->ends() <= frame.now) known->second.reset();
    const bool plays = known != plays_.end() && known->second && frame.now >= known->second->began;
    const std::string_view name = frame.say(plays ? wording::pause_picture : wording::show_how);
    const Press pressed = press(frame, box, name, {.more = alt, .place = "movement"});
    const Rect& visible = frame.record.last().visible;
    const bool seen = frame.paints() && visible.h >= seen_share * box.h && !frame.deaf;
    if (pressed.tapped)
        plays_[std::string(movement)] =
            plays ? std::nullopt : std::optional(Play{frame.now, motion::rounds_once_touched});
    draw(frame, box, movement, Still::one, moment_of(frame, movement, seen), firmness);
    outline(frame, box, frame.palette().pill.edge, size::button_radius, frame.theme.edge_mm);
    draw_badge(frame, box, plays);
    if (pressed.held) fill(frame, box, frame.palette().pressed, size::button_radius);
}

}  // namespace visitor
