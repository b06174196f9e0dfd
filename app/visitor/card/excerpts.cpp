#include "visitor/card/excerpts.h"

#include <algorithm>

#include "ui/press.h"

namespace visitor {

using namespace ui;

Excerpt excerpt_of(const model::Page& page, std::size_t block, std::size_t part) {
    return {block, part, page.blocks[block].index()};
}

bool is_read_whole(const model::Block& block) {
    return std::holds_alternative<model::Studies>(block) || std::holds_alternative<model::Contact>(block) ||
           std::holds_alternative<model::Reviewer>(block);
}

// A text has no edge of its own to keep the ring away from its words.
void add_excerpt(Column& column, float top, std::string_view words, const Excerpt& excerpt) {
    if (!column.draws() || column.height() <= top) return;
    Rect box = column.since(top);
    box.w = std::min(box.w, column.reading_width());
    add_passage(column.frame(), words, box.inset(-column.frame().px(size::name_padding), 0), excerpt);
}

}  // namespace visitor
