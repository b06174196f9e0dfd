#include "commands/starts.h"

#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>

#include "base/scratch.h"

using commands::Starts;
using namespace std::chrono_literals;

namespace {

constexpr Starts::Time morning{1000h};
constexpr std::chrono::system_clock::time_point monday = std::chrono::sys_days(std::chrono::year(2026) / 11 / 30);

/// Is killed before a minute has passed, so many times in a row.
void fails(const scratch::Folder& state, int times, std::chrono::system_clock::time_point day = monday) {
    for (int i = 0; i < times; ++i) {
        const pid_t kiosk = fork();
        if (kiosk == 0) {
            const Starts start(state.path(), morning, day);
            _exit(0);  // nothing is tidied up
        }
        REQUIRE(waitpid(kiosk, nullptr, 0) == kiosk);
    }
}

bool starts_safely(const scratch::Folder& state) { return Starts(state.path(), morning, monday).safely(); }

}  // namespace

TEST_CASE("a kiosk that failed three times in a row does without the clinic's pages") {
    const scratch::Folder state;
    fails(state, 2);
    CHECK(Starts::failed(state.path()) == 2);
    CHECK_FALSE(starts_safely(state));
    fails(state, 3);
    CHECK(starts_safely(state));
}

TEST_CASE("a start is counted before anything else is done, and gone from the disk when it ended well") {
    const scratch::Folder state;
    {
        const Starts start(state.path(), morning, monday);
        CHECK(Starts::failed(state.path()) == 1);
    }
    CHECK(std::filesystem::is_empty(state.path()));
}

TEST_CASE("a kiosk that has been up for a minute counts as started well") {
    const scratch::Folder state;
    fails(state, 3);
    Starts start(state.path(), morning, monday);
    start.goes_on(morning + 59s);
    CHECK(Starts::failed(state.path()) == 3);
    start.goes_on(morning + 60s);
    CHECK(Starts::failed(state.path()) == 0);
}

TEST_CASE("a kiosk that is ended in good order counts as started well") {
    const scratch::Folder state;
    fails(state, 2);
    starts_safely(state);  // and ends
    CHECK(Starts::failed(state.path()) == 0);
}

TEST_CASE("a count that is damaged, or cannot be kept, keeps nobody from the clinic's pages") {
    const scratch::Folder state;
    for (const char* const words : {"", "many\n", "-7\n"}) {
        state.write("failed-starts.txt", words);
        CHECK_FALSE(starts_safely(state));
    }
    state.write("folder", "a file where the folder should be");
    for (int i = 0; i < 5; ++i) CHECK_FALSE(Starts(state / "folder", morning, monday).safely());
}

TEST_CASE("a count that came with a backup of yesterday is no start that failed today") {
    const scratch::Folder state;
    fails(state, 3, monday - 24h);
    CHECK_FALSE(starts_safely(state));
    fails(state, 2, monday - 24h);
    fails(state, 1);
    CHECK(Starts::failed(state.path()) == 1);
    fails(state, 2);
    CHECK(starts_safely(state));
}
