#include "content/script/opening_hours.h"

#include <catch2/catch_test_macros.hpp>
#include <initializer_list>
#include <string>
#include <utility>

#include "content/script/reading.h"

using namespace std::chrono;
using reading::read;
using reading::told;

namespace {

std::string shown(const std::vector<model::OpeningHours>& all) {
    std::string words;
    for (const model::OpeningHours& hours : all)
        words += std::to_string(hours.day.iso_encoding()) + " " + std::to_string(hours.from.count()) + "-" +
                 std::to_string(hours.to.count()) + "  ";
    return words;
}

}  // namespace

TEST_CASE("opening hours may reach over the weekend and until midnight") {
    CHECK(shown(content::read_hours("Sat-Mon 0:00-24:00").hours) == "6 0-1440  7 0-1440  1 0-1440  ");
    CHECK(shown(content::read_hours("Sun 09:05 – 10:00").hours) == "7 545-600  ");
    CHECK(shown(content::read_hours("Mon-Tue 8:00-12:00, 13:00-18:00").hours) ==
          "1 480-720  2 480-720  1 780-1080  2 780-1080  ");
    CHECK(content::read_hours("Mon 8:00-8:00").mistake.message == "\"Mon 8:00-8:00\" ends before it begins");
    CHECK(content::read_hours("Mon 8:60-9:00").mistake.message == "'8:60' is not a time of day");
    CHECK(content::read_hours("Monday 8:00-9:00").mistake.message == "there is no day called 'Monday'");
    CHECK(content::read_hours("Sun closed").mistake.hint ==
          "hours are those of every week: leave out the days on which you are closed; a holiday goes into closed = { "
          "\"2026-12-25\" }");
    CHECK(content::read_hours("Mon 8:00-13:00, 12:00-18:00").mistake.message ==
          "in \"Mon 8:00-13:00, 12:00-18:00\" a time begins before the one in front of it ends");
    CHECK(content::read_hours("Mon 8:00-12:00, Tue 8:00-9:00").mistake.message ==
          "\"Tue 8:00-9:00\" stands behind other hours");
    CHECK(content::read_hours("Mon 8:00-12:00,").hours.size() == 1);
    CHECK(content::read_hours("Mon 8:00-12:00,,").mistake.message ==
          "\"Mon 8:00-12:00,,\" does not say which days, from when and until when");
    CHECK(content::read_hours("Mon 008:00-9:00").mistake.message == "'008:00' is not a time of day");
}

TEST_CASE("a clinic's closed days are single days or reach from one to another, in their order") {
    const auto closed = read("clinic { closed = { \"2026-12-24 to 2027-01-02\", \"2026-07-04\" } }", "clinic.lua")
                            .clinic.value()
                            .closed;
    REQUIRE(closed.size() == 2);
    CHECK((closed[0].first == 2026y / July / 4 && closed[0].last == 2026y / July / 4));
    CHECK((closed[1].first == 2026y / December / 24 && closed[1].last == 2027y / January / 2));
}

TEST_CASE("a closed day that is written another way is told as it should be written") {
    for (const auto& [written, hint] : std::initializer_list<std::pair<std::string, std::string>>{
             {"25 December 2026", "write \"2026-12-25\""},
             {"12/24/2026 - 1/2/2027", "write \"2026-12-24 to 2027-01-02\""},
             {"2/1/2027 to 13/1/2027", "write \"2027-01-02 to 2027-01-13\""},
             {"2026-12-24 until 2026-12-1", "write \"2026-12-24 to 2026-12-01\""},
             {"Christmas",
              "write a day like \"2026-12-25\", or the first and the last like \"2026-12-24 to 2027-01-02\""}}) {
        CHECK(told(read("clinic { closed = { \"" + written + "\" } }", "clinic.lua")) ==
              "clinic.lua:1: \"" + written + "\" should be a day: the year, the month and the day\n  hint: " + hint +
                  "\n");
    }
    for (const auto& [written, said] : std::initializer_list<std::pair<std::string, std::string>>{
             {"12/3/2026",
              "\"12/3/2026\" can be 3 December, or 12 March\n"
              "  hint: write \"2026-12-03\" for 3 December, or \"2026-03-12\" for 12 March\n"},
             {"3-12-2026",
              "\"3-12-2026\" can be 12 March, or 3 December\n"
              "  hint: write \"2026-03-12\" for 12 March, or \"2026-12-03\" for 3 December\n"},
             {"31 December",
              "\"31 December\" says no year\n"
              "  hint: write \"YEAR-12-31\", with the year in place of YEAR\n"},
             {"YEAR-12-31",
              "\"YEAR-12-31\" says no year\n"
              "  hint: write \"YEAR-12-31\", with the year in place of YEAR\n"},
             {"12/3",
              "\"12/3\" says no year\n"
              "  hint: write \"YEAR-12-03\" for 3 December, or \"YEAR-03-12\" for 12 March, with the year in "
              "place of YEAR\n"},
             {"2026-13-02",
              "there is no month 13 in \"2026-13-02\"\n"
              "  hint: the month, from 01 to 12, stands in the middle: write \"2026-02-13\"\n"},
             {"2026-12-26 to 2027-13-02",
              "there is no month 13 in \"2027-13-02\"\n"
              "  hint: the month, from 01 to 12, stands in the middle: write \"2027-02-13\"\n"},
             {"2026-02-30", "there is no day 2026-02-30\n  hint: the last day of that month is \"2026-02-28\"\n"},
             {"5/6/2027 to 7/6/2027",
              "\"5/6/2027 to 7/6/2027\" can be 6 May to 6 July, or 5 June to 7 June\n"
              "  hint: write \"2027-05-06 to 2027-07-06\" for 6 May to 6 July, or \"2027-06-05 to 2027-06-07\" for 5 "
              "June to 7 June\n"}}) {
        CHECK(told(read("clinic { closed = { \"" + written + "\" } }", "clinic.lua")) == "clinic.lua:1: " + said);
    }
    CHECK(told(read("clinic { closed = { \"2027-01-02 to 2026-12-24\" } }", "clinic.lua")) ==
          "clinic.lua:1: \"2027-01-02 to 2026-12-24\" ends before it begins\n"
          "  hint: write \"2026-12-24 to 2027-01-02\"\n");
    for (const auto& [written, meant] : {std::pair{"2026-12-31 to 2026-01-02", "2026-12-31 to 2027-01-02"},
                                         std::pair{"2027-12-24 to 2026-01-02", "2027-12-24 to 2028-01-02"},
                                         std::pair{"2026-12-26 to 2026-12-24", "2026-12-24 to 2026-12-26"}})
        CHECK(told(read("clinic { closed = { \"" + std::string(written) + "\" } }", "clinic.lua"))
                  .ends_with("hint: write \"" + std::string(meant) + "\"\n"));
}
