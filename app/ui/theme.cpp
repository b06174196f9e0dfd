#include "ui/theme.h"

#include <algorithm>
#include <cmath>

#include "base/colour.h"

namespace ui {
namespace {

constexpr float mm_per_inch = 25.4F;

// The short side of the panels the layout is made for: the least it needs for two columns of names, and the most that
// is still read from arm's length. Below the least all sizes shrink alike, because every panel has to hold a whole
// screen: there `bodymap doctor` says what the panel cannot do, and larger text is the way to larger letters. Layouts
// never shrink anything by themselves; where they lack room they show fewer things at once.
constexpr float least_short_side_mm = 266;
constexpr float most_short_side_mm = 300;

constexpr ImU32 rgb(unsigned hex, unsigned alpha = 255) {
    return IM_COL32(hex >> 16U & 255U, hex >> 8U & 255U, hex & 255U, alpha);
}

/// As base has colours.
unsigned hex_of(ImU32 colour) {
    const auto channel = [&](unsigned shift) { return colour >> shift & 255U; };
    return channel(IM_COL32_R_SHIFT) << 16U | channel(IM_COL32_G_SHIFT) << 8U | channel(IM_COL32_B_SHIFT);
}

}  // namespace

Palette light_palette() {
    return {
        .paper = rgb(0xF5F1E9),
        .card = rgb(0xFFFFFF),
        .shadow = rgb(0x5A4E38, 40),
        .ink = rgb(0x14232E),
        .quiet_ink = rgb(0x414F5A),
        .line = rgb(0x8C8372),
        .body = {rgb(0xE3DED4), rgb(0xD2CBBF), rgb(0xE6E2DC), rgb(0x1E2A34), rgb(0x80776A)},
        .touched = rgb(0xE0583C),
        .shown = rgb(0x6F86B5),
        .touched_label = rgb(0x8F2A16),
        .name = {rgb(0x14232E), rgb(0xFFFFFF), rgb(0x8C8372)},
        .touched_name = {rgb(0xFFFFFF), rgb(0x8F2A16), rgb(0x8F2A16)},
        .leader = rgb(0x3A332B),
        .leader_band = rgb(0xF5F1E9, 191),
        .veil = rgb(0x14232E, 150),
        .unlit = rgb(0x000000),
        .pressed = rgb(0x14232E, 36),
        .primary = {rgb(0xFFFFFF), rgb(0x14232E), rgb(0x14232E)},
        .pill = {rgb(0x14232E), rgb(0xF1EBDF), rgb(0x8C8372)},
        .caution = {rgb(0x14232E), rgb(0xFFF3CF), rgb(0x8A6200)},
        .help = {rgb(0x14232E), rgb(0xFFC93C), rgb(0x8A6200)},
        .bar = {rgb(0x14232E), rgb(0xEBE2D3), rgb(0xEBE2D3)},
        .bar_button = {rgb(0x14232E), rgb(0xFBF9F4), rgb(0x7A7161)},
        .right = {rgb(0x14523B), rgb(0xE6F1EB), rgb(0x5F8C79)},
        .not_quite = {rgb(0x6B3E04), rgb(0xFBF0DC), rgb(0xA07B45)},
        .topics = {{{rgb(0x8C241D), rgb(0xFBEBE7), rgb(0xB9655C)},
                    {rgb(0x14523B), rgb(0xE6F1EB), rgb(0x5F8C79)},
                    {rgb(0x6B3E04), rgb(0xFBF0DC), rgb(0xA07B45)},
                    {rgb(0x3E3E8A), rgb(0xECECF8), rgb(0x7F7FB8)}}},
        .focus = rgb(0x0B4FA8),
        .focus_gap = rgb(0xFFFFFF),
        .too_small = rgb(0x980A20),
    };
}

Palette light_palette(std::optional<unsigned> brand) {
    Palette palette = light_palette();
    if (brand) palette.primary.tint = palette.primary.edge = rgb(*brand);
    return palette;
}

Palette high_contrast_palette() {
    constexpr ImU32 black = rgb(0x000000);
    constexpr ImU32 white = rgb(0xFFFFFF);
    constexpr Tone outlined = {black, white, black};
    return {
        .paper = white,
        .card = white,
        .card_edge = black,
        .box_edge = black,
        .shadow = rgb(0x000000, 0),
        .ink = black,
        .quiet_ink = black,
        .line = black,
        .body = {white, rgb(0xE4E4E4), white, black, black},
        .touched = rgb(0xD0402A),
        .shown = rgb(0x3D6BE0),
        .touched_label = rgb(0x8E0B0B),
        .name = outlined,
        .touched_name = {white, rgb(0x8E0B0B), black},
        .leader = black,
        .leader_band = white,
        .veil = rgb(0x000000, 170),
        .unlit = rgb(0x000000),
        .pressed = rgb(0x808080, 120),
        .primary = {white, black, black},
        .pill = outlined,
        .caution = outlined,
        .help = {black, rgb(0xFFC93C), black},
        .bar = {black, white, black},
        .bar_button = outlined,
        .right = outlined,
        .not_quite = outlined,
        .topics = {{outlined, outlined, outlined, outlined}},
        .focus = rgb(0x0033CC),
        .focus_gap = white,
        .too_small = rgb(0x980A20),
    };
}

Palette dark_palette() {
    constexpr ImU32 night = rgb(0x080C10);
    constexpr ImU32 words = rgb(0xB3A994);
    constexpr ImU32 edge = rgb(0x6B7178);
    constexpr Tone quiet = {words, rgb(0x0E141A), edge};
    return {
        .paper = night,
        .card = rgb(0x0E141A),
        .card_edge = edge,
        .box_edge = edge,
        .shadow = rgb(0x000000, 0),
        .ink = words,
        .quiet_ink = rgb(0xA89F8C),
        .line = edge,
        .body = {rgb(0x161B20), rgb(0x0F1419), rgb(0x989B9E), night, edge},
        .touched = rgb(0xE0583C),
        .shown = rgb(0x6F86B5),
        .touched_label = rgb(0xF0A08C),
        .name = quiet,
        .touched_name = quiet,
        .leader = edge,
        .leader_band = night,
        .veil = rgb(0x000000, 170),
        .unlit = rgb(0x000000),
        .pressed = rgb(0xFFFFFF, 36),
        .primary = quiet,
        .pill = quiet,
        .caution = quiet,
        .help = quiet,
        .bar = quiet,
        .bar_button = quiet,
        .right = quiet,
        .not_quite = quiet,
        .topics = {{quiet, quiet, quiet, quiet}},
        .too_small = rgb(0xF0A08C),
    };
}

float pixels_per_mm(int width, int height, float diagonal_inches) {
    const auto short_side = static_cast<float>(std::min(width, height));
    const float diagonal = std::hypot(static_cast<float>(width), static_cast<float>(height));
    const float short_side_mm = short_side / diagonal * diagonal_inches * mm_per_inch;
    return short_side / std::clamp(short_side_mm, least_short_side_mm, most_short_side_mm);
}

float contrast(ImU32 a, ImU32 b) { return base::contrast(hex_of(a), hex_of(b)); }

}  // namespace ui
