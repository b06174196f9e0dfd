#include "visitor/card/movement.h"

#include <algorithm>

#include "model/movement.h"
#include "visitor/card/firmness.h"
#include "visitor/moving_pictures.h"

namespace visitor {

using namespace ui;

namespace {

constexpr int least_line_beside = 24;  // characters: with fewer the picture stands below the words

void draw_picture(Frame& frame, const Rect& box, const Reading& reading, const model::Movement& movement) {
    frame.record.add(Role::picture, movement.alt, box);
    if (reading.moving) reading.moving->show(frame, box, movement.of, movement.alt, firmness_of(reading));
}

}  // namespace

bool is_by_hands(const model::Movement& movement) {
    const auto* const known = model::movement(movement.of);
    return known && known->by_hands;
}

float shape_of(const model::Movement& movement) {
    return is_by_hands(movement) ? size::hands_shape : size::movement_shape;
}

namespace {

// With room for words beside it, a picture leaves most of the height to what stands below it.
bool is_wide(const Column& column, const Frame& frame) { return column.width() >= frame.px(2 * size::movement); }

// A row of its own.
void draw_below(Column& column, const Reading& reading, const model::Movement& movement) {
    Frame& frame = column.frame();
    const float shape = shape_of(movement);
    const float tallest = is_wide(column, frame) ? size::movement * size::movement_shape : size::tallest_movement;
    const float height = std::min(column.width() * shape, frame.px(tallest));
    const Rect row = column.touched_box(height);
    if (column.draws()) draw_picture(frame, {row.x, row.y, height / shape, height}, reading, movement);
}

// Hands, and how firm they are: beside one another where there is room. The steps stand below both where they have none
// there.
void draw_hands(Column& column, const Reading& reading, const model::Movement& movement) {
    Frame& frame = column.frame();
    if (!is_wide(column, frame) || frame.text > size::large_text) {
        draw_below(column, reading, movement);
        return draw_firmness(column, reading);
    }
    const float gap = frame.px(size::section_gap);
    const float height =
        std::min(column.width() * size::hands_share * size::hands_shape, frame.px(size::tallest_movement));
    const float picture = height / size::hands_shape;
    const float beside = column.width() - picture - gap;
    const bool in_a_row = fits_firmness_in_a_row(frame, beside);
    const auto draw_beside = in_a_row ? &draw_firmness : &draw_firmness_stacked;
    Column measured(frame, {}, beside, Column::Mode::measure);
    draw_beside(measured, reading);
    const float steps = in_a_row ? 0 : frame.px(size::firmness);
    Rect row = column.touched_box(std::max(measured.height(), height) + (in_a_row ? 0 : steps + gap));
    if (!column.draws()) return;
    if (!in_a_row) draw_firmness_steps(frame, cut_bottom(row, steps, gap), firmness_of(reading));
    const Rect left = cut_left(row, picture, gap);
    draw_picture(frame, {left.x, left.y, picture, height}, reading, movement);
    Column firmness(frame, row.min(), row.w, Column::Mode::draw);
    draw_beside(firmness, reading);
}

}  // namespace

void draw_large(Column& column, const Reading& reading, const model::Movement& movement, const Excerpt& excerpt) {
    const float top = column.height();
    const Rect row = column.touched_box(column.width() * shape_of(movement));
    if (column.draws()) draw_picture(column.frame(), row, reading, movement);
    add_excerpt(column, top, movement.alt, excerpt);
}

void draw_movement(Column& column, const Reading& reading, const model::Movement& movement, const Excerpt& excerpt) {
    const float top = column.height();
    if (is_by_hands(movement)) {
        draw_hands(column, reading, movement);
    } else {
        // With the end of what says how the exercise goes; a sign of danger says nothing of it.
        if (excerpt.block > 0 && !std::holds_alternative<model::Warning>(reading.page.blocks[excerpt.block - 1]))
            column.joins(Joint::whole);
        draw_below(column, reading, movement);
    }
    add_excerpt(column, top, movement.alt, excerpt);
    column.text_gap(size::paragraph_gap);
}

void draw_shown(Column& column, const Reading& reading, std::string_view lead_in, std::string_view words,
                const model::Movement& movement) {
    Frame& frame = column.frame();
    const ImU32 ink = frame.palette().ink;
    const float width = frame.px(size::movement);
    const float gap = frame.px(size::between);
    const float beside = column.width() - width - gap;
    if (frame.text > size::large_text || beside < width_of(frame, type::body, least_line_beside)) {
        column.text_with_lead_in(lead_in, type::body, ink, words);
        column.text_gap(size::paragraph_gap);
        return draw_below(column, reading, movement);
    }
    Column measured(frame, {}, beside, Column::Mode::measure);
    measured.text_with_lead_in(lead_in, type::body, ink, words);
    const float picture = width * size::movement_shape;
    Rect row = column.touched_box(std::max(measured.height(), picture));
    if (!column.draws()) return;
    Rect box = cut_right(row, width, gap);
    box.h = picture;
    Column text(frame, row.min(), row.w, Column::Mode::draw);
    text.text_with_lead_in(lead_in, type::body, ink, words);
    draw_picture(frame, box, reading, movement);
}

}  // namespace visitor
