#pragma once
#include <optional>

#include "kiosk/session.h"
#include "model/page.h"
#include "ui/column.h"

namespace visitor {

/// What a card shows: a page in the visitor's language, its answers expanded, and where in it the visitor is.
struct Reading {
    const model::Library& library;
    const model::Page& page;
    const kiosk::Place& place;
    const model::Choices& choices;  ///< what the visitor chose on this page
};

/// Sets the blocks of the section that is open, and returns what the visitor touched among them.
std::optional<kiosk::Deed> draw_section(ui::Column&, const Reading&, const ui::Type& text_type);

/// Of a button that leads to another page.
ui::Tone link_tone(const ui::Palette&);

}  // namespace visitor
