#include "kiosk/pin_gate.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "kiosk/number_in.h"
#include "kiosk/pin.h"

namespace kiosk {

using std::chrono::seconds;

seconds wait_after(int wrong_in_a_row) {
    if (wrong_in_a_row < PinGate::free_tries) return seconds(0);
    seconds wait = PinGate::first_wait;
    for (int i = PinGate::free_tries; i < wrong_in_a_row && wait < PinGate::longest_wait; ++i) wait *= 2;
    return std::min(wait, PinGate::longest_wait);
}

std::string to_text(const PinTries& tries) { return fmt::format("wrong_in_a_row = {}\n", tries.wrong_in_a_row); }

PinTries read_tries(std::string_view file) {
    return {.wrong_in_a_row = std::max(0, number_in(file, "wrong_in_a_row").value_or(0))};
}

PinGate::PinGate(PinTries tries, Time now)
    : tries_(tries), next_try_at_(now + wait_after(tries.wrong_in_a_row)), touched_at_(now) {}

seconds PinGate::wait(Time now) const { return std::max(seconds(0), std::chrono::ceil<seconds>(next_try_at_ - now)); }

void PinGate::ask(Time now) {
    if (state_ != State::closed) return;
    state_ = State::typing;
    touched_at_ = now;
}

void PinGate::touched(Time now) { touched_at_ = now; }

void PinGate::type(char digit, Time now) {
    touched(now);
    const bool is_digit = digit >= '0' && digit <= '9';
    if (state_ == State::typing && is_digit && digits_.size() < longest_pin) digits_.push_back(digit);
}

void PinGate::erase(Time now) {
    touched(now);
    if (state_ == State::typing && !digits_.empty()) digits_.pop_back();
}

void PinGate::leave() {
    state_ = State::closed;
    digits_.clear();
}

void PinGate::tick(Time now) {
    if (const auto at = due(); at && now >= *at) leave();
}

std::optional<Time> PinGate::due() const {
    return state_ == State::typing ? std::optional(touched_at_ + pad_stays) : std::nullopt;
}

std::optional<PinGate::Try> PinGate::submit(Time now) {
    touched(now);
    if (state_ != State::typing || !is_pin(digits_) || wait(now) > seconds(0)) return std::nullopt;
    state_ = State::checking;
    ++tries_.wrong_in_a_row;
    next_try_at_ = now + wait_after(tries_.wrong_in_a_row);
    return Try{++number_, std::exchange(digits_, {})};
}

std::optional<PinEvent> PinGate::verified(int number, bool right, Time now) {
    if (state_ != State::checking || number != number_) return std::nullopt;
    touched(now);
    if (!right) {
        state_ = State::typing;
        return PinEvent{PinEvent::Kind::wrong, tries_.wrong_in_a_row, wait(now)};
    }
    state_ = State::open;
    next_try_at_ = now;
    return PinEvent{PinEvent::Kind::opened, std::exchange(tries_, {}).wrong_in_a_row - 1, {}};
}

}  // namespace kiosk
