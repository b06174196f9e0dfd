#pragma once
#include <optional>
#include <string>

#include "figure/moving/person.h"

namespace figure::moving {

/// From no pressure to the most that can be borne.
inline constexpr int firmest = 10;

/// Hands at work at a moment of a round, as SVG; none where the name is not one of a technique.
std::optional<std::string> hands_at_work(std::string_view name, float moment, int firmness, const Look&);

/// The moments that say most of it; none where the name is not one of a technique.
std::optional<std::array<float, 2>> stills_of_hands(std::string_view name);

}  // namespace figure::moving
