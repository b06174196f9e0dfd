#pragma once
#include <chrono>
#include <optional>
#include <vector>

#include "platform/input.h"
#include "platform/keys.h"

namespace platform {

/// Makes strokes of keys that go down and up, at a pace for hands that are slow or shake, whatever the display server's
/// own repeat is set to.
class Keyboard {
  public:
    using Time = std::chrono::milliseconds;  ///< on any steady clock
    using Id = int;                          ///< of a key on the keyboard, whatever it means

    void down(Id, const Key&, Time now, Input&);
    void up(Id, Time now);
    /// Nobody will tell any more when the keys that are down come up.
    void let_go();
    /// Repeats the key that is held, if it is time. Call it after every sleep, and while a key is held sleep no longer
    /// than `longest_sleep` says.
    void repeat_held(Time now, Input&);
    /// `wanted`, or less when the key that is held repeats before.
    Time longest_sleep(Time wanted, Time now) const;

    /// Section 508 407.4 and EN 301 549 5.7: a key repeats after 2 s, and at most twice a second.
    static constexpr Time before_repeat{2'000};
    static constexpr Time between_repeats{500};
    /// EN 301 549 5.8: the same key, meaning the same again, counts only when it has been up for this long.
    static constexpr Time double_strike{500};
    /// After this long nobody is holding a key any more: it is stuck, or something lies on it.
    static constexpr Time stuck_after{30'000};

  private:
    struct Held {
        Id id = 0;
        Key key;
        Time since{};
        Time next{};  ///< when it repeats
    };
    struct Struck {
        Id id = 0;
        std::string_view name{};  ///< of what it meant: with Shift, Tab is another
        std::optional<Time> up{};
    };
    bool is_down(Id) const;

    std::vector<Id> down_;
    std::optional<Held> held_;      ///< the one that went down last, if it repeats
    std::optional<Struck> struck_;  ///< the last stroke that counted
};

}  // namespace platform
