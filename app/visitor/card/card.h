#pragma once
#include "ui/scroll.h"
#include "visitor/card/blocks.h"

namespace visitor {

/// `full` is as tall as the panel, `wide` has all of it; `compact` leaves most to the figure. `tall` shows what that
/// does, with words of the same size, where the figure has made room.
enum class CardSize { full, wide, compact, tall };

/// One page as a card: its name, its benefits, and the section the visitor is in. The compact card shows its first
/// words and what can be opened. `arrived` (0 to 1) is how far its words have come in. Where name and buttons would
/// leave too little room for the words, all of it scrolls.
void page_card(ui::Frame&, const ui::Rect&, CardSize, const Reading&, ui::Scroll&, float arrived);

/// Between a card's edge and what stands on it; large text needs the room itself.
float card_padding(const ui::Frame&);

/// How tall a compact card of this width is, with what its benefits claim.
float compact_card_height(ui::Frame&, const Reading&, float width);

/// How tall it is at least, where its name and a few lines scroll.
float least_card_height(ui::Frame&, const Reading&, float width);

/// How wide a card has to be for the longest word of its page's name.
float least_card_width(const ui::Frame&, const model::Page&);

/// Whether a wide card shows the picture that its page begins with beside the words.
bool shows_picture_beside(ui::Frame&, const ui::Rect&, const Reading&);

/// The name of a page that does not stand on its card.
void page_title(ui::Frame&, const ui::Rect&, const Reading&);
float page_title_height(ui::Frame&, const Reading&, float width);

}  // namespace visitor
