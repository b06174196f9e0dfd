#pragma once
#include "ui/scroll.h"
#include "visitor/card/blocks.h"

namespace visitor {

enum class CardSize { full, compact };

/// One page as a card: its name, its four benefits, and the section the visitor is in. The compact card shows its first
/// words and what can be opened, and leaves the rest of the panel to the figure. `arrived` (0 to 1) is how far its
/// words have come in. Where name and buttons would leave too little room for the words, all of it scrolls.
void page_card(ui::Frame&, const ui::Rect&, CardSize, const Reading&, ui::Scroll&, float arrived);

/// How tall a compact card of this width should be for a page.
float compact_card_height(ui::Frame&, const Reading&, float width);

}  // namespace visitor
