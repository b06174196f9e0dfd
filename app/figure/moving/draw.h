#pragma once
#include "base/pixels.h"
#include "figure/moving/person.h"

namespace figure::moving {

/// Of hands that nobody has asked to be firmer or gentler.
inline constexpr int usual_firmness = 5;

/// A moment of a round, 0 to 1, of the movement of that name, as `model::movements` has them.
base::Pixels draw(std::string_view name, float moment, const Look&, int width, int height,
                  int firmness = usual_firmness);

/// The two moments that say most of it.
std::array<float, 2> stills(std::string_view name);

}  // namespace figure::moving
