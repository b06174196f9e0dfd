#pragma once
#include <chrono>
#include <optional>

namespace platform {

/// Tells once that nothing has happened for a while: then there is time for what nobody is to wait for.
class Lull {
  public:
    using Time = std::chrono::steady_clock::time_point;

    void stirs(Time now) { at_ = now + after; }
    /// True once for each time that something has stirred.
    bool take(Time now);
    /// How long until then; at most `longest`.
    std::chrono::milliseconds sleep(Time now, std::chrono::milliseconds longest) const;

    static constexpr std::chrono::milliseconds after{3'000};

  private:
    std::optional<Time> at_;
};

}  // namespace platform
