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

TEST_CASE("a short name without quotes is told whatever else the page gives the same name to, elsewhere") {
    const auto told_of = [](const std::string& before, const std::string& function) {
        return told(
            read_body("ask { id = \"race\", question = \"When?\", { none = \"No\" }, { today = \"Today\" } }\n" +
                      before + "answer { from = \"race\", function(a)\n" + function + "\nend }\n"));
    };
    const std::string rest = " then text \"Rest.\" end";
    const std::string asks = "if a.race == today" + rest;
    const std::string missed = ": 'today' needs quotes\n  hint: write a.race == \"today\"\n";
    CHECK(told_of("", asks) == "calves.lua:4" + missed);
    // Neither an item of a list nor a variable that ended before it is one of these.
    CHECK(told_of("", "list { \"a\", \"b\" }\n" + asks) == "calves.lua:5" + missed);
    CHECK(told_of("local function rest(x, today) if x then text(today) end end\n", asks) == "calves.lua:5" + missed);
    CHECK(told_of("", "if a.race then local today = \"none\" end\n" + asks) == "calves.lua:5" + missed);
    CHECK(told_of("", "for i, today in a do end\n" + asks).find("5" + missed) != std::string::npos);
    for (const std::string own :
         {"local today = \"none\"\n", "local b, today = 1, \"none\"\n", "local today <const> = \"none\"\n"}) {
        CHECK(told_of("", own + asks).empty());
        CHECK(told_of(own, asks).empty());
    }
    CHECK(
        told_of("local function rest(b, today)\n if b.race == today" + rest + "\nend\n", "rest(a, \"none\")").empty());
    CHECK(told_of("", "for _, today in 1, 2 do\n if a.race == today" + rest + "\nend").find("needs quotes") ==
          std::string::npos);
    CHECK(told_of("", "if a.race == nil or a.race == true" + rest).find("needs quotes") == std::string::npos);
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
