#include "visitor/map/name_list.h"

#include <algorithm>

#include "base/enum_index.h"
#include "ui/paint.h"
#include "ui/press.h"
#include "ui/wording.h"
#include "visitor/card/lens.h"

namespace visitor {

using namespace ui;

namespace {

float cell_padding(const Frame& frame) { return frame.px(size::choice_padding); }

float words_height(const Frame& frame, const NamedSpot& named, float width) {
    return wrap(frame, name_type(true), named.words, width - 2 * cell_padding(frame)).height();
}

float columns_of(const Frame& frame, int columns, float words) {
    const float column = std::max(frame.px(size::names_column), words + 1 + 2 * cell_padding(frame));
    return static_cast<float>(columns) * (column + frame.px(size::between)) - frame.px(size::between);
}

void draw_cell(Frame& frame, const Rect& box, const NamedSpot& named, const Scene& scene) {
    const Palette& palette = frame.palette();
    const bool open = is_open(scene, named);
    const Tone tone = open ? Tone{palette.card, palette.touched_label, palette.touched_label}
                           : Tone{palette.ink, palette.card, palette.pill.edge};
    frame.record.belongs_to(named.page->where);
    const Press touch =
        press(frame, box, named.words, {.role = Role::name, .state = open ? frame.say(wording::chosen) : ""});
    fill(frame, box, tone.tint, size::button_radius);
    outline(frame, box, tone.edge, size::button_radius, frame.theme.edge_mm);
    if (touch.held) fill(frame, box, palette.pressed, size::button_radius);
    const float words = words_height(frame, named, box.w);
    const float left = box.x + cell_padding(frame);
    const float top = box.centre().y - words / 2;
    text_block(frame, name_type(true), tone.ink, named.words, {left, top}, box.w - 2 * cell_padding(frame));
    frame.record.belongs_to({});
    if (touch.tapped) frame.deed = opened_by(scene, named);
}

}  // namespace

float NameList::height() const {
    float sum = -gap;
    for (const float row : row_heights) sum += row + gap;
    return sum;
}

float list_width(const Frame& frame, const Scene& scene, int columns) {
    return columns_of(frame, columns, widest_name(frame, scene));
}

float longest_list_width(const Frame& frame, const Scene& scene, int columns) {
    float widest = 0;
    for (const NamedSpot& area : named_areas(frame, scene))
        widest = std::max(widest, text_width(frame, name_type(true), area.words));
    return columns_of(frame, columns, widest);
}

NameList list_names(const Frame& frame, std::vector<NamedSpot> names, int columns, float width) {
    NameList list = {.columns = columns, .names = std::move(names), .row_heights = {}, .gap = frame.px(size::between)};
    const float cell = part_of_row({0, 0, width, 0}, 0, columns, list.gap).w;
    for (std::size_t i = 0; i < list.names.size(); ++i) {
        if (i % static_cast<std::size_t>(columns) == 0) list.row_heights.push_back(frame.px(size::target));
        const float inside = words_height(frame, list.names[i], cell);
        list.row_heights.back() = std::max(list.row_heights.back(), inside + frame.px(2 * size::label_padding));
    }
    return list;
}

void draw_name_list(Frame& frame, const NameList& list, const Scene& scene) {
    std::optional<std::size_t> open;
    Span open_at;
    scene.names_scroll.turns = {.on = wording::more_parts, .up = wording::parts_before};  // the card has its own
    const auto names = [&](Column& column) {
        if (column.draws()) frame.record.begins({.heading = std::string(frame.say(heading_of(list.names.front())))});
        Rect row;
        for (std::size_t i = 0; i < list.names.size(); ++i) {
            const int place = static_cast<int>(i) % list.columns;
            if (place == 0) {
                if (i > 0) column.gap(size::between);
                row = column.touched_box(list.row_heights[i / static_cast<std::size_t>(list.columns)]);
            }
            if (is_open(scene, list.names[i])) {
                open = i;
                open_at = {column.height() - row.h, column.height()};
            }
            if (!column.draws()) continue;
            draw_cell(frame, part_of_row(row, place, list.columns, list.gap), list.names[i], scene);
        }
    };
    Column measured(frame, {}, list.box.w, Column::Mode::measure);
    names(measured);
    Scroll& scroll = scene.names_scroll;
    const bool less_motion = frame.less_motion;
    if (!open) scroll.followed.reset();
    if (open && scroll.followed != open) {
        scroll.follow(*open, open_at);
        frame.less_motion = true;  // names that glide under a finger are missed
    }
    ScrollView(frame, list.box.w, scroll, names).draw(list.box, list.pagers);
    frame.less_motion = less_motion;
}

}  // namespace visitor
