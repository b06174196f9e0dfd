#pragma once
#include <array>
#include <cstddef>
#include <string_view>

namespace model {

/// How wide a body is from head to foot.
enum class Build { medium, hips, broad, slim, full };
inline constexpr std::size_t build_count = 5;

/// From light to dark.
inline constexpr std::size_t skin_count = 6;

enum class Hair { bun, cropped, curls, headscarf };
enum class HairColour { black, brown, grey, red, scarf };
enum class Beard { none, full };
/// A blade instead of the left lower leg.
enum class Blade { none, left };

/// One of those whose bodies the kiosk shows.
struct Runner {
    std::string_view name;  ///< as clinic.lua has it
    Build build{};
    std::size_t skin = 0;
    Hair hair{};
    HairColour hair_colour{};
    Beard beard = Beard::none;
    Blade blade = Blade::none;
};

/// In the order in which they take turns, so that those who follow one another differ.
inline constexpr std::array<Runner, 8> runners = {{
    {"young woman", Build::hips, 3, Hair::bun, HairColour::black},
    {"older man", Build::medium, 1, Hair::cropped, HairColour::grey},
    {"woman in a headscarf", Build::hips, 2, Hair::headscarf, HairColour::scarf},
    {"man with a blade", Build::medium, 5, Hair::cropped, HairColour::black, Beard::none, Blade::left},
    {"broad woman", Build::full, 0, Hair::bun, HairColour::red},
    {"slim man", Build::slim, 4, Hair::curls, HairColour::black},
    {"broad man", Build::broad, 2, Hair::cropped, HairColour::brown, Beard::full},
    {"older woman", Build::hips, 1, Hair::bun, HairColour::grey},
}};

}  // namespace model
