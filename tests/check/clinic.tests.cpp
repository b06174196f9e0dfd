#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;
using namespace std::chrono;

TEST_CASE("closed days that are long over are told once, the day after a holiday not yet") {
    model::Library library = sound_library();
    library.clinic.where = {"clinic.lua", 1};
    library.clinic.lines = {{"closed", 5}};
    library.clinic.closed = {{2025y / December / 25, 2025y / December / 26},
                             {2026y / December / 25, 2026y / December / 25}};
    const auto told_on = [&](year_month_day today) { return check::run(library, {.today = today}); };
    CHECK(told_on(2025y / December / 31).empty());
    const auto told = told_on(2026y / November / 29);
    REQUIRE(told.size() == 1);
    CHECK(model::to_string(told[0]) ==
          "clinic.lua:5: advice: 1 day is over in 'closed', the last on 26 December 2025\n"
          "  hint: write the year in which it comes next, or take it out");
    CHECK(told_on(2027y / March / 1)[0].message == "2 days are over in 'closed', the last on 25 December 2026");
}
