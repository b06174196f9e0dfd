#pragma once
#include <filesystem>
#include <string>
#include <vector>

namespace platform {

/// An input device, as the kernel describes it.
struct InputDevice {
    std::string name;
    bool is_touch_panel = false;
    bool readable = false;  ///< by this process
    bool operator==(const InputDevice&) const = default;
};

/// By name. `described` is /sys/class/input, `devices` is /dev/input.
std::vector<InputDevice> input_devices(const std::filesystem::path& described, const std::filesystem::path& devices);

}  // namespace platform
