#include "base/nearest.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("a text that changed is found by the words it shares, short ones by all of them") {
    const base::Nearest nearest(
        {"Walk for five minutes before you sit.", "No, none", "Left calf", "Yes", "Wait here."});
    CHECK(nearest.to("Walk for ten minutes before you sit.") == "Walk for five minutes before you sit.");
    CHECK(nearest.to("Yes!") == "Yes");
    CHECK(nearest.to("Wait here, please.") == "Wait here.");
    for (const char* other : {"y", "No race", "Right calf", "Wait.", "Run for an hour."}) {
        INFO(other);
        CHECK(nearest.to(other).empty());
    }
}
