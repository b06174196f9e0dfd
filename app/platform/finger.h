#pragma once
#include <chrono>
#include <cstdint>
#include <optional>

#include "platform/input.h"

namespace platform {

/// Makes one pointer of what a touch panel reports: the first finger down counts, others (a palm, a second hand) do
/// not. Panels lose a finger's lift now and then, and see fingers that are not there; neither may hold a button for
/// good or lock the panel. All x and y are pixels from the top left of the window.
class Finger {
  public:
    using Time = std::chrono::milliseconds;  ///< on any steady clock
    struct Id {
        std::int64_t device = 0;
        std::int64_t finger = 0;
        bool operator==(const Id&) const = default;
    };

    void down(Id, float x, float y, Time now, Input&);
    void moved(Id, float x, float y, Time now, Input&);
    void lifted(Id, float x, float y, Input&);
    /// Cancels what the finger began, if one is down.
    void let_go(Input&);
    /// Lets go of a finger that was lost. Call it after every sleep, and while a finger is down sleep no longer than
    /// `longest_sleep` says.
    void give_up_if_lost(Time now, Input&);
    /// `wanted`, or less when the finger that is down would count as lost before.
    Time longest_sleep(Time wanted, Time now) const;

    /// A finger held still reports nothing, so one that has been silent this long may still be there: it keeps its
    /// press, but a new finger takes its place.
    static constexpr Time silent_after{1'000};
    /// After this long nobody is holding still any more.
    static constexpr Time lost_after{15'000};
    /// Of the panel's shorter side, some 2 mm of 21.5 inches. A finger that stays this near to where it was last seen
    /// has not moved: ghosts tremble, and would otherwise live for good.
    static constexpr float trembling = 1.0F / 128;
    /// The panel's shorter side, in pixels. It may change at any time.
    void set_panel(float shorter_side) { trembling_ = shorter_side * trembling; }

  private:
    struct Touch {
        Id id;
        float x = 0;  ///< where it was at `last_seen`
        float y = 0;
        Time last_seen{};
    };

    std::optional<Touch> touch_;
    float trembling_ = 0;  ///< pixels
};

}  // namespace platform
