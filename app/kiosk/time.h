#pragma once
#include <chrono>

namespace kiosk {

/// A monotonic clock. It comes in as an argument everywhere, so that tests have a clock of their own.
using Time = std::chrono::steady_clock::time_point;

}  // namespace kiosk
