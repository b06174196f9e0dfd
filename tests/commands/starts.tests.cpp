#include "commands/starts.h"

#include <catch2/catch_test_macros.hpp>

#include "base/scratch.h"

using commands::Starts;
using namespace std::chrono_literals;

namespace {

constexpr Starts::Time morning{1000h};

void fails(const scratch::Folder& state, int times) {
    for (int i = 0; i < times; ++i) const Starts start(state.path(), morning);
}

}  // namespace

TEST_CASE("a kiosk that failed three times in a row does without the clinic's pages") {
    const scratch::Folder state;
    fails(state, 2);
    CHECK_FALSE(Starts(state.path(), morning).safely());
    CHECK(Starts(state.path(), morning).safely());
    CHECK(Starts::failed(state.path()) == 3);
}

TEST_CASE("a kiosk that has been up for a minute counts as started well") {
    const scratch::Folder state;
    fails(state, 3);
    Starts start(state.path(), morning);
    start.goes_on(morning + 59s);
    CHECK(Starts::failed(state.path()) == 3);
    start.goes_on(morning + 60s);
    CHECK(Starts::failed(state.path()) == 0);
    CHECK_FALSE(Starts(state.path(), morning).safely());
}

TEST_CASE("a kiosk that is ended in good order counts as started well") {
    const scratch::Folder state;
    fails(state, 2);
    Starts(state.path(), morning).ends_well();
    CHECK(Starts::failed(state.path()) == 0);
}

TEST_CASE("a count that is damaged, or cannot be kept, keeps nobody from the clinic's pages") {
    const scratch::Folder state;
    for (const char* const words : {"", "many\n", "-7\n"}) {
        state.write("failed-starts.txt", words);
        CHECK_FALSE(Starts(state.path(), morning).safely());
    }
    state.write("folder", "a file where the folder should be");
    for (int i = 0; i < 5; ++i) CHECK_FALSE(Starts(state / "folder", morning).safely());
}
