#pragma once
#include <chrono>
#include <optional>

namespace platform {

/// When to draw the next frame, and how long to sleep until then: a still page costs nothing.
class Pace {
  public:
    using Time = std::chrono::steady_clock::time_point;

    /// Tells that a frame was drawn at `now`, whether something in it still moves, and when something will move by
    /// itself.
    void drew(Time now, bool moving, std::optional<Time> wake);
    /// Tells that a visitor or the desktop did something: the frames after it are due.
    void invalidate();

    bool due(Time now) const;
    /// How long nothing is due; at most `longest_sleep`.
    std::chrono::milliseconds sleep(Time now) const;

    /// Where no GPU paces the frames, a movement is not drawn oftener than this.
    static constexpr std::chrono::milliseconds frame_interval{16};
    static constexpr std::chrono::milliseconds longest_sleep{60'000};
    /// After any event so many frames let Dear ImGui settle: a press, its release, and the view that follows.
    static constexpr int frames_to_settle = 3;

  private:
    std::optional<Time> next_;  ///< empty when nothing will happen by itself
    int unsettled_ = frames_to_settle;
};

}  // namespace platform
