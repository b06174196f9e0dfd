#include "visitor/keypad.h"

#include <fmt/format.h>

#include <cmath>
#include <utility>

#include "ui/paint.h"
#include "ui/wording.h"

namespace visitor {

using namespace ui;

namespace {

int steps(std::string_view key) {
    if (key == "Down" || key == "Right" || key == "Tab") return 1;
    if (key == "Up" || key == "Left" || key == "Shift+Tab") return -1;
    return 0;
}

// The light ring within the dark one is what shows on dark grounds.
void draw_ring(Frame& frame, const Seen& seen) {
    if (seen.visible.w <= 0 || seen.visible.h <= 0) return;
    const float inner = size::focus_gap;
    const float outer = inner + size::focus;
    // A name has no edge of its own to keep away from its words.
    const Rect box = seen.visible.inset(seen.role == Role::name ? -frame.px(size::name_padding) : 0, 0);
    outline(frame, box.inset(-frame.px(outer)), frame.palette().focus, seen.radius_mm + outer, size::focus);
    outline(frame, box.inset(-frame.px(inner)), frame.palette().focus_gap, seen.radius_mm + inner, inner);
}

}  // namespace

std::string spoken(const Seen& seen, Position position, const model::Language* language) {
    const std::string_view role = model::translated(language, wording::button);
    const std::string_view of = model::translated(language, wording::of);
    return fmt::format("{}, {}{}{}, {} {} {}", seen.name, role, seen.state.empty() ? "" : ", ", seen.state,
                       position.number, of, position.of);
}

Keypad::Wish Keypad::take(const std::vector<platform::KeyStroke>& keys, const Record& before, kiosk::Screen screen) {
    announcement_.reset();
    keys_.insert(keys_.end(), keys.begin(), keys.end());
    if (screen == kiosk::Screen::attract && !keys_.empty()) return begin();
    while (!keys_.empty() && !(shown_ && arrival_)) {
        const std::string key = std::exchange(keys_.front(), {}).name;
        keys_.pop_front();
        Wish wish = take_key(key, before);
        if (wish.deed || wish.pressed != 0) return wish;
    }
    return {};
}

// Whatever key it is. Only who asks for speech, or has it in the ear, needs to be answered by speech at once.
Keypad::Wish Keypad::begin() {
    const std::string key = std::exchange(keys_.front(), {}).name;
    keys_.pop_front();
    if (key == "HeadsetOut") return {};  // somebody leaves
    shown_ = true;
    if (key == "Speech" || key == "HeadsetIn") speak(true);
    return {.deed = kiosk::Begin{}};
}

void Keypad::speak(bool on) {
    switched_ = switched_ || on != self_voicing_;
    self_voicing_ = on;
}

Keypad::Wish Keypad::take_key(std::string_view key, const Record& before) {
    if (key == "Back") return {.deed = kiosk::GoBack{}};
    if (key == "Home") return {.deed = kiosk::StartOver{}};
    if (key == "VolumeUp") return {.deed = kiosk::TurnVolume{1}};
    if (key == "VolumeDown") return {.deed = kiosk::TurnVolume{-1}};
    if (key == "Speech") speak(!self_voicing_);
    if (key == "HeadsetIn") speak(true);
    if (key == "HeadsetOut") speak(false);
    const bool was_shown = std::exchange(shown_, true);
    if (!was_shown || !focused_) return {};
    if (key == "Enter") return {.pressed = focused_->id};
    if (steps(key) == 0) return {};
    const Walk walk = ui::walk(before.all());
    if (const Seen* to = neighbour(walk, focused_->id, steps(key))) focused_ = *to;
    return {};
}

void Keypad::arrive(kiosk::Screen screen, std::string_view came_from) {
    const bool on_page = screen == kiosk::Screen::page;
    arrival_ = {on_page ? Part::card : Part::none, on_page ? std::string() : std::string(came_from)};
    beneath_.reset();
}

const Seen* Keypad::find_focused(const Walk& walk) {
    if (walk.empty()) return nullptr;
    if (arrival_) {
        const Seen* const left = arrival_->name.empty() ? nullptr : named(walk, arrival_->name);
        return left ? left : entrance(walk, arrival_->part);
    }
    if (!focused_) return walk.front();
    const bool dialog = walk.front()->part == Part::dialog;
    if (dialog && focused_->part != Part::dialog) {
        beneath_ = std::exchange(focused_, std::nullopt);
        return walk.front();
    }
    if (!dialog && focused_->part == Part::dialog && beneath_) focused_ = std::exchange(beneath_, std::nullopt);
    const Seen* const same = find(walk, focused_->id);
    return same ? same : nearest(walk, *focused_);
}

void Keypad::settle(Frame& frame, Scroll& scroll, std::string_view place_name) {
    if (!shown_) return;
    const Walk walk = ui::walk(frame.record.all());
    const Seen* const now = find_focused(walk);
    announce(frame, walk, now, place_name);
    arrival_.reset();
    if (now) reveal(frame, scroll, *now);
    settled_ = focused_ = now ? std::optional(*now) : std::nullopt;
    if (now) draw_ring(frame, *now);
}

// Once for each place in the content: a visitor may scroll away from it with a wheel.
void Keypad::reveal(Frame& frame, Scroll& scroll, const Seen& now) {
    if (now.view.h <= 0) return;
    const float top = now.box.y - now.view.y + std::round(scroll.offset);
    const Span span = {top, top + now.box.h};
    const bool same = settled_ && settled_->id == now.id && settled_->view.h == now.view.h &&
                      std::abs(span.top - revealed_.top) < 2 && std::abs(span.bottom - revealed_.bottom) < 2;
    if (same) return;
    revealed_ = span;
    scroll.wanted = span;
    frame.moving = true;
}

void Keypad::announce(const Frame& frame, const Walk& walk, const Seen* now, std::string_view place_name) {
    const bool switched = std::exchange(switched_, false);
    if (switched && !self_voicing_) announcement_ = frame.say(wording::speech_off);
    if (!self_voicing_) return;
    const auto add = [&](std::string_view words) {
        if (words.empty()) return;
        if (!announcement_) announcement_ = "";
        const bool ends = announcement_->empty() || announcement_->ends_with('.') || announcement_->ends_with('?');
        *announcement_ += announcement_->empty() ? "" : ends ? " " : ". ";
        *announcement_ += words;
    };
    if (switched) add(frame.say(wording::speech_on));
    if (switched || arrival_) add(place_name);
    const bool same = settled_ && now && settled_->id == now->id && settled_->state == now->state;
    if (now && (switched || arrival_ || !same)) add(spoken(*now, position(walk, *now), frame.language));
}

}  // namespace visitor
