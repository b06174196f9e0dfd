#include "content/script/comparisons.h"

#include <catch2/catch_test_macros.hpp>

#include "content/script/reading.h"

using reading::read_body;
using reading::told;

namespace {

/// What is said of an answer that begins with this condition, on line 4.
std::string of_condition(const std::string& condition) {
    return told(read_body(
        "ask { id = \"race\", question = \"When?\", { none = \"No\" }, { today = \"Today\" }, { later = \"Later\" } }\n"
        "answer { from = \"race\", function(a)\n  if " +
        condition + " then text \"Rest.\" end\nend }\n"));
}

}  // namespace

TEST_CASE("the short name of a choice that stands without quotes is told with them") {
    CHECK(of_condition("a.race == later") == "calves.lua:4: 'later' needs quotes\n  hint: write a.race == \"later\"\n");
    CHECK(of_condition("a.race == latr").find("hint: write a.race == \"later\"") != std::string::npos);
    CHECK(of_condition("a.race ~= today").find("hint: write a.race ~= \"today\"") != std::string::npos);
}

TEST_CASE("a text behind 'or' that is compared with nothing would always hold, and is told") {
    CHECK(of_condition("a.race == \"today\" or \"later\"") ==
          "calves.lua:4: \"later\" behind 'or' is compared with nothing\n  hint: write or a.race == \"later\"\n");
    CHECK(of_condition("a.race == \"today\" or a.race == \"later\"").empty());
    CHECK(of_condition("a.race == \"today\" or \"later\" == a.race").empty());
    // The hint mends it: 'and' would never hold, and 'or' of two that are not would always.
    CHECK(of_condition("a.race == \"today\" and \"later\"").find("hint: write or a.race == \"later\"") !=
          std::string::npos);
    CHECK(of_condition("a.race ~= \"today\" or \"later\"").find("hint: write and a.race ~= \"later\"") !=
          std::string::npos);
    CHECK(of_condition("(a.race == \"today\" and \"Light.\" or \"Firm.\") == x").empty());
}

TEST_CASE("words that decide are told to be small, or by the words for them") {
    CHECK(of_condition("a.race == \"today\" OR a.race == \"later\"") ==
          "calves.lua:4: 'OR' is written in small letters\n  hint: write or instead of OR\n");
    CHECK(of_condition("a.race == \"today\" || a.race == \"later\"") ==
          "calves.lua:4: '||' is written in another way here\n  hint: write or instead of it\n");
    CHECK(of_condition("a.race ~= \"today\" And a.race ~= \"later\"") ==
          "calves.lua:4: 'And' is written in small letters\n  hint: write and instead of And\n");
    CHECK(of_condition("a.race == \"today\" Then text \"a\" elseif a.race == \"none\"") ==
          "calves.lua:4: 'Then' is written in small letters\n  hint: write then instead of Then\n");
}
