#include <catch2/catch_test_macros.hpp>

#include "commands/commands.h"

using commands_typed::Outcome;
using commands_typed::run;

TEST_CASE("without a display the kiosk says so in one sentence") {
    const Outcome outcome = run("run");
    CHECK(outcome.status == 1);
    CHECK(outcome.is_one_sentence());
    CHECK(outcome.says("There is no display"));
}
