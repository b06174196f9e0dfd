#pragma once
#include <functional>

#include "ui/scroll.h"
#include "visitor/card/blocks.h"

namespace visitor {

/// Its first block is a moving picture: that is what the page is for.
bool begins_with_picture(const model::Page&);

/// Whether a wide card of the page has room for it beside the words; not where it would be no larger than among them.
bool fits_pictured(ui::Frame&, const ui::Rect& room, const Reading&);

/// A wide card of such a page: its name, the picture as large as the height allows, how firm hands are, and the
/// benefits at the left; the words that scroll at the right. False, and nothing is drawn, where that does not
/// fit.
bool draw_pictured(ui::Frame&, const ui::Rect& room, Reading&, ui::Scroll&,
                   const std::function<void(ui::Column&)>& words, ui::ScrollView::Gaps);

}  // namespace visitor
