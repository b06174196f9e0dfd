#pragma once
#include <string>
#include <string_view>

#include "check/numbers.h"

namespace check {

/// One piece of a text, between spaces, as a person reads it out: "37" is "thirty seven", "2.5" is "two point five",
/// "911" is "nine one one", "e.g." is "for example", "5km" is "five kilometers". Words stay as they are,
/// without the marks around them; a dash or a slash parts words, a hyphen does not.
std::string read_aloud(std::string_view piece, Tongue);

/// A unit as it is read out after a number, such as "mm"; nothing for any other piece.
std::string read_unit(std::string_view piece, Tongue);

}  // namespace check
