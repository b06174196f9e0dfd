#pragma once
#include <chrono>
#include <optional>
#include <string>

namespace platform {

/// What systemd is told, where its unit started this program (sd_notify(3)): that the first picture is up, what the
/// kiosk does, and that pictures still come. Elsewhere nothing is told.
class Watchdog {
  public:
    using Time = std::chrono::steady_clock::time_point;

    /// Goes by $NOTIFY_SOCKET and $WATCHDOG_USEC.
    Watchdog();
    /// Tells that the program ends.
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    /// A picture was presented, or there was no monitor to present it on: call it on the thread that draws, which is
    /// the one that must not hang.
    void presented(Time now);
    /// Whether a picture is wanted even of a page that stands still.
    bool due(Time now) const;
    /// How long none is; at most `longest`.
    std::chrono::milliseconds sleep(Time now, std::chrono::milliseconds longest) const;
    /// One sentence, for `systemctl status`.
    void says(const std::string& status);

  private:
    std::optional<std::chrono::microseconds> every_;  ///< half of what systemd waits, as sd_watchdog_enabled(3) advises
    bool ready_ = false;
    Time told_{};
    std::string status_;
};

}  // namespace platform
