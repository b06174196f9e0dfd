#pragma once
#include <chrono>
#include <cstdint>
#include <optional>

#include "platform/input.h"

namespace platform {

/// Makes one pointer of what a touch panel reports: the first finger down counts, others (a palm, a second hand) do
/// not. Panels lose a finger's lift now and then; a lost one must neither hold a button for good nor lock the panel.
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
    /// Lets go of a finger that was lost. Call it now and then.
    void give_up_if_lost(Time now, Input&);

    /// A finger held still reports nothing, so one that has been silent this long may still be there: it keeps its
    /// press, but a new finger takes its place.
    static constexpr Time silent_after{1'000};
    /// After this long nobody is holding still any more.
    static constexpr Time lost_after{15'000};

  private:
    struct Touch {
        Id id;
        Time last_seen{};
    };
    void let_go(Input&);

    std::optional<Touch> touch_;
};

}  // namespace platform
