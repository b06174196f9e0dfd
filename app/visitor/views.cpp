#include "visitor/views.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "model/section.h"
#include "visitor/attract.h"
#include "visitor/bar.h"
#include "visitor/card/card.h"
#include "visitor/display_sheet.h"
#include "visitor/languages.h"
#include "visitor/map/lit_figures.h"
#include "visitor/map/map.h"
#include "visitor/map/map_layout.h"
#include "visitor/parts_list.h"
#include "visitor/running/stride_view.h"
#include "visitor/start_over.h"
#include "visitor/still_reading.h"
#include "visitor/walk/step_view.h"

namespace visitor {

using namespace ui;

namespace {

// On the map with large text one name is enough, that of the map: the words of its card need the room. Through a
// benefit that is what the card is about.
bool names_its_card(const Frame& frame, const Scene& scene) {
    if (scene.session.place().lens()) return false;
    return frame.text <= size::large_text || scene.session.place().screen != kiosk::Screen::map;
}

Reading reading_of(const Frame& frame, const Scene& scene) {
    return {.library = scene.library,
            .page = scene.card->page,
            .place = scene.session.place(),
            .choices = scene.card->choices,
            .spoken = scene.narrator.block(scene.session.listening()),
            .moving = &scene.moving,
            .breaths = &scene.breaths,
            .titled = names_its_card(frame, scene),
            .urgencies = &scene.card->urgencies,
            .picture = scene.card->picture};
}

void draw_card(Frame& frame, const Rect& box, CardSize card_size, const Scene& scene) {
    page_card(frame, box, card_size, reading_of(frame, scene), scene.scroll,
              progress(frame, scene.since.arrived, motion::slide));
}

// A page that belongs to no part of the body has the panel for itself.
bool stands_alone(const Scene& scene) {
    return scene.session.place().screen == kiosk::Screen::page && scene.card->page.area.empty();
}

// What the player takes of the room below the card; where its words take more than two rows beside the figure, it
// stands across the panel.
struct PlayerPlace {
    Bar player;
    bool across = false;

