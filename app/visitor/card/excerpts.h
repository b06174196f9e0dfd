#pragma once
#include <string_view>

#include "model/page.h"
#include "ui/column.h"

// What of a card can be heard alone.
namespace visitor {

ui::Excerpt excerpt_of(const model::Page&, std::size_t block, std::size_t part = 0);

/// The block is made of many short lines, and heard in one go.
bool is_read_whole(const model::Block&);

/// The column's text from there, which was its height, down to where it ends now is a passage.
void add_excerpt(ui::Column&, float top, std::string_view words, const ui::Excerpt&);

}  // namespace visitor
