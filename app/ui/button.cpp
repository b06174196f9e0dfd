#include "ui/button.h"

#include <algorithm>

#include "ui/paint.h"

namespace ui {
namespace {

float icon_room(const Frame& frame, const ButtonLook& look) {
    return look.icon && look.arrange == Arrange::in_a_row ? frame.px(frame.icon_mm() + size::icon_gap) : 0;
}

// A label on one line may come near the edges of its button, though not up to them; one that has to be broken keeps
// away from them, unless that takes more lines.
float label_room(const Frame& frame, std::string_view label, const ButtonLook& look, float width) {
    const float icon = icon_room(frame, look);
    const float widest = width - icon - 2 * frame.px(size::least_padding);
    if (text_width(frame, look.type, label) <= width - icon - 2 * frame.px(size::label_padding)) return widest;
    const auto room = [&](float padding) {
        const float inside = width - icon - 2 * frame.px(padding);
        return std::min(widest, std::max(inside, widest_word(frame, look.type, label)));
    };
    const auto lines = [&](float padding) { return wrap(frame, look.type, label, room(padding)).lines.size(); };
    const bool closer = lines(size::label_padding) < lines(size::button_padding);
    return room(closer ? size::label_padding : size::button_padding);
}

void face_in_a_row(Frame& frame, const Rect& box, std::string_view label, const ButtonLook& look) {
    const Paragraph lines = wrap(frame, look.type, label, label_room(frame, label, look, box.w));
    const float text = widest_line(frame, look.type, lines);
    const float middle = box.centre().y;
    const float left = box.x + (box.w - text - icon_room(frame, look)) / 2;
    if (look.icon)
        icon(frame, *look.icon, {left + frame.px(frame.icon_mm()) / 2, middle}, look.tone.ink, frame.icon_mm());
    const float text_left = left + icon_room(frame, look);
    if (lines.lines.size() <= 1) {
        text_line(frame, look.type, look.tone.ink, label, text_left, middle, box.right() - text_left);
    } else {
        text_block(frame, look.type, look.tone.ink, label, {text_left, middle - lines.height() / 2}, text + 1,
                   look.icon ? Align::left : Align::centre);
    }
}

void face_stacked(Frame& frame, const Rect& box, std::string_view label, const ButtonLook& look) {
    const float label_height = line_height(frame, look.type);
    const float gap = frame.px(size::icon_gap);
    const float icon_height = frame.text_px(size::stacked_icon);
    const float top = box.y + (box.h - icon_height - gap - label_height) / 2;
    if (look.icon)
        icon(frame, *look.icon, {box.centre().x, top + icon_height / 2}, look.tone.ink,
             size::stacked_icon * frame.text);
    text_line(frame, look.type, look.tone.ink, label, box.x, top + icon_height + gap + label_height / 2, box.w,
              Align::centre);
}

}  // namespace

float button_width(const Frame& frame, std::string_view label, const ButtonLook& look) {
    return std::max(frame.px(size::target),
                    text_width(frame, look.type, label) + frame.px(2 * size::button_padding) + icon_room(frame, look));
}

float button_height(const Frame& frame, std::string_view label, const ButtonLook& look, float width) {
    const float padding = frame.px(2 * size::label_padding);
    if (look.arrange == Arrange::stacked)
        return std::max(frame.px(size::stacked_button), frame.text_px(size::stacked_icon) + frame.px(size::icon_gap) +
                                                            line_height(frame, look.type) + padding);
    const Paragraph lines = wrap(frame, look.type, label, label_room(frame, label, look, width));
    return std::max(frame.px(size::target), lines.height() + padding);
}

bool surface(Frame& frame, const Rect& box, std::string_view name, const Tone& tone, float radius_mm,
             std::string_view state, std::string_view more) {
    const Press touch = press(frame, box, name, {.state = state, .more = more, .radius_mm = radius_mm});
    fill(frame, box, tone.tint, radius_mm);
    if (tone.edge != tone.tint) outline(frame, box, tone.edge, radius_mm, frame.theme.edge_mm);
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
    const bool tapped = surface(frame, box, label, look.tone, look.radius_mm, look.state, look.more);
    button_face(frame, box, label, look);
    return tapped;
}

Rect Grid::cell(const Rect& grid, int index) const {
    const int row = index / columns;
    const float top = grid.y + static_cast<float>(row) * (row_height + gap);
    return part_of_row({grid.x, top, grid.w, row_height}, index % columns, std::min(columns, count), gap);
}

Grid grid_of(const Frame& frame, std::span<const std::string_view> labels, const ButtonLook& look, float width,
             int most_columns) {
    Grid grid = {.columns = std::clamp(static_cast<int>(labels.size()), 1, most_columns),
                 .count = static_cast<int>(labels.size()),
                 .gap = frame.px(size::between)};
    const auto on_one_line = [&](std::string_view label) {
        const float room = grid.cell({0, 0, width, 0}, 0).w - icon_room(frame, look);
        return text_width(frame, look.type, label) <= room - 2 * frame.px(size::least_padding);
    };
    while (grid.columns > 1 && !std::ranges::all_of(labels, on_one_line)) --grid.columns;
    grid.columns = (grid.count + grid.rows() - 1) / std::max(1, grid.rows());  // no lone one in the last row
    grid.columns = std::max(1, grid.columns);
    const float cell = grid.cell({0, 0, width, 0}, 0).w;
    for (const std::string_view label : labels)
        grid.row_height = std::max(grid.row_height, button_height(frame, label, look, cell));
    return grid;
}

}  // namespace ui
