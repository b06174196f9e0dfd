#include "kiosk/hours.h"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <ctime>
#include <string>
#include <utility>
#include <vector>

using namespace kiosk;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

model::Clinic open_on(std::vector<model::OpeningHours> hours, std::vector<model::ClosedDays> closed = {}) {
    model::Clinic clinic;
    clinic.hours = std::move(hours);
    clinic.closed = std::move(closed);
    return clinic;
}

const model::Clinic weekdays = open_on({{Monday, 8h, 18h},
                                        {Tuesday, 8h, 18h},
                                        {Wednesday, 8h, 18h},
                                        {Thursday, 8h, 18h},
                                        {Friday, 8h, 12h},
                                        {Friday, 13h, 18h}});

// 2025-06-02 is a Monday.
constexpr local_days monday = local_days(2025y / June / 2);

seconds utc(sys_seconds) { return 0s; }

/// New York in 2025: an hour is left out on 9 March at 2:00, and comes twice on 2 November from 1:00.
seconds new_york(sys_seconds moment) {
    const bool summer = moment >= sys_days(2025y / March / 9) + 7h && moment < sys_days(2025y / November / 2) + 6h;
    return summer ? -4h : -5h;
}

sys_seconds in(const Zone& zone, local_days day, seconds time) {
    const sys_seconds guess(day.time_since_epoch() + time);
    return guess - zone(guess - zone(guess));
}

}  // namespace

TEST_CASE("a clinic is open from its first minute to before its last") {
    CHECK_FALSE(is_open(weekdays, monday + 7h + 59min + 59s));
    CHECK(is_open(weekdays, monday + 8h));
    CHECK(is_open(weekdays, monday + 17h + 59min + 59s));
    CHECK_FALSE(is_open(weekdays, monday + 18h));
}

TEST_CASE("a clinic is closed over lunch, and on days that are not named") {
    CHECK(is_open(weekdays, monday + days(4) + 11h));
    CHECK_FALSE(is_open(weekdays, monday + days(4) + 12h + 30min));
    CHECK(is_open(weekdays, monday + days(4) + 13h));
    CHECK_FALSE(is_open(weekdays, monday + days(5) + 12h));
    CHECK_FALSE(is_open(weekdays, monday + days(6) + 12h));
}

TEST_CASE("whether a clinic is open depends on the clock on its own wall") {
    const model::Clinic hours = open_on({{Monday, 8h, 18h}});
    const sys_seconds morning = sys_days(2025y / June / 2) + 10h;  // six in New York
    CHECK(is_open(hours, morning, utc));
    CHECK_FALSE(is_open(hours, morning, new_york));
    CHECK(is_open(hours, morning + 2h, new_york));
}

TEST_CASE("a clinic that says no hours is always open, and that never changes") {
    CHECK(is_open({}, monday + 3h));
    CHECK(next_change({}, in(utc, monday, 3h), utc) == std::nullopt);
}

TEST_CASE("a closed clinic changes when it opens, and an open one when it closes") {
    CHECK(next_change(weekdays, in(utc, monday, 3h), utc) == in(utc, monday, 8h));
    CHECK(next_change(weekdays, in(utc, monday, 8h), utc) == in(utc, monday, 18h));
    CHECK(next_change(weekdays, in(utc, monday, 18h), utc) == in(utc, monday + days(1), 8h));
    CHECK(next_change(weekdays, in(utc, monday + days(4), 12h + 30min), utc) == in(utc, monday + days(4), 13h));
}

TEST_CASE("over the weekend a clinic stays closed until Monday") {
    CHECK(next_change(weekdays, in(utc, monday + days(4), 18h), utc) == in(utc, monday + days(7), 8h));
}

TEST_CASE("a clinic open one day a week opens again a week later") {
    const model::Clinic saturdays = open_on({{Saturday, 9h, 12h}});
    CHECK(next_change(saturdays, in(utc, monday + days(5), 12h), utc) == in(utc, monday + days(12), 9h));
    CHECK(next_change(saturdays, in(utc, monday + days(5), 9h), utc) == in(utc, monday + days(5), 12h));
}

TEST_CASE("a clinic that is open through midnight does not close at midnight") {
    const model::Clinic night = open_on({{Monday, 20h, 24h}, {Tuesday, 0h, 6h}});
    CHECK(is_open(night, monday + 23h + 59min + 59s));
    CHECK(is_open(night, monday + 24h));
    CHECK(next_change(night, in(utc, monday, 21h), utc) == in(utc, monday + days(1), 6h));
}

TEST_CASE("a clinic that is open until midnight closes then") {
    const model::Clinic late = open_on({{Monday, 20h, 24h}});
    CHECK_FALSE(is_open(late, monday + 24h));
    CHECK(next_change(late, in(utc, monday, 21h), utc) == in(utc, monday + days(1), 0h));
}

