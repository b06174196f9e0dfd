#include "visitor/keypad.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "ui/paint.h"

namespace visitor {

using namespace ui;

namespace {

// What an arrow means: the next thing of all, the next to press, or the next heading; and which one takes it back.
struct Arrow {
    std::string_view key;
    Step step;
    const Seen* (*to)(const Walk&, ImGuiID, Step, Edge);
    std::string_view undone_by;
};
constexpr std::array<Arrow, 6> arrows = {{{"Down", Step::on, &neighbour, "Up"},
                                          {"Up", Step::back, &neighbour, "Down"},
                                          {"Tab", Step::on, &neighbour_to_press, "Shift+Tab"},
                                          {"Shift+Tab", Step::back, &neighbour_to_press, "Tab"},
                                          {"Right", Step::on, &group_beside, "Left"},
                                          {"Left", Step::back, &group_beside, "Right"}}};

constexpr std::size_t longest_trail = 100;

// The light ring within the dark one is what shows on dark grounds.
void draw_ring(Frame& frame, const Seen& seen) {
    if (seen.visible.w <= 0 || seen.visible.h <= 0) return;
    const float inner = size::focus_gap;
    const float outer = inner + size::focus;
    // A name or heading has no edge of its own to keep away from its words.
    const bool bare = seen.role == Role::name || seen.role == Role::heading;
    const Rect box = seen.visible.inset(bare ? -frame.px(size::name_padding) : 0, 0);
    outline(frame, box.inset(-frame.px(outer)), frame.palette().focus, seen.radius_mm + outer, size::focus);
    outline(frame, box.inset(-frame.px(inner)), frame.palette().focus_gap, seen.radius_mm + inner, inner);
}

// A place on the screen, from the top of the content that is scrolled there.
float in_content(float y, const Seen& seen, const Scroll& scroll) {
    return y - seen.view.y + std::round(scroll.offset);
}

bool is_only_read(const Seen& seen) { return seen.role == Role::heading || seen.role == Role::passage; }

// Around an answer its question, and around what sets a number what that is, if there is room for both.
Span wanted_span(const Seen& seen, const Scroll& scroll) {
    Span span = {in_content(seen.box.y, seen, scroll), in_content(seen.box.bottom(), seen, scroll)};
    if (seen.group.kind == Group::Kind::section || seen.group.box.h <= 0) return span;
    const float top = in_content(seen.group.box.y, seen, scroll);
    if (span.bottom - top <= seen.view.h) span.top = std::min(span.top, top);
    return span;
}

}  // namespace

Keypad::Wish Keypad::take(const std::vector<platform::KeyStroke>& keys, const Record& before, kiosk::Screen screen,
                          const Heard& heard) {
    const bool pressed = std::exchange(pressed_, false);
    strokes_ = {.pressed = pressed};
    keys_.insert(keys_.end(), keys.begin(), keys.end());
    if (screen == kiosk::Screen::attract && !keys_.empty()) return begin();
    while (!keys_.empty() && !(shown_ && arrival_)) {
        const platform::KeyStroke key = std::exchange(keys_.front(), {});
        keys_.pop_front();
        Wish wish = take_key(key, before, strokes_.moved || strokes_.unheard > 0 ? Heard{.owes_focus = true} : heard);
        if (wish.deed || wish.pressed != 0) return wish;
    }
    return {};
}

// Whatever key it is. Only who asks for speech, or has it in the ear, needs to be answered by speech at once.
Keypad::Wish Keypad::begin() {
    const std::string key = std::exchange(keys_.front(), {}).name;
    keys_.pop_front();
    if (key == "HeadsetOut") return {};  // somebody leaves
    shown_ = fresh_ = true;
    self_voicing_ = key == "Speech" || key == "HeadsetIn";
    strokes_.began = !self_voicing_;
    return {.deed = kiosk::Begin{}};
}

Keypad::Wish Keypad::take_key(const platform::KeyStroke& stroke, const Record& before, const Heard& heard) {
    const std::string_view key = stroke.name;
    Wish help = turn_speech(key);
    if (strokes_.help) catch_up(before, heard);
    if (key == "HeadsetOut") return {};  // nobody means to press anything
    // What an Enter is held back for has to be heard before another can insist; and a finger that stays is no other.
    const bool held_back = held_back_ != 0 && focused_ && held_back_ == focused_->id;
    if (key == "Enter" && held_back && (stroke.repeated || heard.owes_focus)) return {};
    strokes_.any = true;
    strokes_.volume = key == "VolumeUp" || key == "VolumeDown";
    strokes_.pressed = strokes_.pressed || key == "Back" || key == "Home";
    strokes_.back = strokes_.back || key == "Back";
    if (key == "Back") return {.deed = kiosk::GoBack{}};
    if (key == "Home") return {.deed = kiosk::AskToStartOver{}};
    if (key == "VolumeUp") return {.deed = kiosk::TurnVolume{1}};
    if (key == "VolumeDown") return {.deed = kiosk::TurnVolume{-1}};
    const bool was_shown = std::exchange(shown_, true);
    if (!was_shown || !focused_ || key == "Speech" || key == "HeadsetIn") return help;
    if (key == "Enter") return press(before, heard);
    if (focused_->role == Role::slider && (key == "Left" || key == "Right")) {
        pressed_ = true;
        return {.pressed = focused_->id, .slides = key == "Left" ? -1 : 1};
    }
    move(stroke, before, heard);
    return {};
}

// Who listens, and strikes the key for help, wants to hear once more what the keys do; twice, to be helped; and who
// goes on asking, to be left in peace.
Keypad::Wish Keypad::turn_speech(std::string_view key) {
    constexpr int for_the_page = 2;
    asked_ = key == "Speech" && self_voicing_ ? asked_ + 1 : 0;
    if (key != "Speech" && key != "HeadsetIn" && key != "HeadsetOut") return {};
    strokes_.help = asked_ > 0 && asked_ <= for_the_page;
    if (strokes_.help && asked_ == for_the_page) return {.deed = kiosk::FollowLink{std::string(model::help_page)}};
    if (strokes_.help) return {};
    asked_ = 0;
    const bool before = std::exchange(self_voicing_, key == "HeadsetIn" || (key == "Speech" && !self_voicing_));
    const bool speaks_now = self_voicing_ && !before;
    fresh_ = fresh_ || speaks_now;
    if (speaks_now) strokes_.moved = false;  // a step in silence is not told, even if it came with the same frame
    return {};
}

// Who listens presses what they hear, and answers for no danger sign that they have not heard, unless they insist.
// Before the voice has come to the words of what has the focus, or while it is at something else to press, Enter stops
// it there, and that is told; the next one presses it.
Keypad::Wish Keypad::press(const Record& before, const Heard& heard) {
    trail_.clear();  // what it brings up may have gone over all that led here
    const bool unheard = (std::exchange(fresh_, false) && !heard.focus) || heard.owes_focus;
    const Walk walk = ui::walk(before.all(), by());
    const Seen* const told = self_voicing_ ? find(walk, heard.telling_of) : nullptr;
    const bool elsewhere =
        !asks() && told && told->part == focused_->part && told->id != focused_->id && !is_only_read(*told);
    strokes_.stopped = elsewhere || (self_voicing_ && unheard && !is_only_read(*focused_));
    if (elsewhere) {
        focused_ = *told;
        strokes_.moved = true;
        return {};
    }
    if (strokes_.stopped) {
        strokes_.past_lead_in = heard.lead_in;
        strokes_.came = !heard.lead_in;
        return {};
    }
    strokes_.again = is_only_read(*focused_);
    if (self_voicing_ && heard.unheard) {
        const std::size_t warnings = heard.unheard(*focused_);
        strokes_.insists = warnings > 0 && held_back_ == focused_->id;
        strokes_.unheard = strokes_.insists ? 0 : warnings;
        held_back_ = strokes_.unheard > 0 ? focused_->id : 0;
        if (held_back_ != 0) return {};
    }
    pressed_ = !strokes_.again;
    return {.pressed = focused_->id, .slides = 1};
}

// Whoever cannot see has to be told that nothing has moved, and where they are.
void Keypad::stays() { strokes_.where = true; }

// Who hurries from answer to answer would press what stands in the bar. A second stroke leads there; a key that is held
// does not.
bool Keypad::stops_at_edge(const platform::KeyStroke& stroke, const Walk& walk, const Seen& from, const Seen& to) {
    const bool goes_on = stroke.name == "Down" || stroke.name == "Right";
    const bool is_last = goes_on && neighbour(walk, from.id, Step::on, Edge::goes_round)->id == to.id;
    const bool leaves =
        is_last && from.part == Part::card && from.group.kind == Group::Kind::question && to.part != Part::card;
    if (!self_voicing_ || !leaves || (edge_ == from.id && !stroke.repeated)) return false;
    edge_ = from.id;
    focused_ = from;
    strokes_.at_edge = true;
    return true;
}

// A jump goes over much, a step over headings: the key for the other direction leads back to where that one began, or
// nobody could feel their way. Null where the focus came here otherwise.
const Seen* Keypad::way_back(std::string_view key, const Walk& walk) {
    if (!trail_.empty() && trail_.back().to != focused_->id) trail_.clear();
    const auto* const arrow = std::ranges::find(arrows, key, &Arrow::key);
    return trail_.empty() || trail_.back().key != arrow->undone_by ? nullptr : find(walk, trail_.back().from);
}

void Keypad::go(std::string_view key, const Seen& to) {
    const auto* const arrow = std::ranges::find(arrows, key, &Arrow::key);
    if (!trail_.empty() && trail_.back().key == arrow->undone_by && trail_.back().from == to.id) {
        trail_.pop_back();
    } else if (focused_->id != to.id) {
        if (trail_.size() == longest_trail) trail_.erase(trail_.begin());
        trail_.push_back({std::string(key), focused_->id, to.id});
    }
    focused_ = to;
    strokes_.moved = true;
}

// What is read, or was when it was cut off, if that is not what has the focus: they have come that far.
const Seen* Keypad::is_read_to(const Walk& walk, const Heard& heard) const {
    const Seen* const cut_at = self_voicing_ && focused_ && !asks() ? find(walk, heard.cut_at) : nullptr;
    return cut_at && cut_at->part == focused_->part && cut_at->id != focused_->id ? cut_at : nullptr;
}

// Who asks where they are is told the place from which the next key goes on.
void Keypad::catch_up(const Record& before, const Heard& heard) {
    const Walk walk = ui::walk(before.all(), by());
    if (const Seen* const there = is_read_to(walk, heard)) focused_ = *there;
}

// A key that is held does not run round and round. Who goes on while the card is being read, or after that was cut off,
// goes on from there: to what is to press there, or past the text that they have heard of. Who goes on before the voice
// has come to what has the focus, or past its heading or question, is taken to that, and past nothing unheard. In a
// question box the same keys lead to the same answer, whatever has been heard.
void Keypad::move(const platform::KeyStroke& stroke, const Record& before, const Heard& heard) {
    held_back_ = 0;
    const auto* const arrow = std::ranges::find(arrows, std::string_view(stroke.name), &Arrow::key);
    if (arrow == arrows.end()) {
        catch_up(before, heard);
        return stays();
    }
    const Walk walk = ui::walk(before.all(), by());
    const bool to_the_next = arrow->to != &group_beside && arrow->step == Step::on;
    const bool first = std::exchange(fresh_, false) && !heard.focus;
    const Seen* const cut_at = is_read_to(walk, heard);
    // Who goes back and back again goes from where that led them, not from what has been read of it.
    const bool goes_back = arrow->step == Step::back;
    const bool back_again = std::exchange(went_back_, goes_back) && goes_back;
    // What a tab has opened begins below it, wherever in that the voice is.
    const bool into_opened = arrow->to == &group_beside && arrow->step == Step::on &&
                             focused_->group.kind == Group::Kind::tabs && focused_->chosen;
    const bool from_there = cut_at && !back_again && !into_opened;
    strokes_.came = !asks() && first && to_the_next && !from_there && focused_->role != Role::heading;
    strokes_.past_lead_in = !asks() && !strokes_.came && heard.lead_in && to_the_next;
    if (strokes_.came || strokes_.past_lead_in) return;
    const Edge edge = stroke.repeated ? Edge::stops : Edge::goes_round;
    const bool is_there = from_there && to_the_next && !is_only_read(*cut_at);
    const Seen from = from_there ? *cut_at : *focused_;
    const Seen* const undone = from_there || stroke.repeated ? nullptr : way_back(arrow->key, walk);
    const Seen* to = undone ? undone : is_there ? cut_at : arrow->to(walk, from.id, arrow->step, edge);
    // To the heading that they have come from, or it would sound as if the key led nowhere.
    const bool begins_again = from_there && goes_back && arrow->to == &group_beside && to && to->id == focused_->id;
    if (begins_again) to = arrow->to(walk, focused_->id, arrow->step, edge);
    if (to && !undone && stops_at_edge(stroke, walk, from, *to)) return;
    edge_ = 0;
    if (to && to->id != focused_->id) {
        focused_ = from;
        go(arrow->key, *to);
    } else if (from_there) {
        strokes_.came = true;
    } else if (!stroke.repeated) {
        stays();
    }
}

void Keypad::arrive(kiosk::Screen screen) {
    arrival_ = {screen == kiosk::Screen::page ? Part::card : Part::none};
    held_back_ = edge_ = 0;
    went_back_ = false;
    trail_.clear();
    beneath_.reset();
    fresh_ = true;
    came_back_ = false;
}

void Keypad::come_back(const kiosk::Place& place, std::string_view came_from) {
    arrive(place.screen);
    arrival_->name = came_from;
    const auto left = std::ranges::find(left_at_, place, &std::pair<kiosk::Place, ImGuiID>::first);
    if (left != left_at_.end()) arrival_->left = left->second;
    came_back_ = true;
}

void Keypad::leave(const kiosk::Place& place) {
    std::erase_if(left_at_, [&](const auto& left) { return left.first == place; });
    if (shown_ && focused_) left_at_.emplace_back(place, focused_->id);
}

const Seen* Keypad::find_arrival(const Walk& walk) const {
    if (const Seen* const left = arrival_->left != 0 ? find(walk, arrival_->left) : nullptr) return left;
    const Seen* const by_name = arrival_->name.empty() ? nullptr : named(walk, arrival_->name);
    return by_name ? by_name : entrance(walk, arrival_->part);
}

const Seen* Keypad::find_focused(const Walk& walk) {
    if (walk.empty()) return nullptr;
    if (arrival_) return find_arrival(walk);
    if (!focused_) return walk.front();
    const bool dialog = walk.front()->part == Part::dialog;
    if (dialog && focused_->part != Part::dialog) {
        beneath_ = std::exchange(focused_, std::nullopt);
        return entrance(walk, Part::dialog);
    }
    if (!dialog && focused_->part == Part::dialog && beneath_) focused_ = std::exchange(beneath_, std::nullopt);
    const Seen* const same = find(walk, focused_->id);
    return same ? same : nearest(walk, *focused_);
}

void Keypad::settle(Frame& frame, const Scrolls& scrolls) {
    if (!shown_) return;
    const Walk walk = ui::walk(frame.record.all(), by());
    const Seen* const now = find_focused(walk);
    arrival_.reset();
    focused_ = now ? std::optional(*now) : std::nullopt;
    if (!now) return;
    position_ = ui::position(walk, *now);
    reveal(frame,
           now->part == Part::figure   ? scrolls.names
           : now->part == Part::dialog ? scrolls.dialog
                                       : scrolls.card,
           *now);
    draw_ring(frame, *now);
}

// Once for each place in the content: a visitor may scroll away from it with a wheel.
void Keypad::reveal(Frame& frame, Scroll& scroll, const Seen& now) {
    if (now.view.h <= 0) return revealed_.reset();
    const Span span = wanted_span(now, scroll);
    const float near = frame.px(size::rounding);
    const bool same = revealed_ && revealed_->id == now.id && revealed_->view_height == now.view.h &&
                      std::abs(span.top - revealed_->span.top) < near &&
                      std::abs(span.bottom - revealed_->span.bottom) < near;
    if (same) return;
    revealed_ = {now.id, now.view.h, span};
    const Span own = {in_content(now.box.y, now, scroll), in_content(now.box.bottom(), now, scroll)};
    const auto& wanted = scroll.wanted;  // what is said to an answer, below the answer itself
    if (!wanted || own.top < wanted->top - near || own.bottom > wanted->bottom + near) scroll.wanted = span;
    frame.moving = true;
}

}  // namespace visitor
