#include "platform/end_signals.h"

#include <fcntl.h>
#include <unistd.h>

#include <cassert>
#include <cerrno>
#include <cstddef>
#include <stdexcept>

namespace platform {
namespace {

constexpr std::array signals = {SIGTERM, SIGINT};
constexpr int nowhere = -1;

// The system hands a signal handler nothing of ours, so this is the one variable here that has to stand by itself.
// Waiting for blocked signals would need none, but every program started from here would inherit the block, and the
// speech server would not end when systemd stops the kiosk.
std::atomic<int> way_out = nowhere;
static_assert(std::atomic<int>::is_always_lock_free);

void pass_on(int) {
    const int kept = errno;
    const std::byte something{};
    [[maybe_unused]] const ssize_t written = write(way_out, &something, sizeof something);
    errno = kept;
}

}  // namespace

EndSignals::EndSignals(void (*wake)()) {
    assert(way_out == nowhere);
    if (pipe2(pipe_.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("The system has no files left to open. Restart the machine.");
    way_out = pipe_[1];
    listener_ = std::jthread([this, wake] {
        std::byte something{};
        while (read(pipe_[0], &something, sizeof something) == 1) {
            received_ = true;
            wake();
        }
    });
    struct sigaction ours {};
    ours.sa_handler = &pass_on;
    ours.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    for (std::size_t i = 0; i < signals.size(); ++i) {
        sigaction(signals[i], nullptr, &before_[i]);
        const bool unwanted = before_[i].sa_handler == SIG_IGN;  // as nohup and a shell's background jobs have it
        if (!unwanted) sigaction(signals[i], &ours, nullptr);
    }
}

EndSignals::~EndSignals() {
    for (std::size_t i = 0; i < signals.size(); ++i) sigaction(signals[i], &before_[i], nullptr);
    way_out = nowhere;
    close(pipe_[1]);  // the listener reads an end, and ends
    listener_.join();
    close(pipe_[0]);
}

}  // namespace platform
