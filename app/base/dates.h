#pragma once
#include <chrono>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// As clocks on the wall show it: the one place that asks for the machine's time zone.
std::tm local_time(std::chrono::system_clock::time_point);

/// The day that a calendar on the wall shows then.
std::chrono::year_month_day local_day(std::chrono::system_clock::time_point);

/// A day written like "2027-06-30", whether or not there is such a day; nothing for any other text.
std::optional<std::chrono::year_month_day> read_day(std::string_view);

/// The days that somebody may mean who writes one another way: "1 December 2026", "Dec 1, 2026", "1.12.2026",
/// "25/12/2026", "2026-12-1", "12/24/26", "31 de diciembre de 2026". Two where either number may be the month, as in
/// "12/3/2026" and "3-12-2026": first with the month in front, as in the United States. None where nothing can be told.
std::vector<std::chrono::year_month_day> meant_days(std::string_view);

/// The same for a text that says no year: "31 December", "12/3".
std::vector<std::chrono::month_day> meant_days_without_year(std::string_view);

/// "2027-03-03": as read_day reads it.
std::string in_numbers(std::chrono::year_month_day);

/// "3 March 2027".
std::string written_out(std::chrono::year_month_day);

/// A time written like `shape`, each 0 of which stands for a digit: "0000-00-00T00-00-00Z". What the shape leaves out
/// at its end is 0. Nothing for a text of another shape, a day that is not or a clock that no wall shows.
std::optional<std::chrono::sys_seconds> read_time(std::string_view text, std::string_view shape);

}  // namespace base
