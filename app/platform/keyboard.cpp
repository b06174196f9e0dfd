#include "platform/keyboard.h"

#include <algorithm>

namespace platform {

bool Keyboard::is_down(Id id) const { return std::ranges::find(down_, id) != down_.end(); }

// Display servers send a key that is held down again and again.
void Keyboard::down(Id id, const Key& key, Time now, Input& input) {
    if (is_down(id)) return;
    down_.push_back(id);
    held_.reset();
    const bool same = struck_ && struck_->id == id && struck_->name == key.name;
    const bool again = same && struck_->up && now - *struck_->up < double_strike;
    if (key.repeats) held_ = Held{id, key, now, now + before_repeat};
    if (key.guarded && again) return;
    struck_ = Struck{id, key.name};
    input.keys.push_back({.name = std::string(key.name)});
}

// A second strike that did not count does not put off the next one that does: who strikes steadily gets on.
void Keyboard::up(Id id, Time now) {
    std::erase(down_, id);
    if (held_ && held_->id == id) held_.reset();
    if (struck_ && struck_->id == id && !struck_->up) struck_->up = now;
}

void Keyboard::let_go() {
    down_.clear();
    held_.reset();
}

void Keyboard::repeat_held(Time now, Input& input) {
    if (!held_ || now < held_->next) return;
    if (now - held_->since >= stuck_after) return held_.reset();
    held_->next = now + between_repeats;
    input.keys.push_back({.name = std::string(held_->key.name), .repeated = true});
}

Keyboard::Time Keyboard::longest_sleep(Time wanted, Time now) const {
    return held_ ? std::clamp(held_->next - now, Time(0), wanted) : wanted;
}

}  // namespace platform
