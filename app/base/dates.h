#pragma once
#include <chrono>
#include <ctime>

namespace base {

/// As clocks on the wall show it: the one place that asks for the machine's time zone.
std::tm local_time(std::chrono::system_clock::time_point);

}  // namespace base
