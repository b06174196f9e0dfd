#include "visitor/map/map_names.h"

#include <algorithm>
#include <cmath>

#include "base/enum_index.h"
#include "ui/paint.h"
#include "ui/press.h"
#include "ui/text.h"
#include "ui/wording.h"
#include "visitor/card/benefits.h"
#include "visitor/card/lens.h"

namespace visitor {

using namespace ui;

namespace {

float words_room(const Frame& frame, const Name& name) {
    return name.label.w - 2 * frame.px(size::name_label_padding) + 1;
}

float graded_height(const Frame& frame) { return grade_dots_height(frame) + frame.px(size::tile_line_gap); }

float graded_width(const Frame& frame) {
    constexpr int steps = 3;  // from the first of four dots to the last
    return frame.text_px(steps * size::grade_dot_pitch + 2 * size::grade_dot);
}

Rect level_box(ImVec2 from, ImVec2 to, float width) {
    return {std::min(from.x, to.x), from.y - width / 2, std::abs(to.x - from.x), width};
}

// Level lines as boxes: the software renderer draws those exactly.
void draw_stroke(Frame& frame, const Name& name, ImU32 colour, float width_mm) {
    const float width = std::max(1.0F, std::round(frame.px(width_mm)));
    Rect level = level_box(name.start, name.knee, width);
    level.y = std::round(level.y);
    fill(frame, level, colour);
    line(frame, name.knee, name.dot, colour, width_mm);
}

// A part of it, from its first point to its second.
void record_part(Frame& frame, const Name& name, ImVec2 from, ImVec2 to) {
    frame.record.add(Role::leader, name.page->name, {from.x, from.y, to.x - from.x, to.y - from.y});
}

}  // namespace

const Type& name_type(bool touched) { return touched ? type::name_bold : type::name; }

float widest_name(const Frame& frame, const model::Library& library) {
    float widest = 0;
    for (const model::Page& page : library.pages)
        if (!page.area.empty()) widest = std::max(widest, widest_word(frame, name_type(true), page.name));
    return widest;
}

// As wide as it is while its area is open: nothing moves when it is touched.
LabelSize label_size(const Frame& frame, const model::Page& page, float most, const std::optional<model::Topic>& lens) {
    const Paragraph lines = wrap(frame, name_type(true), page.name, most);
    const float graded = seen_through(lens, page) ? graded_height(frame) : 0;
    const float words = std::max(widest_line(frame, name_type(true), lines), graded > 0 ? graded_width(frame) : 0);
    return {.width = std::ceil(words + frame.px(2 * size::name_label_padding)) + 1,
            .height = std::max(frame.px(size::name_label), lines.height() + graded + frame.px(size::label_padding))};
}

void draw_leader(Frame& frame, const Name& name, bool touched) {
    const Palette& palette = frame.palette();
    const ImU32 ink = touched ? palette.touched_label : palette.leader;
    draw_stroke(frame, name, palette.leader_band, size::leader_band);
    draw_stroke(frame, name, ink, size::leader);
    dot(frame, name.dot, palette.name.tint, size::leader_dot + size::leader);
    ring(frame, name.dot, ink, size::leader_dot + size::leader, size::leader);
    record_part(frame, name, name.start, name.knee);
    record_part(frame, name, name.knee, name.dot);
    frame.record.add(Role::area, name.page->name, {name.dot.x, name.dot.y, 1, 1});
}

void draw_name(Frame& frame, const Name& name, bool touched, const std::optional<model::Topic>& lens) {
    const Palette& palette = frame.palette();
    const Tone& tone = touched ? palette.touched_name : palette.name;
    frame.record.belongs_to(name.page->where);
    const model::Benefit* const benefit = seen_through(lens, *name.page);
    constexpr float radius = size::name_label / 2;
    const Press touch = press(frame, name.box, name.page->name,
                              {.role = Role::name,
                               .state = touched ? frame.say(wording::chosen) : "",
                               .more = benefit ? frame.say(wording::grades[base::index(benefit->grade)]) : "",
                               .radius_mm = size::target / 2});
    fill(frame, name.label, tone.tint, radius);
    outline(frame, name.label, tone.edge, radius, frame.theme.edge_mm);
    if (touch.held) fill(frame, name.label, palette.pressed, radius);
    const float words = wrap(frame, name_type(true), name.page->name, words_room(frame, name)).height();
    const float all = words + (benefit ? graded_height(frame) : 0);
    const float top = name.label.centre().y - all / 2;
    const float left = name.label.x + frame.px(size::name_label_padding);
    text_block(frame, name_type(touched), tone.ink, name.page->name, {left, top}, words_room(frame, name),
               Align::centre);
    if (benefit) {
        const float dots = graded_width(frame);
        draw_grade_dots(frame,
                        {name.label.centre().x - dots / 2,
                         top + all - grade_dots_height(frame) / 2 - frame.px(size::tile_line_gap) / 2},
                        benefit->grade, touched ? tone.ink : palette.topics[base::index(*lens)].ink);
    }
    frame.record.belongs_to({});
    if (touch.tapped) frame.deed = open_through(lens, *name.page);
}

}  // namespace visitor
