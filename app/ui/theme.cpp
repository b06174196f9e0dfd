#include "ui/theme.h"

#include <algorithm>
#include <cmath>

#include "base/colour.h"
#include "base/diagonal.h"

namespace ui {
namespace {

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

/// Shares of a lighter tone over the skin, and of the clothes over what can be touched, are as large as leaves every
/// part a seam that stands out from it by 3 to 1.
struct Skin {
    unsigned skin = 0;
    unsigned muscle = 0;
    unsigned seam = 0;
    float joint = 0;
    float tendon = 0;
    float shorts = 0;
};
constexpr std::array<Skin, model::skin_count> skins = {{
    {0xF0CFB4, 0xE4BEA3, 0x3A1E12, 0.14F, 0.38F, 0.24F},
    {0xDDAE86, 0xD3A17B, 0x351B10, 0.14F, 0.38F, 0.20F},
    {0xC68B62, 0xBF825B, 0x2A140C, 0.14F, 0.38F, 0.16F},
    {0xA56B45, 0x9E6240, 0xFFFAF4, 0.04F, 0.06F, 0.30F},
    {0x6B412B, 0x71402B, 0xFBF3E9, 0.14F, 0.24F, 0.24F},
    {0x4A2C1E, 0x562F20, 0xF8ECDF, 0.14F, 0.30F, 0.24F},
}};
constexpr ImU32 light_on_skin = rgb(0xFFF3E6);
constexpr ImU32 sole_of_foot = rgb(0xF6D9C4);
constexpr ImU32 shadow_on_skin = rgb(0x2A1610);
constexpr ImU32 lips = rgb(0x8A2C1C);
constexpr ImU32 light_lips = rgb(0xB8665A);
constexpr float crease_share = 0.22F;
constexpr float shade_share = 0.55F;
constexpr float light_shade_share = 0.3F;  // on skin so dark that a darker line would not be seen
constexpr float lips_share = 0.5F;
constexpr std::size_t first_dark_skin = 4;
constexpr float vest_share = 0.2F;
constexpr float sole_share = 0.34F;

ImU32 hair_colour(model::HairColour colour) {
    switch (colour) {
        case model::HairColour::black:
            return rgb(0x2B1D18);
        case model::HairColour::brown:
            return rgb(0x5A3A22);
        case model::HairColour::grey:
            return rgb(0x9A938C);
        case model::HairColour::red:
            return rgb(0x8C4A26);
        case model::HairColour::scarf:
            return rgb(0x7A3F5E);
    }
    return 0;
}

ImU32 mixed(ImU32 a, ImU32 b, float share) {
    const auto channel = [&](unsigned shift) {
        const auto from = static_cast<float>(a >> shift & 255U);
        const auto to = static_cast<float>(b >> shift & 255U);
        return static_cast<unsigned>(std::lround(std::lerp(from, to, share)));
    };
    return IM_COL32(channel(IM_COL32_R_SHIFT), channel(IM_COL32_G_SHIFT), channel(IM_COL32_B_SHIFT), 255);
}

}  // namespace

BodyTones body_tones(const model::Runner& runner) {
    const Skin& skin = skins.at(runner.skin);
    const ImU32 bare = rgb(skin.skin);
    const ImU32 hair = hair_colour(runner.hair_colour);
    const bool scarf = runner.hair_colour == model::HairColour::scarf;
    const bool dark = runner.skin >= first_dark_skin;
    return {.bare = bare,
            .crease = mixed(bare, shadow_on_skin, crease_share),
            .muscle = rgb(skin.muscle),
            .joint = mixed(bare, light_on_skin, skin.joint),
            .tendon = mixed(bare, light_on_skin, skin.tendon),
            .seam = rgb(skin.seam),
            .shade = dark ? mixed(bare, light_on_skin, light_shade_share) : mixed(bare, shadow_on_skin, shade_share),
            .white = rgb(0xF4EDE4),
            .eye = rgb(0x2A1610),
            .mouth = dark ? mixed(bare, light_lips, lips_share)
                          : mixed(mixed(bare, shadow_on_skin, crease_share), lips, lips_share),
            .brow = scarf ? hair_colour(model::HairColour::black) : mixed(hair, rgb(0x000000), shade_share),
            .hair = hair,
            .vest = rgb(0x2F6274),
            .shorts = rgb(0x22384A),
            .trim = rgb(0xFFFFFF),
            .shorts_share = skin.shorts,
            .vest_share = vest_share,
            .ground = 1};
}

BodyTones sole_tones(const BodyTones& body) {
    BodyTones sole = body;
    for (ImU32* const tone : {&sole.bare, &sole.crease, &sole.muscle, &sole.joint, &sole.tendon})
        *tone = mixed(*tone, sole_of_foot, sole_share);
    sole.seam = light_palette().dark_seam;
    return sole;
}

Palette light_palette() {
    return {
        .paper = rgb(0xF5F1E9),
        .card = rgb(0xFFFFFF),
        .shadow = rgb(0x5A4E38, 40),
        .ink = rgb(0x14232E),
        .quiet_ink = rgb(0x414F5A),
        .line = rgb(0x8C8372),
        .body = body_tones(model::runners.front()),
        .scene = {rgb(0xF7F1E6), rgb(0xDCCFB8), rgb(0xC9B896), rgb(0x8C8372)},
        .touched = rgb(0xE0583C),
        .touched_fibres = rgb(0x8F2A16),
        .dark_seam = rgb(0x2A140C),
        .shown = rgb(0x6F86B5),
        .touched_label = rgb(0x8F2A16),
        .name = {rgb(0x14232E), rgb(0xFFFFFF), rgb(0x8C8372)},
        .touched_name = {rgb(0xFFFFFF), rgb(0x8F2A16), rgb(0x8F2A16)},
        .echo = rgb(0xD9C7A9),
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
        .numbers = {rgb(0x1B4B5A), rgb(0xE7F0F3), rgb(0x5E8592)},
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
        .body = {.bare = white,
                 .crease = rgb(0xE4E4E4),
                 .muscle = white,
                 .joint = white,
                 .tendon = white,
                 .seam = black,
                 .shade = black,
                 .white = white,
                 .eye = black,
                 .mouth = black,
                 .brow = black,
                 .hair = rgb(0xE4E4E4),
                 .vest = white,
                 .shorts = white,
                 .trim = black,
                 .edge = black},
        .scene = {white, rgb(0xE4E4E4), rgb(0xE4E4E4), black},
        .touched = rgb(0xD0402A),
        .touched_fibres = black,
        .dark_seam = black,
        .shown = rgb(0x3D6BE0),
        .touched_label = rgb(0x8E0B0B),
        .name = outlined,
        .touched_name = {white, rgb(0x8E0B0B), black},
        .echo = rgb(0xDCDCDC),
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
        .numbers = outlined,
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
        .body = {.bare = rgb(0x2B3137),
                 .crease = rgb(0x232A30),
                 .muscle = rgb(0x989B9E),
                 .joint = rgb(0x989B9E),
                 .tendon = rgb(0xA3A5A7),
                 .seam = night,
                 .shade = rgb(0x12181D),
                 .white = rgb(0x565C62),
                 .eye = night,
                 .mouth = rgb(0x12181D),
                 .brow = night,
                 .hair = rgb(0x161B20),
                 .vest = rgb(0x1C2A31),
                 .shorts = rgb(0x161F28),
                 .trim = edge,
                 .edge = edge},
        .scene = {rgb(0x0E141A), rgb(0x1C2A31), rgb(0x232A30), edge},
        .touched = rgb(0xE0583C),
        .touched_fibres = rgb(0x8F2A16),
        .dark_seam = night,
        .shown = rgb(0x6F86B5),
        .touched_label = rgb(0xF0A08C),
        .name = quiet,
        .touched_name = quiet,
        .echo = rgb(0x131A20),
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
        .numbers = quiet,
        .right = quiet,
        .not_quite = quiet,
        .topics = {{quiet, quiet, quiet, quiet}},
        .too_small = rgb(0xF0A08C),
    };
}

float pixels_per_mm(int width, int height, float diagonal_inches) {
    const auto short_side = static_cast<float>(std::min(width, height));
    const float diagonal = std::hypot(static_cast<float>(width), static_cast<float>(height));
    const float short_side_mm = short_side / diagonal * diagonal_inches * base::mm_per_inch;
    return short_side / std::clamp(short_side_mm, least_short_side_mm, most_short_side_mm);
}

float contrast(ImU32 a, ImU32 b) { return base::contrast(hex_of(a), hex_of(b)); }

}  // namespace ui
