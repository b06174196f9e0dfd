#include "visitor/card/list.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "ui/paint.h"
#include "visitor/card/excerpts.h"

namespace visitor {

using namespace ui;

namespace {

// Fewer are taken in at a glance.
constexpr std::size_t many_items = 8;

void draw_bullet(Column& column, float top) {
    Frame& frame = column.frame();
    const ImVec2 at = column.on_screen({frame.text_px(size::bullet * 2), top + line_height(frame, type::body) / 2});
    dot(frame, at, frame.palette().quiet_ink, size::bullet * frame.text);
}

void draw_item(Column& column, std::string_view item, const Excerpt& excerpt) {
    Frame& frame = column.frame();
    const float top = column.height();
    column.text(type::body, frame.palette().ink, item, size::bullet_indent * frame.text);
    add_excerpt(column, top, item, excerpt);
    if (column.draws()) draw_bullet(column, top);
}

float half_of(Column& column) { return (column.width() - column.frame().px(size::column_gap)) / 2; }

bool has_two_columns(Column& column, const model::List& list) {
    const float half = half_of(column);
    return list.items.size() >= many_items && list.signs.empty() && column.reading_width() <= half + half / 2 &&
           half >= width_of(column.frame(), type::body, size::least_item_line);
}

// Heard down one column and then the other, as they are read.
void draw_two_columns(Column& column, const model::List& list, const Excerpt& first) {
    Frame& frame = column.frame();
    const float half = half_of(column);
    const std::size_t rows = (list.items.size() + 1) / 2;
    std::vector<Rect> places;
    for (std::size_t row = 0; row < rows; ++row) {
        float tall = 0;
        for (std::size_t i = row; i < list.items.size(); i += rows) {
            Column item(frame, {}, half, Column::Mode::measure);
            draw_item(item, list.items[i], first);
            tall = std::max(tall, item.height());
        }
        column.joins(Joint::part);
        places.push_back(column.box(tall));
        column.text_gap(size::paragraph_gap / 2);
    }
    for (std::size_t i = 0; column.draws() && i < list.items.size(); ++i) {
        const Rect& row = places[i % rows];
        const float left = i < rows ? row.x : row.right() - half;
        Column item(frame, {left, row.y}, half, Column::Mode::draw);
        draw_item(item, list.items[i], {first.block, i, first.kind});
    }
}

}  // namespace

void draw_list(Column& column, const model::List& list, const Excerpt& first) {
    if (has_two_columns(column, list)) {
        draw_two_columns(column, list, first);
    } else {
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            column.joins(Joint::part);
            std::optional<Whole> sign;
            if (!list.signs.empty()) sign.emplace(column);
            draw_item(column, list.items[i], {first.block, i, first.kind});
            sign.reset();
            column.text_gap(size::paragraph_gap / 2);
        }
    }
    column.text_gap(size::paragraph_gap / 2);
}

}  // namespace visitor
