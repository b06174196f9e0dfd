#include "base/colour.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace base {
namespace {

constexpr unsigned white = 0xFFFFFF;
constexpr unsigned most_of_channel = 255;

unsigned channel(unsigned rgb, unsigned place) { return rgb >> (8 * place) & most_of_channel; }

float linear(unsigned channel) {
    const float share = static_cast<float>(channel) / most_of_channel;
    return share <= 0.04045F ? share / 12.92F : std::pow((share + 0.055F) / 1.055F, 2.4F);
}

float luminance(unsigned rgb) {
    return 0.2126F * linear(channel(rgb, 2)) + 0.7152F * linear(channel(rgb, 1)) + 0.0722F * linear(channel(rgb, 0));
}

/// Less of each channel alike: the hue stays.
unsigned shade(unsigned rgb, unsigned share) {
    unsigned darker = 0;
    for (unsigned place = 0; place < 3; ++place) darker |= channel(rgb, place) * share / most_of_channel << (8 * place);
    return darker;
}

}  // namespace

std::optional<unsigned> read_colour(std::string_view text) {
    if (text.starts_with('#')) text.remove_prefix(1);
    std::string digits(text);
    if (text.size() == 3) digits = {text[0], text[0], text[1], text[1], text[2], text[2]};
    unsigned rgb = 0;
    const char* const end = digits.data() + digits.size();
    const auto [read_to, error] = std::from_chars(digits.data(), end, rgb, 16);
    if (digits.size() != 6 || error != std::errc{} || read_to != end) return std::nullopt;
    return rgb;
}

std::string written_colour(unsigned rgb) { return fmt::format("#{:06X}", rgb); }

float contrast(unsigned a, unsigned b) {
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05F) / (darker + 0.05F);
}

unsigned dark_enough(unsigned rgb, float least) {
    unsigned share = most_of_channel;
    while (share > 0 && contrast(shade(rgb, share), white) < least) --share;
    return shade(rgb, share);
}

}  // namespace base