    PlayerPlace(const Frame& frame, const Rect& room, const Rect& column, const Scene& scene)
        : player(plan_player(frame, column.w, scene)) {
        constexpr std::size_t most_rows = 2;
        across = player.rows.size() > most_rows;
        if (across) player = plan_player(frame, room.w, scene);
    }
    // Of these two; the place of the player itself.
    Rect cut(const Frame& frame, Rect& room, Rect& column) const {
        const float edge = frame.px(size::card_margin);
        if (player.rows.empty()) return {};
        if (!across) return cut_bottom(column, player.height(frame), edge);
        const Rect below = cut_bottom(room, player.height(frame));
        column.h = room.bottom() - edge - column.y;
        return below;
    }
    void draw(Frame& frame, Rect& room, Rect& column) const {
        if (player.rows.empty()) return;
        draw_bar(frame, cut(frame, room, column), player, across ? 0 : size::card_radius);
    }
};

float sides_of_pane(const Frame& frame) { return frame.px(size::text_margin + size::margin); }

// A long read needs more of the panel than a few words and buttons do.
bool reads_long(const Scene& scene) { return scene.session.place().section != model::Section::overview; }

// The larger the words, the wider the card, as long as names have room around a figure beside it; and where they would
// leave it too little, as long as a list of them has. A long read, and a page whose own name needs more, then has the
// panel for itself; on the map the figure gives way.
float card_width(const Frame& frame, const Rect& room, const Scene& scene) {
    const float margin = frame.px(size::margin);
    const auto beside = [&](float pane) { return room.w - pane - sides_of_pane(frame); };
    const float least = least_card_width(frame, scene.card->page) + margin;
    const float wanted = std::max({room.w * size::card_share, frame.text_px(size::card) + margin, least});
    const float around = beside(least_pane_around(frame, scene));
    if (around >= std::max(wanted * size::narrow_card, least)) return std::min(around, wanted);
    const bool on_page = scene.session.place().screen == kiosk::Screen::page;
    if (on_page && reads_long(scene)) return room.w;
    const float roomy = beside(roomy_pane_listed(frame, scene));
    if (!on_page && roomy >= std::max(room.w * size::roomy_card_share, least)) return std::min(roomy, wanted);
    const float listed = beside(least_pane_listed(frame, scene));
    if (listed >= std::max(room.w * size::card_share, least)) return std::min(listed, wanted);
    return on_page ? room.w : std::max(listed, least);
}

Rect pane_beside(const Frame& frame, const Rect& room) {
    const float top = frame.px(size::title_margin);
    const float below = frame.px(size::between) - bar_padding(frame);
    return {room.x + frame.px(size::text_margin), room.y + top, room.w - sides_of_pane(frame), room.h - top - below};
}

void draw_beside_card(Frame& frame, const Rect& room, const Scene& scene) {
    figure_pane(frame, pane_beside(frame, room), scene);
}

// What a page is about, on the body beside it, where the words have room enough without that; but a picture that the
// page begins with is the one to look at, where it has room.
void draw_where(Frame& frame, Rect room, Rect& column, const Scene& scene) {
    if (!has_lit_figures(scene) || frame.text > size::large_text) return;
    Rect card = column;
    PlayerPlace(frame, room, column, scene).cut(frame, room, card);
    if (shows_picture_beside(frame, card, reading_of(frame, scene))) return;
    const float width = std::min(frame.px(size::lit_column), column.w * size::lit_share);
    if (width >= frame.px(size::least_figure_width))
        lit_figures(frame, cut_left(column, width, frame.px(size::margin)), scene);
}

// Above body and card.
void cut_map_title(Frame& frame, Rect& room, const Scene& scene) {
    const Rect across = room.inset(frame.px(size::text_margin), frame.px(size::title_margin));
    const float height = map_title(frame, across, scene);
    cut_top(room, frame.px(size::title_margin) + height);
}

void draw_landscape(Frame& frame, Rect room, const Scene& scene) {
    if (!scene.card) {
        if (is_titled_above(frame, pane_beside(frame, room), scene)) cut_map_title(frame, room, scene);
        return draw_beside_card(frame, room, scene);
    }
    const bool large = frame.text > size::large_text;
    const bool alone = stands_alone(scene);
    const float margin = frame.px(large && alone ? size::tight_card_margin : size::margin);
    const float edge = frame.px(large ? size::tight_card_margin : size::card_margin);
    const float width = alone ? room.w : card_width(frame, room, scene);
    const bool whole = width >= room.w;
    Rect pane = room;
    cut_right(pane, width);
    const bool on_map = scene.session.place().screen == kiosk::Screen::map;
    if (on_map && is_titled_above(frame, pane_beside(frame, pane), scene)) {
        cut_map_title(frame, room, scene);
        pane = {pane.x, room.y, pane.w, room.h};
    }
    Rect column = {room.right() - width, room.y + edge, width - margin, room.h - 2 * edge};
    if (whole) cut_left(column, margin);
    if (alone) draw_where(frame, room, column, scene);
    PlayerPlace(frame, room, column, scene).draw(frame, room, column);
    draw_card(frame, column, whole ? CardSize::wide : CardSize::full, scene);
    pane.h = room.h;
    if (!whole) draw_beside_card(frame, pane, scene);
}

// What a portrait panel's card takes. The same on the map and on every area's page, so that the figure stays where it
// is when it is touched.
float height_of_card(Frame& frame, float width, const Scene& scene) {
    const model::Library& library = scene.library;
    float height = compact_card_height(frame, reading_of(frame, scene), width);
    const auto make_room_for = [&](const model::Page& page, const kiosk::Place& place) {
        height = std::max(height, compact_card_height(frame, {library, page, place, {}, {}}, width));
    };
    if (const model::Page* const welcome = library.page(model::welcome_page))
        make_room_for(*welcome, {.screen = kiosk::Screen::map});
    const auto words = [](const model::Page& page) {
        return page.area.empty() ? -1 : model::words_in(page, model::Section::overview);
    };
    const auto longest = std::ranges::max_element(library.pages, {}, words);
    if (longest != library.pages.end() && !longest->area.empty())
        make_room_for(*longest, {.screen = kiosk::Screen::page, .page = longest->id});
    return height;
}

// All names stand in a list beside the figure if the card has room below that. Where it has not, an open page needs the
// panel, and on the map more of the list is there than is seen at once.
std::optional<float> compact_height(Frame& frame, const Rect& room, const Rect& pane, const Scene& scene) {
    const float wanted = height_of_card(frame, room.w - 2 * frame.px(size::margin), scene);
    const PaneHeights needed = pane_heights(frame, pane, scene);
    const float all = room.bottom() - scene.panel.y - frame.px(2 * size::between);
    if (all - needed.listed >= wanted) return wanted;
    if (scene.session.place().screen == kiosk::Screen::page) return std::nullopt;
    const float least = least_card_height(frame, reading_of(frame, scene), room.w - 2 * frame.px(size::margin));
    return std::min({wanted, all - needed.fewest, std::max({all - needed.least, least, all * size::least_card_share})});
}

// Where the map has its title, above what can be reached.
Rect place_of_name(const Frame& frame, const Rect& room) { return room.inset(frame.px(size::text_margin)); }

// A page's name there. Returns what is to be read below it, and from where.
std::pair<Reading, float> draw_name_above(Frame& frame, Rect head, const Scene& scene) {
    Reading reading = reading_of(frame, scene);
    head = cut_top(head, page_title_height(frame, reading, head.w));
    page_title(frame, head, reading);
    reading.titled = false;
    return {reading, head.bottom() + frame.px(size::header_gap)};
}

CardSize size_of_open_card(const Scene& scene, CardSize of_overview) {
    return stands_alone(scene) || reads_long(scene) ? CardSize::full : of_overview;
}

// Where text is large the name scrolls away, and the words may stand where nothing can be reached.
void draw_alone(Frame& frame, const Rect& room, const Scene& scene) {
    const bool large = frame.text > size::large_text;
    const float margin = frame.px(large ? size::tight_card_margin : size::margin);
    const auto draw_from = [&](float top, const Reading& reading) {
        const float below = std::min(margin, frame.px(size::between));
        page_card(frame, {room.x + margin, top, room.w - 2 * margin, room.bottom() - below - top},
                  size_of_open_card(scene, CardSize::tall), reading, scene.scroll,
                  progress(frame, scene.since.arrived, motion::slide));
    };
    if (large && stands_alone(scene)) return draw_from(room.y + margin, reading_of(frame, scene));
    Rect head = place_of_name(frame, room);
    Rect figure;
    const float gap = frame.px(size::between);
    const bool lit = has_lit_figures(scene);
    const float wide = lit ? std::min(frame.px(size::name_figures), head.w / 2) : frame.px(size::name_figure);
    const bool figured =
        (lit || !stands_alone(scene)) && widest_word(frame, type::title, scene.card->page.name) <= head.w - wide - gap;
    if (figured) figure = cut_right(head, wide, gap);
    const auto& [reading, below] = draw_name_above(frame, head, scene);
    const float top = std::max(below, top_in_reach(scene) - card_padding(frame));
    figure.y = room.y + gap;
    figure.h = top - (lit ? 2 * gap : gap) - figure.y;  // a ring around lit feet reaches below them
    if (figured && lit)
        lit_figures(frame, figure, scene);
    else if (figured)
        area_figure(frame, figure, scene);
    draw_from(top, reading);
}

// An open page below a strip of figures. The strip is as much taller as its card is without a name.
void draw_below_strip(Frame& frame, Rect room, const Scene& scene) {
    const float margin = frame.px(size::margin);
    const float share = std::lerp(size::strip_share, size::strip_share_large, frame.text - 1);
    const Rect whole = room;
    const float name = page_title_height(frame, reading_of(frame, scene), room.w - 2 * frame.px(size::text_margin));
    Rect strip = cut_top(room, room.h * share + name).inset(margin);
    cut_top(strip, whole.y + frame.px(size::text_margin) + name + frame.px(size::header_gap) - strip.y);
    const float alone_beyond = reads_long(scene) ? size::large_text : size::sentences_apart;
    if (frame.text > alone_beyond || strip.h < frame.px(size::least_strip)) return draw_alone(frame, whole, scene);
    const Reading reading = draw_name_above(frame, place_of_name(frame, whole), scene).first;
    figure_strip(frame, strip, scene);
    page_card(frame, {room.x + margin, room.y, room.w - 2 * margin, room.h - frame.px(size::between)},
              size_of_open_card(scene, CardSize::compact), reading, scene.scroll,
              progress(frame, scene.since.arrived, motion::slide));
}

// Twice as large, a list of names would leave what is said of a benefit three lines: here they are in its card, area by
// area, and the body stands above that.
void draw_lens_large(Frame& frame, Rect room, const Scene& scene) {
    const float margin = frame.px(size::tight_card_margin);
    cut_map_title(frame, room, scene);
    figure_strip(frame, cut_top(room, room.h * size::strip_share_large, margin).inset(margin, 0), scene);
    draw_card(frame, {room.x + margin, room.y, room.w - 2 * margin, room.h - frame.px(size::between)}, CardSize::full,
              scene);
}

void draw_portrait(Frame& frame, Rect room, const Scene& scene) {
    const float margin = frame.px(size::margin);
    Rect pane = room.inset(margin);
    if (!scene.card) return figure_pane(frame, pane, scene);
    const Bar player = plan_player(frame, room.w, scene);
    draw_bar(frame, cut_bottom(room, player.height(frame)), player);
    if (stands_alone(scene)) return draw_alone(frame, room, scene);
    if (scene.session.place().lens() && frame.text > size::large_text) return draw_lens_large(frame, room, scene);
    // What the body shows of a benefit, it shows as large as it is on the map, and with its names; and where one is
    // read about, the body stays as it was touched.
    const bool of_benefit = scene.session.place().section == model::Section::benefit && frame.text <= size::large_text;
    const bool over_figure = !reads_long(scene) || scene.session.place().lens() || of_benefit;
    const std::optional<float> height = over_figure ? compact_height(frame, room, pane, scene) : std::nullopt;
    if (!height) return draw_below_strip(frame, room, scene);
    const float gap = frame.px(size::between);
    const Rect card = cut_bottom(room, *height + gap, gap).inset(margin, 0);
    draw_card(frame, {card.x, card.y, card.w, card.h - gap}, CardSize::compact, scene);
    pane.h = room.bottom() - pane.y;
    figure_pane(frame, pane, scene);
}

// True if what was touched lies beside it.
bool touched_beside(Frame& frame, const Scene& scene, kiosk::Sheet sheet) {
    switch (sheet) {
        case kiosk::Sheet::none:
            return false;
        case kiosk::Sheet::languages:
            return language_list(frame, scene);
        case kiosk::Sheet::display:
            return display_sheet(frame, scene);
        case kiosk::Sheet::parts:
            return parts_list(frame, scene);
        case kiosk::Sheet::start_over:
            return ask_to_start_over(frame, scene);
    }
    return false;
}

}  // namespace

void draw_views(Frame& frame, const Scene& scene) {
    const Fade fade(frame, progress(frame, scene.since.entered, motion::slide));
    if (scene.session.place().screen == kiosk::Screen::attract) return attract(frame, scene);
    const kiosk::Sheet sheet = scene.presence.asks() ? kiosk::Sheet::none : scene.session.sheet();
    frame.deaf = scene.presence.takes_touches() || sheet != kiosk::Sheet::none;
    frame.reach = top_in_reach(scene);
    Rect room = scene.panel;
    const Bar bar = plan_bar(frame, scene);
    const Rect bar_box = cut_bottom(room, bar.height(frame));
    if (scene.card && scene.card->step)
        step_view(frame, room, scene);
    else if (stride_of(scene))
        stride_view(frame, room, scene);
    else if (scene.orientation() == Orientation::landscape)
        draw_landscape(frame, room, scene);
    else
        draw_portrait(frame, room, scene);
    draw_bar(frame, bar_box, bar);
    frame.deaf = scene.presence.takes_touches();
    // Whatever lies over the bar, help is one touch away.
    if (touched_beside(frame, scene, sheet))
        if (auto help = help_at(frame, bar_box, bar, ImGui::GetIO().MousePos)) frame.deed = std::move(help);
    if (scene.presence.asks()) still_reading(frame, scene.panel, scene.presence);
}

}  // namespace visitor
