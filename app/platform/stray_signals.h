#pragma once
#include <signal.h>

#include <array>

namespace platform {

/// While it lives, signals that end a program unless it knows them are passed over: a terminal that closes, a log that
/// nobody reads any more, a `kill -USR1` at the wrong program must not leave a waiting room with a black panel.
class StraySignals {
  public:
    StraySignals();
    ~StraySignals();
    StraySignals(const StraySignals&) = delete;
    StraySignals& operator=(const StraySignals&) = delete;

    static constexpr std::array signals = {SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGPIPE};

  private:
    std::array<struct sigaction, signals.size()> before_{};
};

}  // namespace platform
