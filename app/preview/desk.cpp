#include "preview/desk.h"

#include <algorithm>
#include <cmath>

#include "preview/desk_theme.h"
#include "ui/text.h"

namespace desk {

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
    const float room = width - frame.px(3 * status_padding + size::icon);
    const float lines =
        std::max(line_height(frame, title) + line_height(frame, text), wrap(frame, heading, notice, room).height());
    return lines + frame.px(2 * status_padding);
}

int columns(const Frame& frame, float width, int count) {
    for (int rows = 1; rows < count; ++rows) {
        const int in_a_row = (count + rows - 1) / rows;
        const float one = ui::part_of_row({0, 0, width, 0}, 0, in_a_row, frame.px(size::between)).w;
        if (one >= frame.px(narrowest_control)) return in_a_row;
    }
    return 1;
}

float controls_height(const Frame& frame, int count, int in_a_row) {
    const auto rows = static_cast<float>((count + in_a_row - 1) / in_a_row);
    return rows * frame.px(control) + (rows - 1) * frame.px(size::between);
}

// Status, kiosk and controls in one column, as near to one another as the room allows.
void stack(const Frame& frame, const Rect& column, visitor::Orientation orientation, int control_count,
           std::string_view notice, Layout& layout) {
    const float gap_px = frame.px(gap);
    const float bezel_px = frame.px(bezel);
    const float status = status_height(frame, column.w, notice);
    layout.control_columns = control_count > 0 ? columns(frame, column.w, control_count) : 0;
    const float below = control_count > 0 ? gap_px + controls_height(frame, control_count, layout.control_columns) : 0;
    ui::Rect room = column;
    layout.status = ui::cut_top(room, status, gap_px);
    room.h -= below;
    layout.kiosk = panel_in(room.inset(bezel_px), orientation);
    const float spare = room.h - layout.kiosk.h - 2 * bezel_px;
    layout.status.y = std::round(column.y + spare / 2);
    layout.kiosk.y = std::round(layout.status.bottom() + gap_px + bezel_px);
    if (control_count > 0)
        layout.controls = {column.x, layout.kiosk.bottom() + bezel_px + gap_px, column.w, below - gap_px};
}

Layout lay_out_beside(const Frame& frame, Rect room, visitor::Orientation orientation, int control_count,
                      std::string_view notice) {
    const float gap_px = frame.px(margin);
    const auto with_side = [&](float side_width) {
        Layout layout;
        ui::Rect column = room;
        layout.side = ui::cut_right(column, side_width, gap_px);
        stack(frame, column, orientation, control_count, notice, layout);
        return layout;
    };
    const Layout narrow = with_side(std::clamp(room.w * side_share, frame.px(narrowest_side), frame.px(usual_side)));
    const Layout wide = with_side(frame.px(widest_side));
    return wide.kiosk.h >= narrow.kiosk.h ? wide : narrow;
}

Layout lay_out_below(const Frame& frame, Rect room, visitor::Orientation orientation, int control_count,
                     std::string_view notice) {
    Layout layout;
    const Rect lowest = cut_bottom(room, frame.px(lowest_side), frame.px(margin));
    stack(frame, room, orientation, control_count, notice, layout);
    const float lift = std::floor(layout.status.y - room.y);  // what the column has to spare belongs to the side
    layout.status.y -= lift;
    layout.kiosk.y -= lift;
    layout.controls.y -= lift;
    const float top = layout.controls.bottom() + frame.px(margin);
    layout.side = {room.x, top, room.w, lowest.bottom() - top};
    return layout;
}

}  // namespace

float pixels_per_mm(float width, float height) {
    const float grown = usual_pixels_per_mm + (std::min(width, height) - usual_short_side) * growth;
    return std::clamp(grown, least_pixels_per_mm, most_pixels_per_mm);
}

Layout lay_out(const Frame& frame, const Rect& window, visitor::Orientation orientation, int control_count,
               std::string_view notice) {
    const Rect room = window.inset(frame.px(margin));
    if (window.w < frame.px(smallest_width) || window.h < frame.px(smallest_height)) {
        Layout layout;
        stack(frame, room, orientation, 0, notice, layout);
        return layout;
    }
    const Layout beside = lay_out_beside(frame, room, orientation, control_count, notice);
    const Layout below = lay_out_below(frame, room, orientation, control_count, notice);
    return below.kiosk.h > beside.kiosk.h ? below : beside;
}

}  // namespace desk
