#include "base/dates.h"

#include <catch2/catch_test_macros.hpp>

using namespace std::chrono_literals;

TEST_CASE("a day is read as it is written, whether or not there is such a day") {
    CHECK(base::read_day("2027-06-30") == 2027y / 6 / 30);
    const auto no_such_day = base::read_day("2027-02-30");
    REQUIRE(no_such_day);
    CHECK_FALSE(no_such_day->ok());
    for (const char* wrong : {"", "2027-6-30", "30.06.2027", "2027-06-30 ", "2027-06-3O"}) {
        INFO(wrong);
        CHECK_FALSE(base::read_day(wrong));
    }
}

TEST_CASE("a day that is written another way is understood, and nothing is guessed") {
    for (const char* written : {"1 December 2026", "December 1, 2026", "Dec 1st 2026", "12/1/2026", "12/01/2026",
                                "2026-12-1", "2026/12/01", "1 dec 2026"}) {
        INFO(written);
        CHECK(base::meant_day(written) == 2026y / 12 / 1);
    }
    for (const char* unclear :
         {"", "December", "1 December", "2026-11-31", "13/13/2026", "1.12.26", "next week", "06-01-2027"}) {
        INFO(unclear);
        CHECK_FALSE(base::meant_day(unclear));
    }
}

TEST_CASE("with dots the day comes first, and wherever there is no such month") {
    for (const char* written : {"6.1.2027", "06.01.2027", "6. 1. 2027"}) {
        INFO(written);
        CHECK(base::meant_day(written) == 2027y / 1 / 6);
    }
    for (const char* written : {"20.12.2026", "20/12/2026", "20-12-2026", "12/20/2026", "12-20-2026"}) {
        INFO(written);
        CHECK(base::meant_day(written) == 2026y / 12 / 20);
    }
}

TEST_CASE("a time is read to the second or to the hour, and only one that a clock shows") {
    constexpr std::string_view full = "0000-00-00T00-00-00Z";
    const auto day = std::chrono::sys_days(2026y / 11 / 21);
    CHECK(base::read_time("2026-11-21T22-33-05Z", full) == day + 22h + 33min + 5s);
    CHECK(base::read_time("2026-11-21T22", "0000-00-00T00") == day + 22h);
    CHECK(base::read_time("2028-02-29T23-59-59Z", full) == std::chrono::sys_days(2028y / 2 / 29) + 24h - 1s);
    for (const char* wrong : {"2026-11-21T22-33-05", "2026-11-21T22-33-05ZZ", "2026-11-21 22-33-05Z",
                              "2026-02-29T22-33-05Z", "2026-00-21T22-33-05Z", "2026-11-21T24-00-00Z",
                              "2026-11-21T22-60-00Z", "2026-11-21T22-33-60Z", "2026-11-21T-1-33-05Z"}) {
        INFO(wrong);
        CHECK_FALSE(base::read_time(wrong, full));
    }
}
