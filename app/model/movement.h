#pragma once
#include <span>
#include <string_view>

namespace model {

/// One of the movements that the kiosk can draw.
struct MovementName {
    std::string_view name;  ///< as pages have it: "heel-raise"
    std::string_view alt;   ///< what it shows, in the language of the kiosk's own words
    bool by_hands = false;  ///< a technique: it may be firmer or gentler
};

/// In the order of their names.
std::span<const MovementName> movements();

/// Null where there is none of that name.
const MovementName* movement(std::string_view name);

}  // namespace model
