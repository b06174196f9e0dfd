#include "content/history/when.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <catch2/catch_test_macros.hpp>
#include <sstream>

#include "base/dates.h"
#include "base/time_zone.h"

namespace {

namespace history = content::history;
using namespace std::chrono_literals;
using std::chrono::system_clock;

/// Friday 27 November 2026, 14:00, in Chicago.
const system_clock::time_point now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 27) + 20h;

/// The first moment after what was said, by the clock on the wall; "" when it was no time, "+N" when N words are left.
std::string until(const std::string& said, system_clock::time_point at = now) {
    std::istringstream stream(said);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    const auto moment = history::read_when(words, at);
    if (!moment) return "";
    const std::string rest = moment->words < words.size() ? fmt::format(" +{}", words.size() - moment->words) : "";
    return fmt::format("{:%a %Y-%m-%d %H:%M:%S}", base::local_time(moment->until)) + rest;
}

}  // namespace

TEST_CASE("a time may be said as how long ago it was") {
    const time_zone::Set chicago("America/Chicago");
    CHECK(until("ten minutes ago") == "Fri 2026-11-27 13:50:00");
    CHECK(until("10 minutes ago calves") == "Fri 2026-11-27 13:50:00 +1");
    CHECK(until("an hour ago") == "Fri 2026-11-27 13:00:00");
    CHECK(until("2 days ago") == "Thu 2026-11-26 00:00:00");
    CHECK(until("a week ago") == "Sat 2026-11-21 00:00:00");
    CHECK(until("20 min ago") == "Fri 2026-11-27 13:40:00");
    CHECK(until("20min ago calves") == "Fri 2026-11-27 13:40:00 +1");
    CHECK(until("2 hrs ago") == "Fri 2026-11-27 12:00:00");
    CHECK(until("half an hour ago") == "Fri 2026-11-27 13:30:00");
    CHECK(until("last week") == "Sat 2026-11-21 00:00:00");
    CHECK(until("last week calves") == "Sat 2026-11-21 00:00:00 +1");
    CHECK(until("noon") == "Fri 2026-11-27 12:01:00");
    CHECK(until("yesterday at noon") == "Thu 2026-11-26 12:01:00");
    CHECK(until("Wednesday midnight") == "Wed 2026-11-25 00:01:00");
    CHECK(until("20 min").empty());
    CHECK(until("ten calves ago").empty());
    CHECK(until("ten minutes").empty());
}

TEST_CASE("times are said by the clock on the wall, as people say them") {
    const time_zone::Set chicago("America/Chicago");
    CHECK(until("2026-11-25") == "Thu 2026-11-26 00:00:00");
    CHECK(until("2026-11-25 21:30") == "Wed 2026-11-25 21:31:00");
    CHECK(until("2026-11-25 21:30:05") == "Wed 2026-11-25 21:30:06");
    CHECK(until("Wednesday 25 November 2026, 21:30:00") == "Wed 2026-11-25 21:30:01");
    CHECK(until("25 November") == "Thu 2026-11-26 00:00:00");
    CHECK(until("November 25, 9:30 pm") == "Wed 2026-11-25 21:31:00");
    CHECK(until("Nov 25th at 9pm") == "Wed 2026-11-25 21:01:00");
    CHECK(until("11/25") == "Thu 2026-11-26 00:00:00");
    CHECK(until("11/25/2025 12am") == "Tue 2025-11-25 00:01:00");
    CHECK(until("25 December") == "Fri 2025-12-26 00:00:00");
    CHECK(until("today") == "Sat 2026-11-28 00:00:00");
    CHECK(until("Yesterday") == "Fri 2026-11-27 00:00:00");
    CHECK(until("yesterday 21:30") == "Thu 2026-11-26 21:31:00");
    CHECK(until("Wednesday") == "Thu 2026-11-26 00:00:00");
    CHECK(until("wed 9:30") == "Wed 2026-11-25 09:31:00");
    CHECK(until("Friday") == "Sat 2026-11-28 00:00:00");
    CHECK(until("on Friday at 9:30") == "Fri 2026-11-27 09:31:00");
    CHECK(until("Friday 21:30") == "Fri 2026-11-20 21:31:00");
    CHECK(until("last Thursday") == "Fri 2026-11-27 00:00:00");
    CHECK(until("9:30") == "Fri 2026-11-27 09:31:00");
    CHECK(until("21:30") == "Thu 2026-11-26 21:31:00");
}

TEST_CASE("pages may follow the time, and what is no time is none") {
    const time_zone::Set chicago("America/Chicago");
    CHECK(until("yesterday calves") == "Fri 2026-11-27 00:00:00 +1");
    CHECK(until("Friday 9:30 lower back") == "Fri 2026-11-27 09:31:00 +2");
    for (const char* const words : {"calves", "last", "undo", "25:00", "9:75", "13pm", "2026-02-30", "3162-11-25",
                                    "11/25/1492", "25", "", "marathon", "2026-11-25T03-30-00Z"}) {
        INFO(words);
        CHECK(until(words).empty());
    }
}

TEST_CASE("a day begins and ends by the wall also when the clocks change") {
    const time_zone::Set chicago("America/Chicago");
    const auto after_change = std::chrono::sys_days(std::chrono::year(2026) / 11 / 2) + 18h;
    const std::vector<std::string> day = {"2026-11-01"};  // with 25 hours
    const std::vector<std::string> before = {"2026-10-31"};
    CHECK(history::read_when(day, after_change)->until - history::read_when(before, after_change)->until == 25h);
}
