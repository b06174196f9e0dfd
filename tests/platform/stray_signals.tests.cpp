#include "platform/stray_signals.h"

#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>

using platform::StraySignals;

namespace {

/// How a program ends that is sent this signal and then ends by itself with status 0.
int ended_after(int signal, bool is_kiosk) {
    const pid_t child = fork();
    if (child == 0) {
        ::signal(signal, SIG_DFL);
        if (is_kiosk) {
            const StraySignals passed_over;
            raise(signal);
            _exit(0);
        }
        raise(signal);
        _exit(0);
    }
    int ended = 0;
    REQUIRE(waitpid(child, &ended, 0) == child);
    return ended;
}

}  // namespace

TEST_CASE("no signal that is meant for others ends the kiosk") {
    for (const int signal : StraySignals::signals) {
        INFO("signal " << signal);
        CHECK(WIFSIGNALED(ended_after(signal, false)));
        const int ended = ended_after(signal, true);
        REQUIRE(WIFEXITED(ended));
        CHECK(WEXITSTATUS(ended) == 0);
    }
}

TEST_CASE("once the kiosk has ended, a stray signal does what it did before") {
    { const StraySignals passed_over; }
    struct sigaction now {};
    sigaction(SIGUSR1, nullptr, &now);
    CHECK(now.sa_handler == SIG_DFL);
}
