#pragma once
#include <functional>

#include "ui/column.h"
#include "visitor/card/blocks.h"

namespace visitor {

/// A part of a card that stands still on it.
using StandingPart = std::function<void(ui::Column&)>;
float height_of(ui::Frame&, float width, const StandingPart&);
void draw_in(ui::Frame&, const ui::Rect&, const StandingPart&);
/// What it takes of the card with the gap to what comes next; nothing where it has no height.
float with_gap(const ui::Frame&, float height);

/// The page's name alone, for where there is little room for more.
void draw_name(ui::Column&, const ui::Type&, const model::Page&);

/// The page's name, and behind it, or below where there is no room, its Latin name.
void draw_header(ui::Column&, const model::Page&);

/// The same, where the name stands on the card.
void draw_title(ui::Column&, const Reading&);

/// On the overview what the benefits claim and how sure that is, further in the way to the others.
void draw_benefits(ui::Column&, const Reading&);

/// Whether the card asks what it feels like, wherever on it.
bool asks_what_is_felt(const Reading&);

/// That, where it stands below the benefits.
void draw_feelings(ui::Column&, const Reading&);

}  // namespace visitor
