#include "platform/watchdog.h"

#include <systemd/sd-daemon.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string_view>
#include <system_error>
#include <utility>

namespace platform {
namespace {

constexpr int keep_environment = 0;  // whoever is started from here may be told as well

void tell(const std::string& what) {
    // Without a listener there is nobody to tell, and a listener that is gone is restarting us anyway.
    [[maybe_unused]] const int told = sd_notify(keep_environment, what.c_str());
}

// Not sd_watchdog_enabled(): it answers the unit's first process only, and a session such as cage's stands before us.
std::optional<std::chrono::microseconds> watchdog_time() {
    const char* const value = std::getenv("WATCHDOG_USEC");
    if (!value || !std::getenv("NOTIFY_SOCKET")) return std::nullopt;
    const std::string_view words = value;
    std::int64_t time = 0;
    const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), time);
    if (error != std::errc() || end != words.data() + words.size() || time <= 0) return std::nullopt;
    return std::chrono::microseconds(time);
}

}  // namespace

Watchdog::Watchdog() : every_(watchdog_time()) {
    if (every_) *every_ /= 2;
}

Watchdog::~Watchdog() { tell("STOPPING=1"); }

void Watchdog::presented(Time now) {
    if (!ready_) tell("READY=1");
    const bool first = !std::exchange(ready_, true);
    if (!every_ || (!first && !due(now))) return;
    tell("WATCHDOG=1");
    told_ = now;
}

bool Watchdog::due(Time now) const { return ready_ && every_ && now - told_ >= *every_; }

std::chrono::milliseconds Watchdog::sleep(Time now, std::chrono::milliseconds longest) const {
    if (!ready_ || !every_) return longest;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(told_ + *every_ - now);
    return std::clamp(left, std::chrono::milliseconds(0), longest);
}

void Watchdog::says(const std::string& status) {
    if (status == status_) return;
    status_ = status;
    tell("STATUS=" + status);
}

}  // namespace platform
