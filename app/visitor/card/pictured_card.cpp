#include "visitor/card/pictured_card.h"

#include <algorithm>
#include <cmath>

#include "ui/pager.h"
#include "visitor/card/card_parts.h"
#include "visitor/card/excerpts.h"
#include "visitor/card/movement.h"

namespace visitor {

using namespace ui;

namespace {

const model::Movement* picture_of(const model::Page& page) {
    return page.blocks.empty() ? nullptr : std::get_if<model::Movement>(&page.blocks.front());
}

/// What stands below the picture.
void draw_below_picture(Column& column, const Reading& reading, const model::Movement& movement) {
    if (is_by_hands(movement)) draw_firmness(column, reading);
    column.gap(size::section_gap);
    draw_benefits(column, reading);
}

float height_below(Frame& frame, const Reading& reading, const model::Movement& movement, float width) {
    Column column(frame, {}, width, Column::Mode::measure);
    draw_below_picture(column, reading, movement);
    return column.height();
}

float height_above(Frame& frame, const Reading& reading, float width) {
    Column column(frame, {}, width, Column::Mode::measure);
    draw_title(column, reading);
    column.gap(size::header_gap);
    return column.height();
}

/// The widest that leaves what stands above and below it its height, and the words a line's length; 0 where there is
/// none. What stands below is taller in a narrower column.
float picture_width(Frame& frame, const Rect& room, const Reading& reading, const model::Movement& movement) {
    const auto left = [&](float width) {
        return room.h - height_above(frame, reading, width) - height_below(frame, reading, movement, width);
    };
    constexpr int most_tries = 4;
    float width = room.w * size::most_left;
    for (int i = 0; i < most_tries && width > 0; ++i) {
        const float fits = left(width) / shape_of(movement);
        if (fits >= width) return width;
        width = std::floor(fits);
    }
    return 0;
}

}  // namespace

bool begins_with_picture(const model::Page& page) { return picture_of(page) != nullptr; }

bool draw_pictured(Frame& frame, const Rect& room, Reading& reading, Scroll& scroll,
                   const std::function<void(Column&)>& words, ScrollView::Gaps gaps) {
    const model::Movement& movement = *picture_of(reading.page);
    const float width = picture_width(frame, room, reading, movement);
    if (width < frame.px(size::movement)) return false;
    reading.standing = 1;
    Rect right = room;
    const Rect left = cut_left(right, width, frame.px(size::column_gap));
    right.w = std::min(right.w, width_of(frame, type::body, size::longest_line));
    ScrollView view(frame, right.w, scroll, words, gaps);
    Column column(frame, left.min(), left.w, Column::Mode::draw);
    draw_title(column, reading);
    column.gap(size::header_gap);
    draw_large(column, reading, movement, excerpt_of(reading.page, 0));
    draw_below_picture(column, reading, movement);
    Rect pagers;
    if (view.overflows(right.h)) pagers = cut_bottom(right, frame.px(size::target), frame.px(size::section_gap));
    view.draw(right, pagers);
    return true;
}

}  // namespace visitor
