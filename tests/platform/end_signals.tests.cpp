#include "platform/end_signals.h"

#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <chrono>

#include "platform/pushed.h"

using namespace std::chrono_literals;
using platform::EndSignals;

TEST_CASE("a panel that sleeps ends when systemd stops it, and when somebody at the terminal does") {
    for (const int signal : {SIGTERM, SIGINT}) {
        for (const auto mode : {platform::Mode::window, platform::Mode::full_screen}) {
            INFO("signal " << signal);
            platform::Window window = pushed::hidden_window(mode);
            window.wait(0ms);
            std::jthread stopper([signal] {
                std::this_thread::sleep_for(20ms);
                kill(getpid(), signal);
            });
            const auto began = std::chrono::steady_clock::now();
            while (!window.wait(1h).close && std::chrono::steady_clock::now() - began < 1min) {
            }
            CHECK(std::chrono::steady_clock::now() - began < 1min);
        }
    }
}

TEST_CASE("a signal that whoever started the program wants ignored stays ignored") {
    struct sigaction before {};
    struct sigaction ignored {};
    ignored.sa_handler = SIG_IGN;
    sigaction(SIGINT, &ignored, &before);
    {
        const EndSignals signals([] {});
        kill(getpid(), SIGINT);
        std::this_thread::sleep_for(20ms);
        CHECK_FALSE(signals.received());
    }
    sigaction(SIGINT, &before, nullptr);
}

TEST_CASE("what a signal did before, it does again afterwards") {
    struct sigaction before {};
    sigaction(SIGTERM, nullptr, &before);
    {
        const EndSignals signals([] {});
        struct sigaction now {};
        sigaction(SIGTERM, nullptr, &now);
        CHECK(now.sa_handler != before.sa_handler);
    }
    struct sigaction after {};
    sigaction(SIGTERM, nullptr, &after);
    CHECK(after.sa_handler == before.sa_handler);
}

TEST_CASE("a second signal ends a program that hangs") {
    const pid_t child = fork();
    if (child == 0) {
        signal(SIGTERM, SIG_DFL);
        const EndSignals signals([] {});
        kill(getpid(), SIGTERM);
        kill(getpid(), SIGTERM);
        _exit(0);
    }
    int ended = 0;
    REQUIRE(waitpid(child, &ended, 0) == child);
    CHECK(WIFSIGNALED(ended));
}
