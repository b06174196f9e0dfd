#include "platform/finger.h"

#include <algorithm>
#include <cmath>

namespace platform {
namespace {

using Kind = PointerEvent::Kind;

void add_event(Input& input, Kind kind, float x, float y) {
    input.pointer_events.push_back({kind, x, y, Pointer::finger});
}

}  // namespace

void Finger::down(Id id, float x, float y, Time now, Input& input) {
    // The finger that is down cannot come down again: its lift was lost.
    const bool lift_was_lost = touch_ && touch_->id == id;
    if (touch_ && !lift_was_lost && now - touch_->last_seen < silent_after) return;
    let_go(input);
    touch_ = Touch{id, x, y, now};
    add_event(input, Kind::press, x, y);
}

void Finger::moved(Id id, float x, float y, Time now, Input& input) {
    if (!touch_ || touch_->id != id) return;
    if (std::hypot(x - touch_->x, y - touch_->y) > trembling_) touch_ = Touch{id, x, y, now};
    add_event(input, Kind::move, x, y);
}

void Finger::lifted(Id id, float x, float y, Input& input) {
    if (!touch_ || touch_->id != id) return;
    touch_.reset();
    add_event(input, Kind::release, x, y);
}

void Finger::let_go(Input& input) {
    if (!touch_) return;
    touch_.reset();
    input.pointer_events.push_back({.kind = Kind::cancel, .pointer = Pointer::finger});
}

void Finger::give_up_if_lost(Time now, Input& input) {
    if (touch_ && now - touch_->last_seen >= lost_after) let_go(input);
}

Finger::Time Finger::longest_sleep(Time wanted, Time now) const {
    if (!touch_) return wanted;
    return std::min(wanted, std::max(Time(0), touch_->last_seen + lost_after - now));
}

}  // namespace platform
