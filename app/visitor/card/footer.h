#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "kiosk/session.h"
#include "ui/button.h"
#include "ui/column.h"
#include "visitor/card/blocks.h"

namespace visitor {

/// A way on from here, as a button at the foot of the card.
struct Way {
    std::string_view words;
    ui::ButtonLook look;
    kiosk::Deed deed;
};
std::vector<Way> ways_on(const ui::Frame&, const Reading&);

/// From the warnings back to the benefits: where the page's name stands on the card, beside that; else in the footer.
std::optional<Way> way_beside_name(const ui::Frame&, const Reading&);

/// Pixels, with so much beside its words.
float way_width(const ui::Frame&, const Way&, float padding_mm);

/// The sections of an area's page: the same buttons at the same place whichever is open.
bool foot_stands(const Reading&);

/// What is kept free beside the footer for the buttons that scroll: always beside one that stands, so that nothing
/// moves under a finger where the words are longer than the card. With the count where there is room for it.
float kept_for_pagers(const ui::Frame&, const Reading&, float width);

/// Takes the way to the warnings out of them, if it has room, and from the warnings the way to the benefits: they stay
/// beside the buttons that scroll even where all the rest scrolls, for nobody should have to look for them.
std::vector<Way> ways_that_stay(const ui::Frame&, std::vector<Way>&, float room);

/// What is recorded next are ways on. Once one of the page's sections is open they are tabs.
void begin_ways(ui::Frame&, const Reading&);

/// Without the ways that stand elsewhere.
void draw_footer(ui::Column&, const Reading&, std::vector<Way>);

}  // namespace visitor
