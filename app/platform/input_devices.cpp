#include "platform/input_devices.h"

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace platform {
namespace {

namespace fs = std::filesystem;

// Bit numbers of linux/input-event-codes.h, in the bit sets that the kernel writes as text.
constexpr unsigned direct = 0x01;      // INPUT_PROP_DIRECT: one touches the picture itself, as on no touchpad
constexpr unsigned absolute_x = 0x00;  // ABS_X
constexpr unsigned finger_x = 0x35;    // ABS_MT_POSITION_X

std::string first_line(const fs::path& file) {
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

/// Of words in hexadecimal, the last of which holds the lowest bits.
bool has_bit(const std::string& words, unsigned bit) {
    std::istringstream stream(words);
    std::vector<unsigned long> set;
    for (unsigned long part = 0; stream >> std::hex >> part;) set.insert(set.begin(), part);
    constexpr unsigned bits = 8 * sizeof(unsigned long);
    return bit / bits < set.size() && (set[bit / bits] >> bit % bits & 1) != 0;
}

}  // namespace

std::vector<InputDevice> input_devices(const fs::path& described, const fs::path& devices) {
    std::vector<InputDevice> found;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(described, none)) {
        const std::string event = entry.path().filename().string();
        if (!event.starts_with("event")) continue;
        const fs::path device = entry.path() / "device";
        const std::string axes = first_line(device / "capabilities/abs");
        found.push_back({.name = first_line(device / "name"),
                         .is_touch_panel = has_bit(first_line(device / "properties"), direct) &&
                                           (has_bit(axes, absolute_x) || has_bit(axes, finger_x)),
                         .readable = access((devices / event).c_str(), R_OK) == 0});
    }
    std::ranges::sort(found, {}, &InputDevice::name);
    return found;
}

}  // namespace platform
