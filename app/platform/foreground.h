#pragma once
#include <chrono>
#include <optional>

namespace platform {

/// When a full-screen window asks for its place again, after something else has taken the keyboard or put the window
/// away: at once, and then until it is back, but never without a pause. Two programs that both insist would otherwise
/// keep the machine busy with each other.
class Foreground {
  public:
    using Time = std::chrono::milliseconds;  ///< on any steady clock

    void lost() { away_ = true; }
    void regained() { away_ = false; }
    /// Whether to ask now. True counts as asked.
    bool asks(Time now);
    /// `wanted`, or less when it is time to ask before.
    Time longest_sleep(Time wanted, Time now) const;

    static constexpr Time pause{1'000};

  private:
    bool away_ = false;
    std::optional<Time> asked_at_;
};

}  // namespace platform
