#include "model/problem.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("a problem reads as file, line, what is wrong and what to write instead") {
    CHECK(
        model::to_string({{"areas/calves.lua", 12}, "there is no block called 'benifit'", "did you mean 'benefit'?"}) ==
        "areas/calves.lua:12: there is no block called 'benifit'\n  hint: did you mean 'benefit'?");
    CHECK(model::to_string({{"areas/calves.lua", 0}, "the file cannot be read", ""}) ==
          "areas/calves.lua: the file cannot be read");
}

TEST_CASE("what misleads visitors is told before what else is wrong, and before other advice") {
    using enum model::Severity;
    std::vector<model::Problem> problems = {{{"a.lua", 1}, "could be better", "", advice},
                                            {{"b.lua", 1}, "a claim", "", advice, true},
                                            {{"b.lua", 2}, "not translated", ""},
                                            {{"c.lua", 1}, "says the opposite", "", error, true}};
    model::sort_for_reading(problems);
    std::vector<std::string> told;
    for (const model::Problem& problem : problems) told.push_back(problem.message);
    CHECK(told == std::vector<std::string>{"says the opposite", "not translated", "a claim", "could be better"});
}
