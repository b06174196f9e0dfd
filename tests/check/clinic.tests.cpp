#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;
using namespace std::chrono;

namespace {

model::Library with_numbers(const char* phone, const char* emergency) {
    model::Library library = sound_library();
    library.clinic.where = {"clinic.lua", 1};
    library.clinic.phone = phone;
    library.clinic.emergency = emergency;
    library.clinic.lines = {{"phone", 3}, {"emergency", 4}, {"closed", 5}};
    return library;
}

}  // namespace

TEST_CASE("a number to call of another country than the clinic's phone is to be confirmed") {
    model::Library library = with_numbers("(512) 555-0182", "999");
    const auto told = check::run(library);
    REQUIRE(told.size() == 1);
    CHECK(model::to_string(told[0]) ==
          "clinic.lua:4: advice: visitors read to call 999 in an emergency, and (512) 555-0182 looks like a number of "
          "America, where they call 911\n  hint: write emergency = \"911\"; if 999 is right, write it once more, on a "
          "line below: emergency_again = \"999\",");
    library.clinic.lines["emergency_again"] = 5;
    CHECK(check::run(library).empty());
}

TEST_CASE("only a phone number that is written as in America makes another number than 911 doubtful") {
    for (const char* phone : {"555 0100", "555-0100", "512.555.0182", "+1 512 555 0182", "1 (512) 555 0182"})
        CHECK(check::run(with_numbers(phone, "112")).size() == 1);
    for (const char* phone :
         {"", "+44 20 7946 0000", "020 7946 0000", "01 23 45 67 89", "915 55 01 00 11", "2233 4455"})
        CHECK(check::run(with_numbers(phone, "112")).empty());
    CHECK(check::run(with_numbers("512 555 0182", "911")).empty());
}

TEST_CASE("closed days that are long over are told once, the day after a holiday not yet") {
    model::Library library = with_numbers("", "911");
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
