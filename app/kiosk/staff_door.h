#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "kiosk/staff_records.h"
#include "kiosk/time.h"

/// The staff's door: a hold in two corners, a PIN, and a gate that takes few tries.
namespace kiosk {

/// The way to the PIN pad, which no visitor finds by chance: a press held in one corner, and the next one held in
/// another. A hand that rests on the panel stays where it is, and who goes on touches something else meanwhile; neither
/// takes a quick or a steady hand. Which corners, and how large they are, knows the screen.
class CornerHolds {
  public:
    enum class Where { first_corner, second_corner, elsewhere };
    void pressed(Where where, Time now);
    /// A press that has left its corner counts no more, even when it comes back.
    void slid(Where where);
    void lifted(Time now);

    /// True once when both were held long enough.
    bool is_over(Time now);
    /// When to look again.
    std::optional<Time> due() const;
    /// Whether the last press was held in the first corner until it counted, and so is nothing that a visitor does.
    bool took_press() const { return took_press_; }

    static constexpr std::chrono::seconds hold_for{5};        ///< each
    static constexpr std::chrono::seconds second_within{10};  ///< begun, after the first was lifted

  private:
    struct Press {
        Where where{};
        Time since;
    };
    std::optional<Press> press_;
    std::optional<Time> first_lifted_;
    bool took_press_ = false;
};

/// What staff type to get to their screen: digits, because the panel shows a keypad.
inline constexpr std::size_t shortest_pin = 4;
inline constexpr std::size_t longest_pin = 12;

bool is_pin(std::string_view);

/// The PIN as clinic.lua holds it: hashed by crypt(3) with a salt of its own. Throws std::runtime_error when the system
/// has no randomness for the salt.
std::string hash_of_pin(std::string_view pin);

/// Takes some hundredths of a second on purpose: whoever has the file should not try every PIN in a blink.
bool opens(std::string_view pin, const std::string& hash);

/// For the log: what happened at the gate, without the digits.
struct PinEvent {
    enum class Kind { wrong, opened };
    Kind kind{};
    int wrong_in_a_row = 0;       ///< before it opened, or with this one
    std::chrono::seconds wait{};  ///< until the next try is taken
    bool operator==(const PinEvent&) const = default;
};

/// The staff's door: a pad of digits that takes fewer tries the more of them were wrong. Rules only; whoever draws the
/// pad leaves it when it is `due`.
class PinGate {
  public:
    /// A kiosk that starts with tries that were wrong makes everybody wait as if the last had just been made: it cannot
    /// know how long it was off.
    PinGate(PinTries, Time now);

    enum class State { closed, typing, checking, open };
    State state() const { return state_; }
    /// How many digits to show dots for.
    std::size_t typed() const { return digits_.size(); }
    /// How long until a try is taken; nothing when one is taken now.
    std::chrono::seconds wait(Time now) const;
    const PinTries& tries() const { return tries_; }

    /// Shows the pad.
    void ask(Time now);
    /// Any touch of the pad, so that it stays. `type` and `erase` are touches too.
    void touched(Time now);
    void type(char digit, Time now);
    void erase(Time now);
    /// Away from the pad, or from the staff screen.
    void leave();
    /// When a pad that nobody touches is to be left.
    std::optional<Time> due() const;

    /// A try to be held against the PIN with kiosk::opens. That takes some hundredths of a second, so never in a frame:
    /// do it on another thread, and bring the answer to `verified`.
    struct Try {
        int number = 0;
        std::string digits;
    };
    /// None when the digits cannot be a PIN, or while one has to wait.
    std::optional<Try> submit(Time now);
    enum class Answer { right, wrong };
    /// None for a try that somebody has walked away from: it opens nothing, and stays counted as wrong.
    std::optional<PinEvent> verified(int number, Answer, Time now);

    static constexpr int free_tries = 3;
    static constexpr std::chrono::seconds first_wait{30};  ///< doubled by every wrong try
    static constexpr std::chrono::seconds longest_wait{15 * 60};
    static constexpr std::chrono::seconds pad_stays{30};

  private:
    State state_ = State::closed;
    PinTries tries_;
    Time next_try_at_;
    Time touched_at_;
    std::string digits_;
    int number_ = 0;  ///< of the try made last
};

/// What so many wrong PINs cost.
std::chrono::seconds wait_after(int wrong_in_a_row);

}  // namespace kiosk
