#pragma once
#include <optional>
#include <string>
#include <string_view>

/// Colours as 0xRRGGBB.
namespace base {

/// "#1F6F8B", also without the # and with small letters, or shortened to "#fa0"; nothing for any other text.
std::optional<unsigned> read_colour(std::string_view);
/// "#1F6F8B".
std::string written_colour(unsigned rgb);

/// WCAG 2.2 contrast ratio, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
float contrast(unsigned a, unsigned b);

/// The colour itself, or its lightest shade that stands out from white by that ratio.
unsigned dark_enough(unsigned rgb, float least);

}  // namespace base
