#pragma once
#include <optional>

#include "kiosk/session.h"
#include "model/page.h"
#include "screen/scroll.h"

namespace screen {

enum class CardSize { full, compact };

/// One page as a card: its name, its four benefits, and the section the visitor is in. The compact card shows its first
/// words and what can be opened, and leaves the rest of the panel to the figure. `arrived` (0 to 1) is how far its
/// words have come in.
std::optional<kiosk::Deed> page_card(Frame&, const Rect&, CardSize, const model::Library&, const model::Page&,
                                     const kiosk::Place&, Scroll&, float arrived);

/// How tall a compact card of this width is for a page.
float compact_card_height(const Frame&, const model::Page&, float width);

}  // namespace screen
