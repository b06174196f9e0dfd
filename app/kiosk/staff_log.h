#pragma once
#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>

namespace kiosk {

/// What staff, and whoever tried to be staff, did at the panel: STATE/staff.log, a line each with its time. It never
/// holds digits of a PIN.
std::filesystem::path staff_log_in(const std::filesystem::path& state);

/// A log as large as this loses its older half.
inline constexpr std::size_t most_log_bytes = 64 * 1024;

/// Adds "2026-11-21 14:32:07  wiped the glass". Why it could not be written, as one sentence; empty when it was. Waits
/// for the disk.
std::string add_to_staff_log(const std::filesystem::path& state, std::chrono::local_seconds when,
                             std::string_view words);

}  // namespace kiosk
