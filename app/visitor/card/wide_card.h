#pragma once
#include <functional>

#include "ui/scroll.h"
#include "visitor/card/card_parts.h"

namespace visitor {

/// What stands still on a wide card, one under the other at its left. A part that is not there draws nothing.
struct StandingParts {
    StandingPart header;
    StandingPart benefits;
    StandingPart footer;
    float least_width = 0;  ///< pixels
};

/// A card that has the panel for itself: what stands still at the left, and at the right the words that scroll, in
/// lines no longer than are read with ease. False, and nothing is drawn, where one column shows more of the words.
bool draw_wide(ui::Frame&, const ui::Rect& room, const StandingParts&, ui::Scroll&,
               const std::function<void(ui::Column&)>& words, ui::ScrollView::Gaps);

/// The same for a page of warnings: its name and the buttons that scroll above, and below that all of the width for the
/// words, so that more of them are seen at once. False where the name leaves no room beside it.
bool draw_broad(ui::Frame&, const ui::Rect& room, const StandingParts&, ui::Scroll&,
                const std::function<void(ui::Column&)>& words, ui::ScrollView::Gaps);

/// How wide the name on such a card may be, which stands beside the buttons.
float beside_pagers(const ui::Frame&, float width, const ui::Scroll&);

}  // namespace visitor
