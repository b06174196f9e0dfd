#include "screen/attract.h"

#include <array>

#include "screen/button.h"
#include "screen/paint.h"
#include "screen/wording.h"

namespace screen {
namespace {

using model::View;

// Areas that look well after one another: never twice the same end of the body.
constexpr std::array<std::string_view, 8> shown_areas = {"calves",     "shoulders", "quads", "lower-back",
                                                         "hamstrings", "neck",      "knees", "glutes"};

std::string_view area_at(kiosk::Time now) {
    const auto turn = now.time_since_epoch() / motion::show_area;
    return shown_areas[static_cast<std::size_t>(turn) % shown_areas.size()];
}

kiosk::Time turn_began(kiosk::Time now) {
    return now - std::chrono::duration_cast<kiosk::Time::duration>(now.time_since_epoch() % motion::show_area);
}

void figures(Frame& frame, const Rect& room, const PaneScene& scene) {
    const float gap = frame.px(size::between_figures);
    const std::string_view area = area_at(frame.now);
    const kiosk::Time began = turn_began(frame.now);
    const float strength = progress(frame, began, motion::swell);
    frame.wake = began + motion::show_area;
    const std::array views = {View::front, View::back};
    for (int i = 0; i < 2; ++i) {
        const Hung hung = hang(scene.body.plate(views[static_cast<std::size_t>(i)]), part_of_row(room, i, 2, gap));
        scene.figures.draw(frame, hung);
        scene.figures.draw_area(frame, hung, area, frame.palette().shown, strength, 0);
    }
}

void words(Frame& frame, Rect room, Align align) {
    const Palette& palette = frame.palette();
    const Paragraph title = wrap(frame, type::display, wording::invitation, room.w);
    const Rect top = cut_top(room, title.height(), frame.px(size::attract_gap));
    text_block(frame, type::display, palette.ink, wording::invitation, top.min(), top.w, align);
    const Paragraph more = wrap(frame, type::lead, wording::invitation_more, room.w);
    const Rect middle = cut_top(room, more.height(), frame.px(size::attract_gap));
    text_block(frame, type::lead, palette.quiet_ink, wording::invitation_more, middle.min(), middle.w, align);
    const ButtonLook look = {.tone = palette.primary, .icon = Icon::touch, .radius_mm = size::target / 2};
    const float width = button_width(frame, wording::begin, look);
    const Rect row = cut_top(room, frame.px(size::target));
    const Rect button_box = align == Align::centre ? centred(row, width, row.h) : Rect{row.x, row.y, width, row.h};
    // The whole screen is the button; this is where it says so.
    fill(frame, button_box, look.tone.tint, look.radius_mm);
    button_face(frame, button_box, wording::begin, look);
}

float words_height(const Frame& frame, float width) {
    return wrap(frame, type::display, wording::invitation, width).height() +
           wrap(frame, type::lead, wording::invitation_more, width).height() +
           frame.px(2 * size::attract_gap + size::target);
}

}  // namespace

std::optional<kiosk::Deed> attract(Frame& frame, const Rect& screen, const PaneScene& scene) {
    const Press touch = press(frame, screen, wording::begin);
    Rect room = screen.inset(frame.px(size::attract_margin));
    if (scene.orientation == Orientation::landscape) {
        Rect left = cut_left(room, frame.px(size::attract_words), frame.px(size::attract_gap));
        words(frame, centred(left, left.w, words_height(frame, left.w)), Align::left);
        figures(frame, room, scene);
    } else {
        const Rect bottom = cut_bottom(room, words_height(frame, room.w), frame.px(size::attract_gap));
        words(frame, bottom, Align::centre);
        figures(frame, room, scene);
    }
    if (touch.tapped) return kiosk::Begin{};
    return std::nullopt;
}

}  // namespace screen
