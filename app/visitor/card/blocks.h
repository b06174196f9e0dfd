#pragma once
#include <optional>

#include "kiosk/session.h"
#include "model/signs.h"
#include "ui/scroll.h"

namespace visitor {

struct Breaths;
class MovingPictures;

/// What a card shows: a page in the visitor's language, its answers expanded, and where in it the visitor is.
struct Reading {
    const model::Library& library;
    const model::Page& page;
    const kiosk::Place& place;
    const model::Choices& choices;                ///< what the visitor chose on this page
    std::optional<std::size_t> spoken = {};       ///< the place on the page of the block that is being read out
    MovingPictures* moving = nullptr;             ///< none: nobody shows a movement
    Breaths* breaths = nullptr;                   ///< none: nobody breathes along
    bool titled = true;                           ///< the page's name stands on the card, not above it
    const model::Urgencies* urgencies = nullptr;  ///< none: warnings are headed by nothing
    bool feelings_stand = true;               ///< what it feels like stands below the benefits; else below the words
    std::optional<std::size_t> picture = {};  ///< the place on the page of the moving picture that it begins with
    bool picture_stands = false;              ///< beside what scrolls
    std::size_t standing = 0;                 ///< so many blocks at the beginning stand beside what scrolls
    std::size_t standing_links = 0;           ///< and so many at the end, all of them links
    float tallest_pair = 0;  ///< pixels: no taller are warnings side by side, for they have to be seen whole
};

/// Where blocks were drawn that have to be seen.
struct Landmarks {
    std::optional<ui::Span> spoken;
    std::optional<ui::Span> sought;
};

/// Sets the blocks of the section that is open. `sought` is the place on the page of a block that has to come into
/// view, of an answered one what is said to the answer, `jumped_to` of one that a view begins with.
Landmarks draw_section(ui::Column&, const Reading&, std::optional<std::size_t> sought = {},
                       std::optional<std::size_t> jumped_to = {});

/// How many links the section that is open ends with.
std::size_t links_at_end(const Reading&);

/// Sets those blocks that stand beside the section: of its beginning, and the links of its end.
void draw_standing(ui::Column&, const Reading&);
void draw_standing_links(ui::Column&, const Reading&);

/// Sets one block of the page alone; where it stands, if it is being read out.
std::optional<ui::Span> draw_block(ui::Column&, const Reading&, std::size_t block);

/// Of a button that leads to the page with this id: the one about danger stands out.
ui::Tone link_tone(const ui::Palette&, std::string_view page);

}  // namespace visitor
