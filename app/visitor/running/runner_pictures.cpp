#include "visitor/running/runner_pictures.h"

#include <algorithm>
#include <cmath>

#include "figure/running_echo.h"
#include "visitor/map/figure_pictures.h"

namespace visitor {

using namespace ui;

namespace {

constexpr float seen_as_work = 0.5F;  // the least strength

figure::Frame sheet(float height) {
    const figure::Bounds& all = figure::running_extent;
    const auto edge = [&](float at) { return static_cast<int>(std::floor(at * height)); };
    return {edge(all.left), edge(all.top), edge(all.right) - edge(all.left), edge(all.bottom) - edge(all.top) + 1};
}

// By day the runner has a body of their own; other themes draw all bodies alike.
Theme theme_of(const Theme& theme, std::size_t runner) {
    Theme own = theme;
    if (theme.palette.body.ground > 0) own.palette.body = body_tones(model::runners.at(runner));
    return own;
}

}  // namespace

Rect Stage::box() const {
    const figure::Bounds& all = figure::running_extent;
    const ImVec2 corner = on_screen({all.left, all.top});
    return {corner.x, corner.y, (all.right - all.left) * height, (all.bottom - all.top) * height};
}

std::string_view muscle_at(const Stage& stage, const Moment& moment, ImVec2 at, float reach) {
    const figure::RunningFrame body(moment.phase, model::runners.at(moment.runner).build);
    const model::Point touched = stage.on_body(at);
    std::string_view nearest;
    float best = reach / stage.height;
    for (const figure::RunningMuscle& muscle : figure::near_muscles(body)) {
        if (muscle.strength < seen_as_work) continue;
        const float away =
            figure::contains(muscle.outlines, touched) ? 0 : figure::distance_to_edge(muscle.outlines, touched);
        if (away > best || (away == best && !nearest.empty())) continue;
        best = away;
        nearest = muscle.area;
    }
    return nearest;
}

std::optional<ImVec2> muscle_spot(const Stage& stage, const Moment& moment, std::string_view area) {
    const figure::RunningFrame body(moment.phase, model::runners.at(moment.runner).build);
    for (const figure::RunningMuscle& muscle : figure::near_muscles(body))
        if (muscle.area == area) return stage.on_screen(muscle.middle);
    return std::nullopt;
}

std::optional<WorkSpot> spot_at_work(const Stage& stage, const Moment& moment, std::string_view area) {
    const figure::RunningFrame body(moment.phase, model::runners.at(moment.runner).build);
    std::optional<WorkSpot> hardest;
    for (const auto& leg : {figure::near_muscles(body), figure::far_muscles(body)})
        for (const figure::RunningMuscle& muscle : leg)
            if (muscle.area == area && (!hardest || muscle.strength > hardest->strength))
                hardest = {stage.on_screen(muscle.middle), muscle.strength};
    return hardest;
}

template <class Draw>
void RunnerPictures::show(Frame& frame, const Stage& stage, Picture& picture, const Moment& moment, ImU32 tint,
                          ImU32 tone, Draw draw) {
    if (!frame.paints()) return;
    const figure::Frame part = sheet(stage.height);
    if (picture.shown != moment || picture.height != stage.height || picture.tone != tone) {
        const base::Pixels pixels = draw(part);
        if (picture.texture && picture.height == stage.height)
            renderer_.repaint(picture.texture, pixels.width, pixels.rgba);
        else
            picture.texture = renderer_.texture(pixels.width, pixels.height, pixels.rgba);
        picture.bytes = pixels.rgba.size();
        picture.shown = moment;
        picture.height = stage.height;
        picture.tone = tone;
    }
    picture.used = true;
    const ImVec2 corner = {std::round(stage.ground.x) + static_cast<float>(part.x),
                           std::round(stage.ground.y) + static_cast<float>(part.y)};
    frame.draw.AddImage(picture.texture.id(), corner,
                        {corner.x + static_cast<float>(part.width), corner.y + static_cast<float>(part.height)}, {0, 0},
                        {1, 1}, frame.faded(tint));
}

void RunnerPictures::draw(Frame& frame, const Stage& stage, const Moment& moment) {
    const Theme own = theme_of(frame.theme, moment.runner);
    show(frame, stage, body_, moment, IM_COL32_WHITE, own.palette.body.muscle, [&](const figure::Frame& part) {
        const figure::Style style = style_of(own, model::View::front);
        const figure::Mark mark = mark_of(own, model::View::front, own.palette.touched);
        return figure::draw_running(moment.phase, {model::runners.at(moment.runner), style, mark}, stage.height, part);
    });
}

void RunnerPictures::draw_echo(Frame& frame, const Stage& stage, const Moment& moment, std::size_t place,
                               ImU32 colour) {
    show(frame, stage, echoes_[place], moment, colour, 0, [&](const figure::Frame& part) {
        return figure::draw_echo(moment.phase, model::runners.at(moment.runner), stage.height, part);
    });
}

void RunnerPictures::forget_unused() {
    if (!std::exchange(body_.used, false)) body_ = {};
    for (auto& [place, echo] : echoes_)
        if (!std::exchange(echo.used, false)) echo = {};
}

std::size_t RunnerPictures::bytes() const {
    std::size_t all = body_.bytes;
    for (const auto& [place, echo] : echoes_) all += echo.bytes;
    return all;
}

}  // namespace visitor
