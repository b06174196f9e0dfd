#pragma once
#include <signal.h>

#include <array>
#include <atomic>
#include <thread>

namespace platform {

/// While it lives, SIGTERM and SIGINT are how systemd and whoever started the program ask it to end. SDL would make the
/// same event of them as of a window manager's wish to close the window, which a kiosk does not follow. A second signal
/// ends the program at once. Only one may live at a time.
class EndSignals {
  public:
    /// `wake` is called on another thread once somebody has asked. Throws std::runtime_error when the system is out of
    /// files.
    explicit EndSignals(void (*wake)());
    ~EndSignals();
    EndSignals(const EndSignals&) = delete;
    EndSignals& operator=(const EndSignals&) = delete;

    bool received() const { return received_; }

  private:
    std::atomic<bool> received_ = false;
    std::array<int, 2> pipe_{};
    std::array<struct sigaction, 2> before_{};
    std::jthread listener_;
};

}  // namespace platform
