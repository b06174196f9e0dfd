#include "model/problem.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("a problem reads as file, line, what is wrong and what to write instead") {
    CHECK(
        model::to_string({{"areas/calves.lua", 12}, "there is no block called 'benifit'", "did you mean 'benefit'?"}) ==
        "areas/calves.lua:12: there is no block called 'benifit'\n  hint: did you mean 'benefit'?");
    CHECK(model::to_string({{"areas/calves.lua", 0}, "the file cannot be read", ""}) ==
          "areas/calves.lua: the file cannot be read");
}
