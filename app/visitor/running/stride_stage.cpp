#include "visitor/running/stride_stage.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "figure/gait.h"
#include "ui/button.h"
#include "ui/paint.h"
#include "ui/press.h"
#include "ui/text.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

constexpr float most_off = 0.42F;  // of the body's height, on each side
constexpr float least_off = 0.3F;
constexpr float echo_before = 0.17F;  // of a stride
constexpr float beside_strength = 0.35F;

/// A muscle at work: its name, and what it does.
struct WorkLabel {
    std::string_view area;
    std::string_view name;
    std::string_view does;
    std::string_view page;
    ImVec2 spot;
    float strength = 1;
};

std::vector<WorkLabel> labels_at(const Frame& frame, const Scene& scene, const Stage& stage, const Moment& moment) {
    std::vector<WorkLabel> all;
    const std::size_t step = step_at(moment.phase);
    for (const wording::Role& role : wording::roles) {
        const model::Page* const page = scene.library.page_for_area(role.area);
        const auto spot = muscle_spot(stage, moment, role.area);
        const float strength = figure::at_work(role.area, moment.phase);
        if (!page || !spot || role.words[step].empty() || strength <= 0) continue;
        all.push_back({role.area, page->name, frame.say(role.words[step]), page->id, *spot, strength});
    }
    std::ranges::sort(all, {}, [](const WorkLabel& label) { return label.spot.y; });
    return all;
}

struct LabelFace {
    Frame& frame;

    float width(const WorkLabel& label) const {
        return std::max(text_width(frame, type::name_bold, label.name), text_width(frame, type::small, label.does)) +
               2 * frame.text_px(size::name_label_padding) + 1;
    }
    float height() const {
        return std::max(frame.px(size::target), line_height(frame, type::name_bold) + line_height(frame, type::small) +
                                                    frame.px(2 * size::name_padding));
    }
    bool draw(const WorkLabel& label, const Rect& box, bool at_right) const {
        const Palette& palette = frame.palette();
        const Tone& tone = palette.touched_name;
        const ImVec2 end = {at_right ? box.x : box.right(), box.centre().y};
        line(frame, label.spot, end, palette.touched_label, size::leader);
        dot(frame, label.spot, palette.touched_label, size::leader_dot + size::leader);
        dot(frame, label.spot, palette.card, size::leader_dot);
        const bool opened = surface(frame, box, label.name, tone, size::button_radius, {}, label.does);
        Rect words = box.inset(frame.text_px(size::name_label_padding), 0);
        const float lines = line_height(frame, type::name_bold) + line_height(frame, type::small);
        words = centred(words, words.w, lines);
        const Rect name = cut_top(words, line_height(frame, type::name_bold));
        text_line(frame, type::name_bold, tone.ink, label.name, name.x, name.centre().y, name.w);
        text_line(frame, type::small, tone.ink, label.does, words.x, words.centre().y, words.w);
        return opened;
    }
};

// The upper ones and those behind stand at the left, where the runner comes from.
bool stands_right(const WorkLabel& label) {
    return label.area == "quads" || label.area == "calves" || label.area == "hip-flexors" || label.area == "feet";
}

// Beside the runner, who is seen between them.
bool labels_fit(Frame& frame, const Rect& room, const std::vector<WorkLabel>& labels, float runner) {
    const LabelFace face{frame};
    float left = 0;
    float right = 0;
    for (const WorkLabel& label : labels) {
        float& widest = stands_right(label) ? right : left;
        widest = std::max(widest, face.width(label));
    }
    constexpr float seen = 0.4F;  // of the runner's height
    constexpr float most_of_a_side = 2;
    return left + right + seen * runner <= room.w &&
           most_of_a_side * (face.height() + frame.px(size::between)) <= room.h;
}

