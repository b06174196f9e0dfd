// Which views are up, and where on the panel each of them stands.
#include <algorithm>
#include <cmath>

#include "screen/attract.h"
#include "screen/bar.h"
#include "screen/card.h"
#include "screen/kiosk.h"
#include "screen/pane_plan.h"
#include "screen/press.h"
#include "screen/still_reading.h"

namespace screen {
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
    const Rect bar = cut_bottom(room, bar_height(frame, bar_scene(screen)));
    const auto heard = draw_player(frame, room, scene);
    const auto deed = scene.orientation == Orientation::landscape ? draw_landscape(frame, room, scene)
                                                                  : draw_portrait(frame, room, scene);
    const auto from_bar = bottom_bar(frame, bar, bar_scene(screen));
    if (asks_) still_reading(frame, screen, *session_.asked_at(patience_), patience_.asking);
    if (heard) return heard;
    return from_bar ? from_bar : deed;
}

// Between the card and the bar; on a wide panel the figure keeps its height.
std::optional<kiosk::Deed> Kiosk::draw_player(Frame& frame, Rect& room, const PaneScene& scene) {
    const BarScene bar = bar_scene(scene.panel);
    Rect column = room;
    if (scene.orientation == Orientation::landscape) {
        column = cut_right(column, room.w * size::card_share);
        column.w -= frame.px(size::margin);
    }
    player_height_ = player_height(frame, column.w, bar);
    if (player_height_ <= 0) return std::nullopt;
    Rect box = cut_bottom(column, player_height_);
    if (scene.orientation == Orientation::portrait)
        room.h -= player_height_;
    else
        box.y -= frame.px(size::card_margin);
    return player(frame, box, bar);
}

std::optional<kiosk::Deed> Kiosk::draw_card(Frame& frame, const Rect& card, CardSize card_size) {
    return page_card(frame, card, card_size, {shown_, *card_, session_.place(), choices_}, scroll_,
                     progress(frame, arrived_at_, motion::slide));
}

std::optional<kiosk::Deed> Kiosk::draw_landscape(Frame& frame, Rect room, const PaneScene& scene) {
    const float margin = frame.px(size::margin);
    std::optional<kiosk::Deed> deed;
    if (card_) {
        const Rect column = cut_right(room, room.w * size::card_share);
        const float edge = frame.px(size::card_margin);
        const float below = player_height_ > 0 ? player_height_ + edge : 0;
        deed = draw_card(frame, {column.x, column.y + edge, column.w - margin, column.h - 2 * edge - below},
                         CardSize::full);
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
    return own_page || session_.place().section != kiosk::Section::overview;
}

// As tall as the card that greets on the map needs it, so that the figure stays where it is when it is touched.
float Kiosk::compact_height(Frame& frame, float width) const {
    const float own = compact_card_height(frame, {shown_, *card_, session_.place(), choices_}, width);
    const model::Page* const welcome = shown_.page(welcome_page);
    if (!welcome) return own;
    const kiosk::Place map = {.screen = kiosk::Screen::map};
    return std::max(own, compact_card_height(frame, {shown_, *welcome, map, {}}, width));
}

std::optional<kiosk::Deed> Kiosk::draw_portrait(Frame& frame, Rect room, const PaneScene& scene) {
    const float margin = frame.px(size::margin);
    if (!card_) return figure_pane(frame, room.inset(frame.px(size::text_margin)), scene);
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

}  // namespace screen
