#pragma once
#include <filesystem>
#include <map>
#include <string>

#include "screen.h"

namespace measure {

struct Box {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;
    Spot centre() const { return {static_cast<int>(x + w / 2), static_cast<int>(y + h / 2)}; }
};

/// What a visitor of the kiosk touches, and where it stands on a panel of this size. The programs beside it put the
/// same things in the same places.
struct Places {
    Spot begin;
    Spot start_over;  ///< on the bar, as is help: each answers wherever the other has led
    Spot help;
    std::map<std::string, Box> names;     ///< around the body
    Spot into_benefit;                    ///< on the card of the calves
    std::map<std::string, Box> benefits;  ///< on the card that shows one of them
    Box card;                             ///< the part of it that scrolls
    std::filesystem::path picture;        ///< of the map
};

/// Writes into `scratch`. Throws std::runtime_error when the kiosk has no such things any more.
Places places_of(const std::filesystem::path& source, const std::filesystem::path& scratch, int width, int height);

}  // namespace measure
