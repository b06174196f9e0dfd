#include "kiosk/staff_door.h"

#include <crypt.h>

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>
#include <utility>

#include "base/utf8.h"

namespace kiosk {
namespace {

using std::chrono::seconds;

constexpr const char* yescrypt = "$y$";

/// Empty when crypt(3) knows no such setting.
std::string hashed(std::string_view pin, const std::string& setting) {
    const auto room = std::make_unique<crypt_data>();  // 32 KB
    const char* const hash = crypt_r(std::string(pin).c_str(), setting.c_str(), room.get());
    return hash && hash[0] != '*' ? hash : std::string();
}

}  // namespace

// A finger that trembles comes down twice: within the same corner that makes no difference.
void CornerHolds::pressed(Where where, Time now) {
    press_.reset();
    took_press_ = false;
    const bool in_time = first_lifted_ && now <= *first_lifted_ + second_within;
    if (where == Where::elsewhere || !in_time) first_lifted_.reset();
    if (where == Where::first_corner || (where == Where::second_corner && in_time)) press_ = Press{where, now};
}

void CornerHolds::slid(Where where) {
    if (!press_ || press_->where == where) return;
    press_.reset();
    first_lifted_.reset();
}

void CornerHolds::lifted(Time now) {
    took_press_ = press_ && press_->where == Where::first_corner && now >= press_->since + hold_for;
    if (took_press_) first_lifted_ = now;
    press_.reset();
}

bool CornerHolds::is_over(Time now) {
    if (const auto at = due(); !at || now < *at) return false;
    press_.reset();
    first_lifted_.reset();
    return true;
}

std::optional<Time> CornerHolds::due() const {
    return press_ && press_->where == Where::second_corner ? std::optional(press_->since + hold_for) : std::nullopt;
}

bool is_pin(std::string_view pin) {
    return pin.size() >= shortest_pin && pin.size() <= longest_pin && std::ranges::all_of(pin, base::is_digit);
}

std::string hash_of_pin(std::string_view pin) {
    std::array<char, CRYPT_GENSALT_OUTPUT_SIZE> salt{};
    if (!crypt_gensalt_rn(yescrypt, 0, nullptr, 0, salt.data(), static_cast<int>(salt.size())))
        throw std::runtime_error("This machine gives no random numbers to hash the PIN with.");
    return hashed(pin, salt.data());
}

bool opens(std::string_view pin, const std::string& hash) {
    const std::string again = hashed(pin, hash);
    return !again.empty() && again == hash;
}

seconds wait_after(int wrong_in_a_row) {
    if (wrong_in_a_row < PinGate::free_tries) return seconds(0);
    seconds wait = PinGate::first_wait;
    for (int i = PinGate::free_tries; i < wrong_in_a_row && wait < PinGate::longest_wait; ++i) wait *= 2;
    return std::min(wait, PinGate::longest_wait);
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
    if (state_ == State::typing && base::is_digit(digit) && digits_.size() < longest_pin) digits_.push_back(digit);
}

void PinGate::erase(Time now) {
    touched(now);
    if (state_ == State::typing && !digits_.empty()) digits_.pop_back();
}

void PinGate::leave() {
    state_ = State::closed;
    digits_.clear();
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

std::optional<PinEvent> PinGate::verified(int number, Answer answer, Time now) {
    if (state_ != State::checking || number != number_) return std::nullopt;
    touched(now);
    if (answer == Answer::wrong) {
        state_ = State::typing;
        return PinEvent{PinEvent::Kind::wrong, tries_.wrong_in_a_row, wait(now)};
    }
    state_ = State::open;
    next_try_at_ = now;
    return PinEvent{PinEvent::Kind::opened, std::exchange(tries_, {}).wrong_in_a_row - 1, {}};
}

}  // namespace kiosk
