#include "preview/layout.h"

#include <algorithm>
#include <cmath>

#include "preview/preview_theme.h"
#include "ui/text.h"

namespace preview {

using namespace ui;

namespace {

constexpr float long_by_short_side = 16.0F / 9;  // of a clinic's screen

// At 800 pixels of height type is as small as it can well be read; it grows more slowly than the window.
constexpr float usual_short_side = 800;
constexpr float usual_pixels_per_mm = 2.2F;
constexpr float growth = 0.0012F;
constexpr float least_pixels_per_mm = 1.9F;
constexpr float most_pixels_per_mm = 4;

Rect panel_in(const Rect& room, visitor::Orientation orientation) {
    const float aspect = orientation == visitor::Orientation::landscape ? long_by_short_side : 1 / long_by_short_side;
    const float width = std::max(0.0F, std::floor(std::min(room.w, room.h * aspect)));
    const Rect panel = centred(room, width, std::floor(width / aspect));
    return {std::round(panel.x), std::round(panel.y), panel.w, panel.h};
}

float status_height(const Frame& frame, float width, std::string_view notice) {
    const float room = width - frame.px(3 * desk::status_padding + size::icon);
    const float lines = std::max(line_height(frame, desk::title) + line_height(frame, desk::text),
                                 wrap(frame, desk::heading, notice, room).height());
    return lines + frame.px(2 * desk::status_padding);
}

int columns(const Frame& frame, float width, int count) {
    for (int rows = 1; rows < count; ++rows) {
        const int in_a_row = (count + rows - 1) / rows;
        const float one = part_of_row({0, 0, width, 0}, 0, in_a_row, frame.px(size::between)).w;
        if (one >= frame.px(desk::narrowest_control)) return in_a_row;
    }
    return 1;
}

float controls_height(const Frame& frame, int count, int in_a_row) {
    const int rows = (count + in_a_row - 1) / in_a_row;
    return static_cast<float>(rows) * frame.px(desk::control) + static_cast<float>(rows - 1) * frame.px(size::between);
}

// Status, kiosk and controls in one column, as near to one another as the room allows.
void stack(const Frame& frame, const Rect& column, visitor::Orientation orientation, int controls,
           std::string_view notice, Layout& layout) {
    const float gap_px = frame.px(desk::gap);
    const float bezel_px = frame.px(desk::bezel);
    const float status = status_height(frame, column.w, notice);
    layout.control_columns = controls > 0 ? columns(frame, column.w, controls) : 0;
    const float below = controls > 0 ? gap_px + controls_height(frame, controls, layout.control_columns) : 0;
    Rect room = column;
    layout.status = cut_top(room, status, gap_px);
    room.h -= below;
    layout.panel = panel_in(room.inset(bezel_px), orientation);
    const float spare = room.h - layout.panel.h - 2 * bezel_px;
    layout.status.y = std::round(column.y + spare / 2);
    layout.panel.y = std::round(layout.status.bottom() + gap_px + bezel_px);
    if (controls > 0) layout.controls = {column.x, layout.panel.bottom() + bezel_px + gap_px, column.w, below - gap_px};
}

Layout lay_out_beside(const Frame& frame, Rect room, visitor::Orientation orientation, int controls,
                      std::string_view notice) {
    const float gap_px = frame.px(desk::margin);
    const auto with_side = [&](float side_width) {
        Layout layout;
        Rect column = room;
        layout.side = cut_right(column, side_width, gap_px);
        stack(frame, column, orientation, controls, notice, layout);
        return layout;
    };
    const Layout narrow =
        with_side(std::clamp(room.w * desk::side_share, frame.px(desk::narrowest_side), frame.px(desk::usual_side)));
    const Layout wide = with_side(frame.px(desk::widest_side));
    return wide.panel.h >= narrow.panel.h ? wide : narrow;
}

Layout lay_out_below(const Frame& frame, Rect room, visitor::Orientation orientation, int controls,
                     std::string_view notice) {
    Layout layout;
    const Rect lowest = cut_bottom(room, frame.px(desk::lowest_side), frame.px(desk::margin));
    stack(frame, room, orientation, controls, notice, layout);
    const float lift = std::floor(layout.status.y - room.y);  // what the column has to spare belongs to the side
    layout.status.y -= lift;
    layout.panel.y -= lift;
    layout.controls.y -= lift;
    const float top = layout.controls.bottom() + frame.px(desk::margin);
    layout.side = {room.x, top, room.w, lowest.bottom() - top};
    return layout;
}

}  // namespace

float desk::pixels_per_mm(float width, float height) {
    const float grown = usual_pixels_per_mm + (std::min(width, height) - usual_short_side) * growth;
    return std::clamp(grown, least_pixels_per_mm, most_pixels_per_mm);
}

Layout lay_out(const Frame& frame, const Rect& window, visitor::Orientation orientation, int controls,
               std::string_view notice) {
    const Rect room = window.inset(frame.px(desk::margin));
    if (window.w < frame.px(desk::smallest_width) || window.h < frame.px(desk::smallest_height)) {
        Layout layout;
        stack(frame, room, orientation, 0, notice, layout);
        return layout;
    }
    const Layout beside = lay_out_beside(frame, room, orientation, controls, notice);
    const Layout below = lay_out_below(frame, room, orientation, controls, notice);
    return below.panel.h > beside.panel.h ? below : beside;
}

}  // namespace preview
