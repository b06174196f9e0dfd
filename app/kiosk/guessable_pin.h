#pragma once
#include <string_view>

namespace kiosk {

/// Why somebody who stands before the keypad would try this PIN among the first, as the end of a sentence: "it looks
/// like a year"; empty for any other. Days without a year are not refused: four digits are one too often. `phone` is
/// the clinic's, which everybody reads.
std::string_view why_guessable(std::string_view pin, std::string_view phone);

}  // namespace kiosk
