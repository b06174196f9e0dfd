#pragma once
#include <chrono>
#include <functional>
#include <optional>

#include "model/clinic.h"

namespace kiosk {

/// What the clock on the wall shows.
using WallTime = std::chrono::local_seconds;

/// How far the wall clock is ahead of UTC at a moment; with daylight saving time that depends on the day.
using Zone = std::function<std::chrono::seconds(std::chrono::sys_seconds)>;

/// The zone this machine is set to.
std::chrono::seconds machine_zone(std::chrono::sys_seconds);

/// The day that a calendar on the wall shows.
std::chrono::year_month_day day_at(std::chrono::sys_seconds, const Zone&);

/// From the first minute of a stretch of opening hours to before its last, or always without any hours; but not on a
/// day on which it is closed.
bool is_open(const model::Clinic&, WallTime);
bool is_open(const model::Clinic&, std::chrono::sys_seconds now, const Zone&);

/// The next moment after `now` at which the clinic opens if it is closed, or closes if it is open; none when that never
/// happens.
std::optional<std::chrono::sys_seconds> next_change(const model::Clinic&, std::chrono::sys_seconds now, const Zone&);

}  // namespace kiosk
