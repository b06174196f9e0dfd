#include "screen/header.h"

namespace screen {

void draw_header(Column& column, const model::Page& page) {
    Frame& frame = column.frame();
    const ImU32 quiet = frame.palette().quiet_ink;
    frame.record.belongs_to(page.where);
    const Type title = fitting(frame, type::title, page.name, column.width());
    const Paragraph name = wrap(frame, title, page.name, column.width());
    const float top = column.height();
    column.text(title, frame.palette().ink, page.name);
    if (!page.latin.empty() && !name.lines.empty()) {
        const float behind = text_width(frame, title, name.lines.back()) + frame.px(size::latin_gap);
        const float room = column.width() - behind;
        if (text_width(frame, type::body, page.latin) > room) {
            column.text(type::body, quiet, page.latin);
        } else if (column.draws()) {
            const float baseline = top + name.height() - name.line_height / 2 + baseline_below_middle(frame, title) -
                                   baseline_below_middle(frame, type::body);
            const ImVec2 at = column.on_screen({behind, baseline});
            text_line(frame, type::body, quiet, page.latin, at.x, at.y, room);
        }
    }
    frame.record.belongs_to({});
}

}  // namespace screen
