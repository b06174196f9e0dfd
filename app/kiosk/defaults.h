#pragma once
#include <string>
#include <string_view>

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

}  // namespace kiosk
