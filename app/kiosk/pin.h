#pragma once
#include <string>
#include <string_view>

namespace kiosk {

/// What staff type to get to their screen: digits, because the panel shows a keypad.
inline constexpr std::size_t shortest_pin = 4;
inline constexpr std::size_t longest_pin = 12;

bool is_pin(std::string_view);

/// The PIN as clinic.lua holds it: hashed by crypt(3) with a salt of its own. Throws std::runtime_error when the system
/// has no randomness for the salt.
std::string hash_of_pin(std::string_view pin);

/// Takes some hundredths of a second on purpose: whoever has the file should not try every PIN in a blink.
bool opens(std::string_view pin, const std::string& hash);

}  // namespace kiosk
