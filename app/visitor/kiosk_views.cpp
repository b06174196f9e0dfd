// Which views are up, and where on the panel each of them stands.
#include <algorithm>
#include <cmath>

#include "ui/press.h"
#include "visitor/attract.h"
#include "visitor/bar.h"
#include "visitor/card/card.h"
#include "visitor/kiosk.h"
#include "visitor/map/map_layout.h"
#include "visitor/still_reading.h"

namespace visitor {

using namespace ui;

namespace {

Orientation orientation_of(const Rect& screen) {
    return screen.w >= screen.h ? Orientation::landscape : Orientation::portrait;
}

// Larger text must leave the figure enough of a portrait panel for all its names.
float room_for_card(const Frame& frame, const Rect& room, const PaneScene& scene) {
    const float left = room.h - least_portrait_height(frame, scene) - frame.px(size::margin);
    return std::clamp(left, room.h * size::least_card_share, room.h * size::most_card_share);
}

}  // namespace

std::optional<kiosk::Deed> Kiosk::draw_attract(Frame& frame, const Rect& screen, const PaneScene& scene) const {
    const auto deed = attract(frame, screen, scene, light_);
    if (light_ == Light::day) return deed;
    const std::chrono::sys_seconds wall = parts_.wall_clock();
    if (const auto opens = kiosk::next_change(library_.clinic.hours, wall, parts_.zone))
        frame.wake = std::min(frame.wake.value_or(kiosk::Time::max()), frame.now + (*opens - wall));
    return deed;
}

std::optional<kiosk::Deed> Kiosk::draw(Frame& frame, const Rect& screen) {
    const PaneScene scene = {orientation_of(screen), screen, parts_.body, shown_, session_, figures_, touched_at_};
    frame.opacity = progress(frame, entered_at_, motion::slide);
    if (session_.place().screen == kiosk::Screen::attract) return draw_attract(frame, screen, scene);
    Rect room = screen;
    frame.deaf = asks_ || answers_;
    const Bar bar = plan_bar(frame, bar_scene(screen));
    const Rect bar_box = cut_bottom(room, bar.height(frame));
    const auto deed = scene.orientation == Orientation::landscape ? draw_landscape(frame, room, scene)
                                                                  : draw_portrait(frame, room, scene);
    const auto from_bar = draw_bar(frame, bar_box, bar);
    if (asks_) still_reading(frame, screen, *session_.asked_at(patience_), patience_.asking);
    return from_bar ? from_bar : deed;
}

std::optional<kiosk::Deed> Kiosk::draw_card(Frame& frame, const Rect& card, CardSize card_size) {
    return page_card(frame, card, card_size, {shown_, *card_, session_.place(), choices_}, scroll_,
                     progress(frame, arrived_at_, motion::slide));
}

std::optional<kiosk::Deed> Kiosk::draw_landscape(Frame& frame, Rect room, const PaneScene& scene) {
    const float margin = frame.px(size::margin);
    std::optional<kiosk::Deed> deed;
    if (card_) {
        // The player takes its room from the card: the names beside the figure need all the height there is.
        const float edge = frame.px(size::card_margin);
        Rect column = cut_right(room, room.w * size::card_share);
        column = {column.x, column.y + edge, column.w - margin, column.h - 2 * edge};
        const Bar player = plan_player(frame, column.w, bar_scene(scene.panel));
        if (!player.rows.empty())
            deed = draw_bar(frame, cut_bottom(column, player.height(frame), edge), player, size::card_radius);
        if (const auto touched = draw_card(frame, column, CardSize::full)) deed = touched;
    }
    const float top = frame.px(size::title_margin);
    const float left = frame.px(size::text_margin);
    const Rect pane = {room.x + left, room.y + top, room.w - left - margin, room.h - top - frame.px(size::between)};
    const auto touched = figure_pane(frame, pane, scene);
    return touched ? touched : deed;
}

// A long read needs more of a portrait panel than a few words and buttons do.
bool Kiosk::reads_long() const {
    const bool own_page = session_.place().screen == kiosk::Screen::page && card_->area.empty();
    return own_page || session_.place().section != model::Section::overview;
}

// As tall as the card that greets on the map needs it, so that the figure stays where it is when it is touched.
float Kiosk::compact_height(Frame& frame, float width) const {
    const float own = compact_card_height(frame, {shown_, *card_, session_.place(), choices_}, width);
    const model::Page* const welcome = shown_.page(model::welcome_page);
    if (!welcome) return own;
    const kiosk::Place map = {.screen = kiosk::Screen::map};
    return std::max(own, compact_card_height(frame, {shown_, *welcome, map, {}}, width));
}

std::optional<kiosk::Deed> Kiosk::draw_portrait(Frame& frame, Rect room, const PaneScene& scene) {
    if (!card_) return figure_pane(frame, room.inset(frame.px(size::text_margin)), scene);
    const Bar player = plan_player(frame, room.w, bar_scene(scene.panel));
    const auto heard = draw_bar(frame, cut_bottom(room, player.height(frame)), player);
    const auto deed = draw_above_player(frame, room, scene);
    return deed ? deed : heard;
}

std::optional<kiosk::Deed> Kiosk::draw_above_player(Frame& frame, Rect room, const PaneScene& scene) {
    const float margin = frame.px(size::margin);
    if (!reads_long()) {
        const float wanted = compact_height(frame, room.w - 2 * margin);
        const float height = frame.text > 1 ? std::min(wanted, room_for_card(frame, room, scene)) : wanted;
        const Rect card = cut_bottom(room, height + margin).inset(margin, 0);
        const auto deed = draw_card(frame, {card.x, card.y, card.w, card.h - margin}, CardSize::compact);
        const auto touched = figure_pane(frame, room.inset(frame.px(size::text_margin)), scene);
        return touched ? touched : deed;
    }
    const float share = std::lerp(size::strip_share, size::strip_share_large, frame.text - 1);
    const Rect strip = cut_top(room, room.h * share).inset(margin);
    const auto touched = figure_strip(frame, strip, scene);
    const auto deed = draw_card(frame, {room.x + margin, room.y, room.w - 2 * margin, room.h - margin}, CardSize::full);
    return touched ? touched : deed;
}

}  // namespace visitor