void draw_labels(Frame& frame, const Rect& room, const std::vector<WorkLabel>& labels) {
    const Region region(frame, Part::figure);  // as the names around the body are
    std::string_view heading = frame.say(wording::at_work_now);
    if (heading.ends_with(':')) heading.remove_suffix(1);
    frame.record.begins({.heading = std::string(heading)});
    const LabelFace face{frame};
    const float gap = frame.px(size::between);
    const float height = face.height();
    for (const bool right : {false, true}) {
        std::vector<const WorkLabel*> here;
        for (const WorkLabel& label : labels)
            if (stands_right(label) == right) here.push_back(&label);
        float top = room.y;
        for (std::size_t i = 0; i < here.size(); ++i) {
            const auto left = static_cast<float>(here.size() - i - 1);
            const float lowest = room.bottom() - height - left * (height + gap);
            const float y = std::round(std::clamp(here[i]->spot.y - height / 2, top, std::max(top, lowest)));
            const float width = face.width(*here[i]);
            const Rect box = {right ? room.right() - width : room.x, y, width, height};
            top = box.bottom() + gap;
            const Fade fade(frame, here[i]->strength);
            if (face.draw(*here[i], box, right))
                frame.deed = kiosk::FollowLink{std::string(here[i]->page)};  // and Back leads here
        }
    }
    frame.record.begins({});
}

// As on the first screen; but here only what works now is in colour, and looks as if it could be touched.
void open_touched_muscle(Frame& frame, const Scene& scene, const Stage& stage, const Moment& moment) {
    Rect body = stage.box();
    if (frame.reach > body.y) cut_top(body, frame.reach - body.y);
    const std::string_view name = frame.say(wording::steps[step_at(moment.phase)]);
    if (!press(frame, body, name, {.role = Role::figure, .place = "stride runner"}).tapped) return;
    const ImVec2 at = ImGui::GetIO().MouseClickedPos[ImGuiMouseButton_Left];
    const std::string_view area = muscle_at(stage, moment, at, frame.px(size::finger));
    const model::Page* const page = area.empty() ? nullptr : scene.library.page_for_area(area);
    if (page) frame.deed = kiosk::FollowLink{page->id};
}

// A line from landing to landing, a mark for each step on it, and a knob to slide.
void draw_slider(Frame& frame, const Rect& row, const Scene& scene, float phase) {
    const Palette& palette = frame.palette();
    const float knob = frame.px(size::stride_knob);
    const Rect line_box = centred(row.inset(knob / 2, 0), row.w - knob, frame.px(size::stride_track));
    const auto at = [&](float share) { return ImVec2(line_box.x + share * line_box.w, line_box.centre().y); };
    const Region region(frame, Part::figure);  // the steps on the card come first there
    const std::size_t step = step_at(scene.stride.goal(frame.now));
    const std::string state = fmt::format("{}. {}", frame.say(wording::steps[step]), working_at(frame, scene, step));
    const Press touch = press(frame, row, frame.say(wording::along_the_stride),
                              {.role = Role::slider,
                               .state = state,
                               .more = frame.say(wording::keys_to_slide),
                               .radius_mm = size::target / 2});
    if (touch.tapped && frame.slides != 0) {
        const std::size_t steps = model::Stride::step_count;
        const std::size_t to = frame.slides > 0 ? step + 1 : step + steps - 1;
        scene.stride.go_to(phase_of_step(to % steps), frame.now, frame.less_motion);
    }
    if (!frame.deaf && ImGui::IsItemActive())
        scene.stride.rest_at(std::clamp((ImGui::GetIO().MousePos.x - line_box.x) / line_box.w, 0.0F, 0.999F));
    fill(frame, line_box, palette.card, size::stride_track / 2);
    outline(frame, line_box, palette.line, size::stride_track / 2, frame.theme.edge_mm);
    if (phase > 0.01F)
        fill(frame, {line_box.x, line_box.y, phase * line_box.w, line_box.h}, palette.amount(), size::stride_track / 2);
    for (std::size_t i = 0; i < model::Stride::step_count; ++i) {
        dot(frame, at(phase_of_step(i)), palette.amount(), size::stride_mark);
        dot(frame, at(phase_of_step(i)), palette.card, size::stride_mark - size::edge);
    }
    const ImVec2 middle = at(phase);
    dot(frame, middle, palette.card, size::stride_knob / 2);
    dot(frame, middle, palette.primary.tint, size::stride_knob / 2 - 2 * size::edge);
    const float off = frame.px(size::icon / 3);
    for (const float side : {-1.0F, 1.0F})
        for (const float end : {-1.0F, 1.0F})
            line(frame, {middle.x + side * 1.6F * off, middle.y}, {middle.x + side * 0.6F * off, middle.y + end * off},
                 palette.primary.ink, size::edge);
}

