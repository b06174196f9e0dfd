#pragma once
#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>

/// What the kiosk keeps of staff in its state folder: their settings, the PINs tried, and a log of what they did.
namespace kiosk {

/// What staff set for every visitor to start with.
struct Defaults {
    int volume = 0;        ///< of the voice: -100 to 100, as speech-dispatcher counts
    int brightness = 100;  ///< percent of what the panel can do: 40 to 100
    bool operator==(const Defaults&) const = default;
};

inline constexpr int softest = -100;
inline constexpr int loudest = 100;
inline constexpr int darkest = 40;
inline constexpr int brightest = 100;

/// As the file in the state folder holds them: a line each, "volume = 0".
std::string to_text(const Defaults&);
/// What cannot be read, or is out of bounds, is as it would be without the file.
Defaults read_defaults(std::string_view file);

/// What the gate remembers over a restart, so that pulling the plug gives nobody more tries. Save it whenever it
/// changes: a try counts from the moment it is made, before anybody knows whether it is right.
struct PinTries {
    int wrong_in_a_row = 0;
    bool operator==(const PinTries&) const = default;
};

/// As the file in the state folder holds them. A file that cannot be read counts as none wrong.
std::string to_text(const PinTries&);
PinTries read_tries(std::string_view file);

/// What staff, and whoever tried to be staff, did at the panel: STATE/staff.log, a line each with its time. It never
/// holds digits of a PIN.
std::filesystem::path staff_log_in(const std::filesystem::path& state);

/// A log as large as this loses its older half.
inline constexpr std::size_t most_log_bytes = std::size_t{64} * 1024;

/// Adds "2026-11-21 14:32:07  wiped the glass". Why it could not be written, as one sentence; empty when it was. Waits
/// for the disk.
std::string add_to_staff_log(const std::filesystem::path& state, std::chrono::local_seconds when,
                             std::string_view words);

}  // namespace kiosk
