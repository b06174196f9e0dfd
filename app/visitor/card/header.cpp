#include "visitor/card/header.h"

namespace visitor {

using namespace ui;

namespace {

void draw_name(Column& column, const Type& type, const model::Page& page) {
    Frame& frame = column.frame();
    frame.record.belongs_to(page.where);
    column.text(type, frame.palette().ink, page.name);
    frame.record.belongs_to({});
}

}  // namespace

void draw_header_without_latin(Column& column, const model::Page& page) {
    draw_name(column, fitting(column.frame(), type::title, page.name, column.width()), page);
}

void draw_header(Column& column, const model::Page& page) {
    Frame& frame = column.frame();
    const ImU32 quiet = frame.palette().quiet_ink;
    const Type title = fitting(frame, type::title, page.name, column.width());
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

}  // namespace visitor
