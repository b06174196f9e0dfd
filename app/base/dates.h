#pragma once
#include <chrono>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>

namespace base {

/// As clocks on the wall show it: the one place that asks for the machine's time zone.
std::tm local_time(std::chrono::system_clock::time_point);

/// A day written like "2027-06-30", whether or not there is such a day; nothing for any other text.
std::optional<std::chrono::year_month_day> read_day(std::string_view);

/// The day that somebody means who writes it another way: "1 December 2026", "Dec 1, 2026", "12/1/2026" (the month
/// first, as in the United States), "1.12.2026", "25/12/2026", "2026-12-1". Nothing where it cannot be told: of two
/// small numbers before the year with dashes between, either may be the month.
std::optional<std::chrono::year_month_day> meant_day(std::string_view);

/// "3 March 2027".
std::string written_out(std::chrono::year_month_day);

/// A time written like `shape`, each 0 of which stands for a digit: "0000-00-00T00-00-00Z". What the shape leaves out
/// at its end is 0. Nothing for a text of another shape, a day that is not or a clock that no wall shows.
std::optional<std::chrono::sys_seconds> read_time(std::string_view text, std::string_view shape);

}  // namespace base
