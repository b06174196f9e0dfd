#include "screen/button.h"

#include <algorithm>

#include "screen/paint.h"

namespace screen {
namespace {

void face_in_a_row(Frame& frame, const Rect& box, std::string_view label, const ButtonLook& look) {
    const float text = text_width(frame, look.type, label);
    const float icon_room = look.icon ? frame.px(size::icon + size::icon_gap) : 0;
    const float middle = box.centre().y;
    const float left = box.x + (box.w - text - icon_room) / 2;
    if (look.icon) icon(frame, *look.icon, {left + frame.px(size::icon) / 2, middle}, look.tone.ink);
    text_line(frame, look.type, look.tone.ink, label, left + icon_room, middle, box.right() - left - icon_room);
}

void face_stacked(Frame& frame, const Rect& box, std::string_view label, const ButtonLook& look) {
    const float label_height = line_height(frame, look.type);
    const float gap = frame.px(size::icon_gap);
    const float icon_height = frame.px(size::stacked_icon);
    const float top = box.y + (box.h - icon_height - gap - label_height) / 2;
    if (look.icon) icon(frame, *look.icon, {box.centre().x, top + icon_height / 2}, look.tone.ink, size::stacked_icon);
    text_line(frame, look.type, look.tone.ink, label, box.x, top + icon_height + gap + label_height / 2, box.w,
              Align::centre);
}

}  // namespace

float button_width(const Frame& frame, std::string_view label, const ButtonLook& look) {
    const float icon_room = look.icon ? size::icon + size::icon_gap : 0;
    return std::max(frame.px(size::target),
                    text_width(frame, look.type, label) + frame.px(2 * size::button_padding + icon_room));
}

bool surface(Frame& frame, const Rect& box, std::string_view name, const Tone& tone, float radius_mm) {
    const Press touch = press(frame, box, name);
    fill(frame, box, tone.tint, radius_mm);
    if (tone.edge != tone.tint) outline(frame, box, tone.edge, radius_mm, size::edge);
    if (touch.held) fill(frame, box, frame.palette().pressed, radius_mm);
    return touch.tapped;
}

void button_face(Frame& frame, const Rect& box, std::string_view label, const ButtonLook& look) {
    if (look.arrange == Arrange::stacked)
        face_stacked(frame, box, label, look);
    else
        face_in_a_row(frame, box, label, look);
}

bool button(Frame& frame, const Rect& box, std::string_view label, const ButtonLook& look) {
    const bool tapped = surface(frame, box, label, look.tone, look.radius_mm);
    button_face(frame, box, label, look);
    return tapped;
}

}  // namespace screen
