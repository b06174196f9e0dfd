#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;
using namespace std::chrono;
using Messages = std::vector<std::string>;

TEST_CASE("a page whose last day is over is named, unless it is hidden anyway") {
    model::Library library = sound_library();
    library.pages.push_back(plain_page("frost"));
    page(library, "calves").blocks.push_back(model::Link{{"areas/calves.lua", 40}, "frost"});
    model::Showing& showing = page(library, "frost").showing;
    showing.from = 2025y / December / 1;
    showing.to = 2025y / December / 24;
    CHECK(check::run(library).empty());
    CHECK(check::run(library, {.today = 2025y / November / 1}).empty());
    CHECK(check::run(library, {.today = 2025y / December / 24}).empty());
    const auto problems = check::run(library, {.today = 2025y / December / 25});
    REQUIRE(problems.size() == 1);
    CHECK(
        model::to_string(problems[0]) ==
        "frost.lua:1: advice: no visitor has seen this page since 24 December 2025, its last day\n"
        "  hint: write the days that it is to be shown next, or hidden = true in place of the days; if it is over for "
        "good, delete the file");
    showing.hidden = true;
    CHECK(check::run(library, {.today = 2025y / December / 25}).empty());
}

TEST_CASE("nobody has looked the pages through on a day that is still to come") {
    model::Library library = sound_library();
    library.clinic.reviewer = "Ann Example, PT";
    library.clinic.reviewed = 2026y / November / 27;
    library.clinic.lines = {{"reviewed", 9}};
    library.clinic.where = {"clinic.lua", 1};
    CHECK(check::run(library, {.today = 2026y / November / 27}).empty());
    const auto problems = check::run(library, {.today = 2026y / November / 26});
    CHECK(messages(problems) ==
          Messages{"visitors read that the pages were looked through on 27 November 2026, which is still to come"});
    CHECK(problems.at(0).where == model::Where{"clinic.lua", 9});
}
