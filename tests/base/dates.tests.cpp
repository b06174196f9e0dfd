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

namespace {

using Days = std::vector<std::chrono::year_month_day>;

}  // namespace

TEST_CASE("a day that is written another way is understood, and nothing is guessed") {
    for (const char* written :
         {"31 December 2026", "December 31, 2026", "Dec 31st 2026", "12/31/2026", "31/12/2026", "31.12.2026",
          "31-12-2026", "2026/12/31", "20261231", "12/31/26", "31 dec 2026", "31 de diciembre de 2026"}) {
        INFO(written);
        CHECK(base::meant_days(written) == Days{2026y / 12 / 31});
    }
    CHECK(base::meant_days("2026-12-1") == Days{2026y / 12 / 1});
    for (const char* unclear : {"", "December", "1 December", "2026-11-31", "13/13/2026", "1.12.26", "next week"}) {
        INFO(unclear);
        CHECK(base::meant_days(unclear).empty());
    }
}

TEST_CASE("where either number may be the month, both days are told; with dots the day comes first") {
    for (const char* written : {"12/3/2026", "12-03-2026", "12/3/26"}) {
        INFO(written);
        CHECK(base::meant_days(written) == Days{2026y / 12 / 3, 2026y / 3 / 12});
    }
    CHECK(base::meant_days("5/5/2026") == Days{2026y / 5 / 5});
    for (const char* written : {"6.1.2027", "06.01.2027", "6. 1. 2027"}) {
        INFO(written);
        CHECK(base::meant_days(written) == Days{2027y / 1 / 6});
    }
}

TEST_CASE("a day without its year is told from no day at all") {
    using namespace std::chrono;
    CHECK(base::meant_days_without_year("31 December") == std::vector<month_day>{December / 31});
    CHECK(base::meant_days_without_year("12/25") == std::vector<month_day>{December / 25});
    CHECK(base::meant_days_without_year("12/3") == std::vector<month_day>{December / 3, March / 12});
    for (const char* other : {"Christmas", "Mon 8:00", "31 February", "2026", "1 December 2026"}) {
        INFO(other);
        CHECK(base::meant_days_without_year(other).empty());
    }
}
