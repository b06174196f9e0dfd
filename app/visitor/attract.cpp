#include "visitor/attract.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/button.h"
#include "ui/paint.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

using model::View;

// Areas that look well after one another: never twice the same end of the body.
constexpr std::array<std::string_view, 8> shown_areas = {"calves",     "shoulders", "quads", "lower-back",
                                                         "hamstrings", "neck",      "knees", "glutes"};

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

/// Where the attract screen stands now. By day it is the whole panel, a few millimetres off its place; in the dark a
/// smaller box that wanders all over the panel. It moves in steps, in whole pixels, and what matters on it stays on the
/// panel.
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

/// When it moves next.
kiosk::Time next_drift(kiosk::Time now) {
    const auto step = std::chrono::duration_cast<kiosk::Time::duration>(motion::drift_every);
    return now - now.time_since_epoch() % step + step;
}

/// An area's turn to be shown.
struct Turn {
    std::string_view area;
    kiosk::Time began;
    kiosk::Time ends;
};

Turn turn_at(kiosk::Time now, kiosk::Time::duration each) {
    const auto since_epoch = now.time_since_epoch();
    const kiosk::Time began = now - since_epoch % each;
    return {shown_areas[static_cast<std::size_t>(since_epoch / each) % shown_areas.size()], began, began + each};
}

void figures(Frame& frame, const Rect& room, const Scene& scene) {
    const bool dark = scene.light == Light::dark;
    const float gap = frame.px(size::between_figures);
    const Turn turn = dark ? turn_at(frame.now, motion::drift_every) : turn_at(frame.now, motion::show_area);
    const float strength = dark ? 1 : progress(frame, turn.began, motion::swell);
    frame.wake = std::min(turn.ends, next_drift(frame.now));
    const Fade fade(frame, dark ? opacity::dark_figure : 1);
    const std::array views = {View::front, View::back};
    for (int i = 0; i < 2; ++i) {
        const Hung hung = hang(scene.body.plate(views[static_cast<std::size_t>(i)]), part_of_row(room, i, 2, gap));
        scene.figures.draw(frame, hung);
        scene.figures.draw_area(frame, hung, turn.area, frame.palette().shown, strength, 0);
    }
}

ButtonLook begin_look(const Frame& frame) {
    return {.tone = frame.palette().primary, .icon = Icon::touch, .radius_mm = size::target / 2};
}

float begin_width(const Frame& frame, float room) {
    return std::min(room, button_width(frame, frame.say(wording::begin), begin_look(frame)));
}

void words(Frame& frame, Rect room, Align align) {
    const Palette& palette = frame.palette();
    const std::string_view invitation = frame.say(wording::invitation);
    const Paragraph title = wrap(frame, type::display, invitation, room.w);
    const Rect top = cut_top(room, title.height(), frame.px(size::attract_gap));
    text_block(frame, type::display, palette.ink, invitation, top.min(), top.w, align);
    const std::string_view invitation_more = frame.say(wording::invitation_more);
    const Paragraph more = wrap(frame, type::lead, invitation_more, room.w);
    const Rect middle = cut_top(room, more.height(), frame.px(size::attract_gap));
    text_block(frame, type::lead, palette.quiet_ink, invitation_more, middle.min(), middle.w, align);
    const ButtonLook look = begin_look(frame);
    const std::string_view begin = frame.say(wording::begin);
    const float width = begin_width(frame, room.w);
    const Rect row = cut_top(room, button_height(frame, begin, look, width));
    const Rect button_box = align == Align::centre ? centred(row, width, row.h) : Rect{row.x, row.y, width, row.h};
    // The whole screen is the button; this is where it says so.
    fill(frame, button_box, look.tone.tint, look.radius_mm);
    if (look.tone.edge != look.tone.tint)
        outline(frame, button_box, look.tone.edge, look.radius_mm, frame.theme.edge_mm);
    button_face(frame, button_box, begin, look);
}

