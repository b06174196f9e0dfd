#include "visitor/card/card_parts.h"

#include "model/section.h"
#include "ui/paint.h"
#include "visitor/card/benefits.h"
#include "visitor/card/feels_like.h"
#include "visitor/card/footer.h"

namespace visitor {

using namespace ui;
using model::Section;

float height_of(Frame& frame, float width, const StandingPart& part) {
    Column column(frame, {}, width, Column::Mode::measure);
    part(column);
    return column.height();
}

void draw_in(Frame& frame, const Rect& box, const StandingPart& part) {
    Column column(frame, box.min(), box.w, Column::Mode::draw);
    part(column);
}

float with_gap(const Frame& frame, float height) { return height > 0 ? height + frame.px(size::section_gap) : 0; }

void draw_name(Column& column, const Type& type, const model::Page& page) {
    Frame& frame = column.frame();
    frame.record.belongs_to(page.where);
    const float top = column.height();
    column.heading(type, frame.palette().ink, page.name);
    if (column.draws()) begin_section(frame, page.name, column.since(top));
    frame.record.belongs_to({});
}

void draw_header(Column& column, const model::Page& page) {
    Frame& frame = column.frame();
    const ImU32 quiet = frame.palette().quiet_ink;
    const Type& title = type::title;
    const Paragraph name = wrap(frame, title, page.name, column.width());
    const float top = column.height();
    draw_name(column, title, page);
    if (page.latin.empty() || name.lines.empty()) return;
    const float behind = text_width(frame, title, name.lines.back()) + frame.px(size::latin_gap);
    const float room = column.width() - behind;
    if (text_width(frame, type::body, page.latin) > room) return column.text(type::body, quiet, page.latin);
    if (!column.draws()) return;
    const float baseline = top + name.height() - name.line_height / 2 + baseline_below_middle(frame, title) -
                           baseline_below_middle(frame, type::body);
    const ImVec2 at = column.on_screen({behind, baseline});
    text_line(frame, type::body, quiet, page.latin, at.x, at.y, room);
}

void draw_title(Column& column, const Reading& reading) {
    if (reading.titled) draw_header(column, reading.page);
}

// Warnings need all the room to stand together: from there the way to benefits is back.
void draw_benefits(Column& column, const Reading& reading) {
    if (!has_benefits(reading.page) || reading.place.section == Section::caution) return;
    if (reading.place.section == Section::overview)
        draw_glance(column, reading);
    else
        draw_topics(column, reading);
}

// Nobody should have to look for the page about what they feel.
bool asks_what_is_felt(const Reading& reading) {
    return reading.place.section == Section::overview && foot_stands(reading) && knows_feelings(reading);
}

void draw_feelings(Column& column, const Reading& reading) {
    if (asks_what_is_felt(reading) && reading.feelings_stand) draw_feels_like(column, reading);
}

}  // namespace visitor
