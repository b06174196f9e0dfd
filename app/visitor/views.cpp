#include "visitor/views.h"

#include <algorithm>
#include <cmath>

#include "visitor/attract.h"
#include "visitor/bar.h"
#include "visitor/card/card.h"
#include "visitor/languages.h"
#include "visitor/map/map.h"
#include "visitor/map/map_layout.h"
#include "visitor/still_reading.h"

namespace visitor {

using namespace ui;

namespace {

Reading reading_of(const Scene& scene) {
    return {scene.library, scene.card->page, scene.session.place(), scene.card->choices,
            scene.narrator.block(scene.session.listening())};
}

void draw_card(Frame& frame, const Rect& box, CardSize card_size, const Scene& scene) {
    page_card(frame, box, card_size, reading_of(scene), scene.scroll,
              progress(frame, scene.since.arrived, motion::slide));
}

void draw_landscape(Frame& frame, Rect room, const Scene& scene) {
    const float margin = frame.px(size::margin);
    if (scene.card) {
        // The player takes its room from the card: the names beside the figure need all the height there is.
        const float edge = frame.px(size::card_margin);
        Rect column = cut_right(room, room.w * size::card_share);
        column = {column.x, column.y + edge, column.w - margin, column.h - 2 * edge};
        const Bar player = plan_player(frame, column.w, scene);
        if (!player.rows.empty())
            draw_bar(frame, cut_bottom(column, player.height(frame), edge), player, size::card_radius);
        draw_card(frame, column, CardSize::full, scene);
    }
    const float top = frame.px(size::title_margin);
    const float left = frame.px(size::text_margin);
    figure_pane(frame, {room.x + left, room.y + top, room.w - left - margin, room.h - top - frame.px(size::between)},
                scene);
}

// A long read needs more of a portrait panel than a few words and buttons do.
bool reads_long(const Scene& scene) {
    const kiosk::Place& place = scene.session.place();
    const bool own_page = place.screen == kiosk::Screen::page && scene.card->page.area.empty();
    return own_page || place.section != model::Section::overview;
}

// As tall as the card that greets on the map needs it, so that the figure stays where it is when it is touched.
float compact_height(Frame& frame, float width, const Scene& scene) {
    const float own = compact_card_height(frame, reading_of(scene), width);
    const model::Page* const welcome = scene.library.page(model::welcome_page);
    if (!welcome) return own;
    const kiosk::Place map = {.screen = kiosk::Screen::map};
    return std::max(own, compact_card_height(frame, {scene.library, *welcome, map, {}, {}}, width));
}

// Larger text must leave the figure enough of a portrait panel for all its names.
float room_for_card(const Frame& frame, const Rect& room, const Scene& scene) {
    const float left = room.h - least_portrait_height(frame, scene) - frame.px(size::margin);
    return std::clamp(left, room.h * size::least_card_share, room.h * size::most_card_share);
}

void draw_portrait(Frame& frame, Rect room, const Scene& scene) {
    const float margin = frame.px(size::margin);
    if (!scene.card) return figure_pane(frame, room.inset(frame.px(size::text_margin)), scene);
    const Bar player = plan_player(frame, room.w, scene);
    draw_bar(frame, cut_bottom(room, player.height(frame)), player);
    if (reads_long(scene)) {
        const float share = std::lerp(size::strip_share, size::strip_share_large, frame.text - 1);
        figure_strip(frame, cut_top(room, room.h * share).inset(margin), scene);
        return draw_card(frame, {room.x + margin, room.y, room.w - 2 * margin, room.h - margin}, CardSize::full, scene);
    }
    const float wanted = compact_height(frame, room.w - 2 * margin, scene);
    const float height = frame.text > 1 ? std::min(wanted, room_for_card(frame, room, scene)) : wanted;
    const Rect card = cut_bottom(room, height + margin).inset(margin, 0);
    draw_card(frame, {card.x, card.y, card.w, card.h - margin}, CardSize::compact, scene);
    figure_pane(frame, room.inset(frame.px(size::text_margin)), scene);
}

}  // namespace

void draw_views(Frame& frame, const Scene& scene) {
    const Fade fade(frame, progress(frame, scene.since.entered, motion::slide));
    if (scene.session.place().screen == kiosk::Screen::attract) return attract(frame, scene);
    const bool lists_languages = scene.session.lists_languages() && !scene.presence.asks();
    frame.deaf = scene.presence.takes_touches() || lists_languages;
    Rect room = scene.panel;
    const Bar bar = plan_bar(frame, scene);
    const Rect bar_box = cut_bottom(room, bar.height(frame));
    if (scene.orientation() == Orientation::landscape)
        draw_landscape(frame, room, scene);
    else
        draw_portrait(frame, room, scene);
    draw_bar(frame, bar_box, bar);
    frame.deaf = scene.presence.takes_touches();
    if (lists_languages) language_list(frame, scene);
    if (scene.presence.asks()) still_reading(frame, scene.panel, scene.presence);
}

}  // namespace visitor