float words_height(const Frame& frame, float width) {
    const std::string_view begin = frame.say(wording::begin);
    return wrap(frame, type::display, frame.say(wording::invitation), width).height() +
           wrap(frame, type::lead, frame.say(wording::invitation_more), width).height() +
           frame.px(2 * size::attract_gap) + button_height(frame, begin, begin_look(frame), begin_width(frame, width));
}

float size_that_fits(Frame& frame, float width, float height) {
    float size = 1;
    for (const float text : text_sizes_down(frame)) {
        const TextSize trial(frame, text);
        size = text;
        if (words_height(frame, width) <= height &&
            widest_word(frame, type::display, frame.say(wording::invitation)) <= width)
            break;
    }
    return size;
}

// Whose kiosk it is.
struct Sign {
    const model::Clinic& clinic;
    const Photo* logo;

    ImVec2 logo_size(const Frame& frame) const {
        if (!logo) return {};
        const auto width = static_cast<float>(logo->width);
        const auto height = static_cast<float>(logo->height);
        const float scale = std::min(frame.px(size::logo) / height, frame.px(3 * size::logo) / width);
        return {width * scale, height * scale};
    }
    float name_left(const Frame& frame) const { return logo ? logo_size(frame).x + frame.px(size::between) : 0; }
    float width(const Frame& frame, float room) const {
        return std::min(room, name_left(frame) + text_width(frame, type::small_bold, clinic.name) + 1);
    }
    float height(const Frame& frame, float width) const {
        const float name = wrap(frame, type::small_bold, clinic.name, width - name_left(frame)).height();
        return std::max(logo_size(frame).y, name);
    }
    void draw(Frame& frame, const Rect& box) const {
        const ImVec2 size = logo_size(frame);
        const ImVec2 corner = {box.x, box.centre().y - size.y / 2};
        if (logo) {
            frame.draw.AddImage(logo->texture.id(), corner, {corner.x + size.x, corner.y + size.y}, {0, 0}, {1, 1},
                                frame.faded(IM_COL32_WHITE));
            frame.record.add(Role::picture, clinic.name, {corner.x, corner.y, size.x, size.y});
        }
        const float left = name_left(frame);
        const float name = wrap(frame, type::small_bold, clinic.name, box.w - left).height();
        frame.record.belongs_to(clinic.where);
        if (!clinic.name.empty())
            text_block(frame, type::small_bold, frame.palette().quiet_ink, clinic.name,
                       {box.x + left, box.centre().y - name / 2}, box.w - left);
        frame.record.belongs_to({});
    }
};

}  // namespace

void attract(Frame& frame, const Scene& scene) {
    if (press(frame, scene.panel, frame.say(wording::begin)).tapped) frame.deed = kiosk::Begin{};
    Rect room = drifted(frame, scene.panel, scene.light).inset(frame.px(size::attract_margin));
    const model::Clinic& clinic = scene.library.clinic;
    const Sign sign = {clinic, frame.pictures.photo(clinic.logo)};
    const bool wide = scene.orientation() == Orientation::landscape;
    const float gap = frame.px(size::attract_gap);
    Rect column = wide ? cut_left(room, frame.px(size::attract_words), gap) : room;
    Rect sign_box = {};
    if (const float height = sign.height(frame, column.w); height > 0) sign_box = cut_bottom(column, height, gap);
    const float most = wide ? column.h : column.h - frame.px(size::attract_figures) - gap;
    {
        const TextSize size_of_text(frame, size_that_fits(frame, column.w, most));
        const float height = words_height(frame, column.w);
        if (wide) {
            words(frame, centred(column, column.w, height), Align::left);
        } else {
            words(frame, cut_bottom(column, height, gap), Align::centre);
            room = column;
        }
    }
    figures(frame, room, scene);
    if (sign_box.h > 0 && !wide) sign_box = centred(sign_box, sign.width(frame, sign_box.w), sign_box.h);
    if (sign_box.h > 0) sign.draw(frame, sign_box);
}

}  // namespace visitor
