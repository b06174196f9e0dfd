#pragma once
#include <optional>

#include "kiosk/session.h"
#include "model/page.h"
#include "screen/column.h"

namespace screen {

/// Sets the blocks of one section of a page, and returns what the visitor touched among them.
std::optional<kiosk::Deed> draw_section(Column&, const model::Library&, const model::Page&, const kiosk::Place&,
                                        const Type& text_type);

/// Whether the page has anything to show there.
bool has_section(const model::Page&, kiosk::Section);

/// Four dots that say how sure the studies are, and the word for it beside them.
void draw_grade(Frame&, const Rect& row, model::Grade, ImU32 colour);
float grade_width(const Frame&, model::Grade);

}  // namespace screen