void draw_controls(Frame& frame, Rect row, const Scene& scene, float phase) {
    if (!frame.less_motion) {
        const Rect box = cut_left(row, frame.px(size::target), frame.px(size::between));
        const bool plays = scene.stride.plays(frame.now);
        const std::string_view name = frame.say(plays ? wording::pause : wording::play);
        if (surface(frame, box, name, frame.palette().primary, size::target / 2)) {
            if (plays)
                scene.stride.stop(frame.now);
            else
                scene.stride.play(frame.now);
        }
        icon(frame, plays ? Icon::pause : Icon::play, box.centre(), frame.palette().primary.ink);
    }
    draw_slider(frame, row, scene, phase);
}

}  // namespace

std::string working_at(const Frame& frame, const Scene& scene, std::size_t step) {
    std::string all(frame.say(wording::at_work_now));
    const char* before = " ";
    for (const wording::Role& role : wording::roles) {
        const model::Page* const page = scene.library.page_for_area(role.area);
        if (!page || role.words[step].empty()) continue;
        all += before + page->name + ": " + std::string(frame.say(role.words[step]));
        before = "; ";
    }
    return all;
}

Names draw_stride_stage(Frame& frame, const Rect& box, const Scene& scene) {
    const Palette& palette = frame.palette();
    const float phase = scene.stride.phase(frame.now);
    const Moment shown = {scene.session.runner(), phase};
    const float padding = frame.px(size::card_padding);
    Rect room = box;
    const Rect strip = cut_bottom(room, frame.px(size::target + 2 * size::between));
    const Rect ground = strip.inset(frame.theme.edge_mm * frame.theme.pixels_per_mm, 0);
    fill(frame, {ground.x, ground.y, ground.w, ground.h - frame.px(size::edge)}, palette.bar.tint, size::card_radius);
    fill(frame, {ground.x, ground.y, ground.w, frame.px(size::card_radius)}, palette.bar.tint);
    fill(frame, {ground.x, ground.y, ground.w, frame.px(size::leader)}, palette.line);
    const Rect air = room.inset(padding, frame.px(size::between));
    const float height = std::floor(std::min((room.h - frame.px(size::between)) / -figure::running_extent.top,
                                             air.w / (figure::running_extent.right - figure::running_extent.left)));
    const Stage stage = {{std::round(air.centre().x), room.bottom()}, height};
    const float sun = std::min(air.w, air.h) / 2;
    dot(frame, {stage.ground.x, air.bottom() - sun}, palette.bar.tint, sun / frame.px(1));
    const float off = std::min(most_off, (air.w - stage.box().w) / height / 2);
    if (!scene.stride.moves(frame.now) && off >= least_off)
        for (const int side : {-1, 1}) {
            Stage there = stage;
            there.ground.x += std::round(static_cast<float>(side) * off * height);
            const Fade fade(frame, beside_strength);
            scene.runners.draw_echo(frame, there, {shown.runner, phase + static_cast<float>(side) * echo_before},
                                    side > 0 ? std::size_t{2} : std::size_t{0}, palette.echo);
        }
    scene.runners.draw(frame, stage, shown);
    frame.record.add(Role::picture, frame.say(wording::steps[step_at(phase)]), stage.box());
    Rect labels = air;
    if (frame.reach > labels.y) cut_top(labels, frame.reach - labels.y);
    const std::vector<WorkLabel> at_work = labels_at(frame, scene, stage, shown);
    const bool named = labels_fit(frame, labels, at_work, height);
    if (named) draw_labels(frame, labels, at_work);
    draw_controls(frame, strip.inset(padding, frame.px(size::between)), scene, phase);
    open_touched_muscle(frame, scene, stage, shown);
    if (scene.stride.moves(frame.now)) {
        const auto next = frame.now + motion::run_frame;
        frame.wake = frame.wake ? std::min(*frame.wake, next) : next;
    }
    return named ? Names::shown : Names::left_out;
}

}  // namespace visitor
