#include "visitor/card/pictured_card.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "model/section.h"
#include "ui/pager.h"
#include "visitor/card/card_parts.h"
#include "visitor/card/excerpts.h"
#include "visitor/card/firmness.h"
#include "visitor/card/movement.h"

namespace visitor {

using namespace ui;

namespace {

const model::Movement& picture_of(const Reading& reading) {
    return std::get<model::Movement>(reading.page.blocks[*reading.picture]);
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

/// The widest up to that which leaves what stands above and below it its height; 0 where there is none. What stands
/// below is taller in a narrower column.
float fitting_width(Frame& frame, const Rect& room, const Reading& reading, float most) {
    const model::Movement& movement = picture_of(reading);
    const auto left = [&](float width) {
        return room.h - height_above(frame, reading, width) - height_below(frame, reading, movement, width);
    };
    constexpr int most_tries = 4;
    float width = most;
    for (int i = 0; i < most_tries && width > 0; ++i) {
        const float fits = left(width) / shape_of(movement);
        if (fits >= width) return width;
        width = std::floor(fits);
    }
    return 0;
}

float width_beside(const Frame& frame, const Rect& room, float picture) {
    return std::min(room.w - picture - frame.px(size::column_gap), width_of(frame, type::body, size::longest_line));
}

/// How far down the words reach with the signs of danger that they begin with; 0 where they begin with none.
float height_of_first_signs(Frame& frame, const Reading& reading, float width) {
    const auto shown = model::blocks_in(reading.page, reading.place.section, reading.place.topic);
    const auto warns = [&](std::size_t i) { return std::holds_alternative<model::Warning>(reading.page.blocks[i]); };
    const auto leads_to_signs = [&](std::size_t i) {
        return i == reading.picture || std::holds_alternative<model::Text>(reading.page.blocks[i]) ||
               std::holds_alternative<model::Heading>(reading.page.blocks[i]);
    };
    const auto first = std::ranges::find_if_not(shown, leads_to_signs);
    const auto end = std::find_if_not(first, shown.end(), warns);
    if (first == end) return 0;
    Column column(frame, {}, width, Column::Mode::measure);
    for (auto at = shown.begin(); at != end; ++at)
        if (*at != reading.picture) draw_block(column, reading, *at);
    return column.rows().back().bottom;
}

/// The widest with which what stands above and below it has its height, the words a line's length, and the first signs
/// of danger their place in the first view.
float widest_picture(Frame& frame, const Rect& room, const Reading& reading) {
    const float view = room.h - frame.px(size::target + size::section_gap);
    const float least_beside = width_of(frame, type::body, size::least_line_beside_picture);
    const auto leaves_room = [&](float width) {
        const float beside = width_beside(frame, room, width);
        return beside >= least_beside && height_of_first_signs(frame, reading, beside) <= view;
    };
    float tried = 0;
    for (const float share : size::picture_shares) {
        const float width = fitting_width(frame, room, reading, room.w * share);
        if (width > 0 && width != tried && leaves_room(width)) return width;
        tried = width;
    }
    const float narrow = fitting_width(frame, room, reading, room.w * size::least_left);
    if (narrow >= frame.px(size::movement) && leaves_room(narrow)) return narrow;
    return fitting_width(frame, room, reading, room.w * size::most_left);
}

/// None where it would be no larger than among the words.
std::optional<float> picture_width(Frame& frame, const Rect& room, const Reading& reading) {
    if (!reading.picture || frame.text > size::large_text) return std::nullopt;
    const float width = widest_picture(frame, room, reading);
    return width >= frame.px(size::movement) ? std::optional(width) : std::nullopt;
}

}  // namespace

bool begins_with_picture(const model::Page& page) {
    return !page.blocks.empty() && std::holds_alternative<model::Movement>(page.blocks.front());
}

bool fits_pictured(Frame& frame, const Rect& room, const Reading& reading) {
    return picture_width(frame, room, reading).has_value();
}

bool draw_pictured(Frame& frame, const Rect& room, Reading& reading, Scroll& scroll,
                   const std::function<void(Column&)>& words, ScrollView::Gaps gaps) {
    const std::optional<float> width = picture_width(frame, room, reading);
    if (!width) return false;
    const model::Movement& movement = picture_of(reading);
    reading.picture_stands = true;
    Rect right = room;
    const Rect left = cut_left(right, *width, frame.px(size::column_gap));
    right.w = width_beside(frame, room, *width);
    ScrollView view(frame, right.w, scroll, words, gaps);
    Column column(frame, left.min(), left.w, Column::Mode::draw);
    draw_title(column, reading);
    column.gap(size::header_gap);
    draw_large(column, reading, movement, excerpt_of(reading.page, *reading.picture));
    draw_below_picture(column, reading, movement);
    Rect pagers;
    if (view.overflows(right.h)) pagers = cut_bottom(right, frame.px(size::target), frame.px(size::section_gap));
    view.draw(right, pagers);
    return true;
}

}  // namespace visitor