TEST_CASE("a clinic that is open around the clock never changes") {
    model::Clinic always;
    for (unsigned day = 0; day < 7; ++day) always.hours.push_back({weekday(day), 0h, 24h});
    CHECK(next_change(always, in(utc, monday, 12h), utc) == std::nullopt);
}

TEST_CASE("hours that overlap are one stretch") {
    const model::Clinic overlapping = open_on({{Monday, 8h, 13h}, {Monday, 12h, 18h}});
    CHECK(next_change(overlapping, in(utc, monday, 9h), utc) == in(utc, monday, 18h));
}

TEST_CASE("a clinic opens by the clock on the wall, on the days that are an hour shorter or longer too") {
    const model::Clinic daily = open_on({{Saturday, 8h, 18h}, {Sunday, 8h, 18h}});
    const local_days spring(2025y / March / 9);
    CHECK(next_change(daily, in(new_york, spring - days(1), 18h), new_york) == sys_days(2025y / March / 9) + 12h);
    const local_days autumn(2025y / November / 2);
    CHECK(next_change(daily, in(new_york, autumn - days(1), 18h), new_york) == sys_days(2025y / November / 2) + 13h);
}

TEST_CASE("a time that the clocks leave out has come when they jump over it") {
    const model::Clinic night = open_on({{Sunday, 2h + 30min, 6h}});
    const sys_seconds jump = sys_days(2025y / March / 9) + 7h;
    CHECK(next_change(night, jump - 3h, new_york) == jump);
    CHECK(next_change(night, jump, new_york) == jump + 3h);
}

TEST_CASE("a closing time in the hour that comes twice counts each time") {
    const model::Clinic night = open_on({{Sunday, 0h, 1h + 30min}});
    const sys_seconds jump = sys_days(2025y / November / 2) + 6h;  // from 2:00 back to 1:00
    CHECK(next_change(night, jump - 90min, new_york) == jump - 30min);
    CHECK(next_change(night, jump - 30min, new_york) == jump);  // 1:00 again: open
    CHECK(next_change(night, jump, new_york) == jump + 30min);
}

TEST_CASE("the machine's zone follows its own clock changes") {
    const char* const before = std::getenv("TZ");
    const std::string kept = before ? before : "";
    setenv("TZ", "EST5EDT,M3.2.0,M11.1.0", 1);
    tzset();
    for (const sys_seconds moment :
         {sys_seconds(sys_days(2025y / March / 9) + 7h - 1s), sys_seconds(sys_days(2025y / March / 9) + 7h),
          sys_seconds(sys_days(2025y / November / 2) + 6h)})
        CHECK(machine_zone(moment) == new_york(moment));
    if (before)
        setenv("TZ", kept.c_str(), 1);
    else
        unsetenv("TZ");
    tzset();
}

TEST_CASE("the day is that of the calendar on the wall, not that of UTC") {
    const auto evening = sys_days(2026y / std::chrono::November / 30) + 23h + 30min;
    CHECK(kiosk::day_at(evening, [](auto) { return 1h; }) == 2026y / std::chrono::December / 1);
    CHECK(kiosk::day_at(evening, [](auto) { return -6h; }) == 2026y / std::chrono::November / 30);
}

TEST_CASE("on a day on which it is closed a clinic is closed all day, and open again when it usually is") {
    const model::Clinic clinic =
        open_on({{Monday, 8h, 18h}, {Tuesday, 8h, 18h}}, {{2025y / June / 2, 2025y / June / 2}});
    CHECK_FALSE(is_open(clinic, monday + 10h));
    CHECK(is_open(clinic, monday + days(1) + 10h));
    CHECK(next_change(clinic, in(utc, monday, 10h), utc) == in(utc, monday + days(1), 8h));
    CHECK(next_change(clinic, in(utc, monday - days(2), 10h), utc) == in(utc, monday + days(1), 8h));
}

TEST_CASE("over weeks of closed days a clinic knows when it opens again") {
    const model::Clinic clinic = open_on({{Monday, 8h, 18h}}, {{2025y / June / 2, 2025y / July / 6}});
    CHECK(next_change(clinic, in(utc, monday, 10h), utc) == in(utc, local_days(2025y / July / 7), 8h));
    CHECK(is_open(clinic, local_days(2025y / July / 7) + 8h));
}

TEST_CASE("a clinic that says no hours is closed from midnight to midnight on its closed days") {
    const model::Clinic clinic = open_on({}, {{2025y / June / 3, 2025y / June / 4}});
    CHECK(is_open(clinic, monday + 10h));
    CHECK_FALSE(is_open(clinic, monday + days(1)));
    CHECK(next_change(clinic, in(utc, monday, 10h), utc) == in(utc, monday + days(1), 0h));
    CHECK(next_change(clinic, in(utc, monday + days(1), 10h), utc) == in(utc, monday + days(3), 0h));
}
