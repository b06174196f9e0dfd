#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "kiosk/session.h"

namespace kiosk {

/// What the gate remembers over a restart, so that pulling the plug gives nobody more tries. Save it whenever it
/// changes: a try counts from the moment it is made, before anybody knows whether it is right.
struct PinTries {
    int wrong_in_a_row = 0;
    bool operator==(const PinTries&) const = default;
};

/// As the file in the state folder holds them. A file that cannot be read counts as none wrong.
std::string to_text(const PinTries&);
PinTries read_tries(std::string_view file);

/// For the log: what happened at the gate, without the digits.
struct PinEvent {
    enum class Kind { wrong, opened };
    Kind kind{};
    int wrong_in_a_row = 0;       ///< before it opened, or with this one
    std::chrono::seconds wait{};  ///< until the next try is taken
    bool operator==(const PinEvent&) const = default;
};

/// The staff's door: a pad of digits that takes fewer tries the more of them were wrong. Rules only; whoever draws the
/// pad calls `tick` in every frame and when it is `due`.
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
    /// Closes a pad that nobody touches.
    void tick(Time now);
    std::optional<Time> due() const;

    /// A try to be held against the PIN with kiosk::opens. That takes some hundredths of a second, so never in a frame:
    /// do it on another thread, and bring the answer to `verified`.
    struct Try {
        int number = 0;
        std::string digits;
    };
    /// None when the digits cannot be a PIN, or while one has to wait.
    std::optional<Try> submit(Time now);
    /// None for a try that somebody has walked away from: it opens nothing, and stays counted as wrong.
    std::optional<PinEvent> verified(int number, bool right, Time now);

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
