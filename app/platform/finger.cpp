#include "platform/finger.h"

namespace platform {
namespace {

using Kind = PointerEvent::Kind;

void tell(Input& input, Kind kind, float x, float y) { input.pointer_events.push_back({kind, x, y, Pointer::finger}); }

}  // namespace

void Finger::down(Id id, float x, float y, Time now, Input& input) {
    if (touch_ && now - touch_->last_seen < silent_after) return;
    if (touch_) let_go(input);
    touch_ = Touch{id, now};
    tell(input, Kind::press, x, y);
}

void Finger::moved(Id id, float x, float y, Time now, Input& input) {
    if (!touch_ || touch_->id != id) return;
    touch_->last_seen = now;
    tell(input, Kind::move, x, y);
}

void Finger::lifted(Id id, float x, float y, Input& input) {
    if (!touch_ || touch_->id != id) return;
    touch_.reset();
    tell(input, Kind::release, x, y);
}

void Finger::give_up_if_lost(Time now, Input& input) {
    if (touch_ && now - touch_->last_seen >= lost_after) let_go(input);
}

// Beside the panel, so that the lost finger taps nothing.
void Finger::let_go(Input& input) {
    touch_.reset();
    tell(input, Kind::move, -1, -1);
    tell(input, Kind::release, -1, -1);
}

}  // namespace platform
