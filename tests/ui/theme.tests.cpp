#include "ui/theme.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <cstring>
#include <vector>

using Catch::Matchers::WithinAbs;
using namespace ui;

TEST_CASE("contrast is WCAG's") {
    CHECK_THAT(contrast(IM_COL32_WHITE, IM_COL32_BLACK), WithinAbs(21, 0.01));
    CHECK_THAT(contrast(IM_COL32_BLACK, IM_COL32_BLACK), WithinAbs(1, 0.001));
    CHECK_THAT(contrast(IM_COL32(119, 119, 119, 255), IM_COL32_WHITE), WithinAbs(4.48, 0.01));  // the well-known #777
}

TEST_CASE("all words stand out from what they stand on by at least 7 to 1") {
    for (const Palette& p : {light_palette(), high_contrast_palette(), dark_palette()}) {
        for (const ImU32 ground : {p.paper, p.card}) {
            CHECK(contrast(p.ink, ground) >= 7);
            CHECK(contrast(p.quiet_ink, ground) >= 7);
            CHECK(contrast(p.touched_label, ground) >= 7);
            CHECK(contrast(p.too_small, ground) >= 7);
        }
        for (const Tone& tone :
             {p.primary, p.caution, p.help, p.bar, p.bar_button, p.pill, p.right, p.not_quite, p.name, p.touched_name})
            CHECK(contrast(tone.ink, tone.tint) >= 7);
        for (const Tone& tone : {p.pill, p.caution, p.right, p.not_quite}) CHECK(contrast(p.ink, tone.tint) >= 7);
        for (const Tone& topic : p.topics) {
            CHECK(contrast(topic.ink, topic.tint) >= 7);
            CHECK(contrast(p.ink, topic.tint) >= 7);
            CHECK(contrast(p.card, topic.ink) >= 7);  // the chosen benefit, turned round
        }
    }
}

TEST_CASE("the touched area and the lines stand out by at least 3 to 1") {
    for (const Palette& p : {light_palette(), high_contrast_palette(), dark_palette()}) {
        CHECK(contrast(p.touched, p.paper) >= 3);
        CHECK(contrast(p.line, p.paper) >= 3);
    }
}

TEST_CASE("a clinic's own color is in nothing that means something, and stands out as its edges do") {
    for (const unsigned brand : {0x1F6F8BU, 0x767676U, 0x907300U, 0x000000U}) {  // the lightest that are taken
        const Palette usual = light_palette();
        Palette p = light_palette(brand);
        CHECK(contrast(p.primary.ink, p.primary.tint) >= 4.5F);
        for (const ImU32 ground : {p.paper, p.card, p.pill.tint}) CHECK(contrast(p.primary.tint, ground) >= 3);
        CHECK(std::max(contrast(p.focus, p.primary.tint), contrast(p.focus_gap, p.primary.tint)) >= 3);
        p.primary = usual.primary;
        CHECK(std::memcmp(&p, &usual, sizeof p) == 0);
    }
    CHECK(light_palette(std::nullopt).primary.tint == light_palette().primary.tint);
}

TEST_CASE("in high contrast every box has an edge of black") {
    const Palette p = high_contrast_palette();
    for (const ImU32 edge : {p.card_edge, p.box_edge, p.pill.edge, p.caution.edge, p.right.edge, p.not_quite.edge,
                             p.topics[0].edge, p.topics[1].edge, p.topics[2].edge, p.topics[3].edge})
        CHECK(contrast(edge, p.card) >= 7);
    CHECK(size::strong_edge >= 0.8F);
}

TEST_CASE("the edge of every control stands out by at least 3 to 1 from what it stands on") {
    for (const Palette& p : {light_palette(), high_contrast_palette(), dark_palette()}) {
        for (const Tone& tone :
             {p.primary, p.pill, p.caution, p.right, p.not_quite, p.topics[0], p.topics[1], p.topics[2], p.topics[3]})
            CHECK(contrast(tone.edge, p.card) >= 3);
        CHECK(contrast(p.pill.edge, p.paper) >= 3);
        for (const Tone& tone : {p.bar_button, p.help}) CHECK(contrast(tone.edge, p.bar.tint) >= 3);
        for (const Tone& tone : {p.bar_button, p.name, p.touched_name}) CHECK(contrast(tone.edge, p.paper) >= 3);
        CHECK(contrast(p.leader, p.paper) >= 3);
    }
}

TEST_CASE("the ring around what the keys have reached is seen on every ground, whatever it is around") {
    for (const Palette& p : {light_palette(), high_contrast_palette()}) {
        CHECK(contrast(p.focus, p.focus_gap) >= 3);
        std::vector<ImU32> grounds = {p.paper,           p.card,      p.bar.tint,  p.pill.tint,        p.primary.tint,
                                      p.bar_button.tint, p.help.tint, p.name.tint, p.touched_name.tint};
        for (const Tone& topic : p.topics) grounds.insert(grounds.end(), {topic.tint, topic.ink});
        for (const ImU32 ground : grounds)
            CHECK(std::max(contrast(p.focus, ground), contrast(p.focus_gap, ground)) >= 3);
    }
    constexpr float css_pixel = 25.4F / 96;
    CHECK(size::focus >= 2 * css_pixel);
    CHECK(size::focus_gap >= 2 * css_pixel);
    CHECK(size::focus + size::focus_gap < size::between);  // it never reaches a neighbour
}

TEST_CASE("no capital letter is under 4.8 mm") {
    constexpr float capital_of_em = 1490.0F / 2048;  // Inter
    for (const Type& type : {type::display, type::title, type::heading, type::lead, type::body, type::body_bold,
                             type::label, type::name, type::name_bold, type::small, type::small_bold})
        CHECK(type.em_mm * capital_of_em >= size::capital);
}

TEST_CASE("a millimetre is a millimetre on the usual panel") {
    const float diagonal_px = std::hypot(1920.0F, 1080.0F);
    CHECK_THAT(pixels_per_mm(1920, 1080, 21.5F), WithinAbs(diagonal_px / (21.5F * 25.4F), 0.01));
    CHECK_THAT(pixels_per_mm(1080, 1920, 21.5F), WithinAbs(4.03, 0.01));
    CHECK_THAT(pixels_per_mm(3840, 2160, 21.5F), WithinAbs(8.07, 0.01));
}

TEST_CASE("on a panel too small for the layout everything shrinks, on a large one it grows") {
    const float small = pixels_per_mm(1920, 1080, 15.6F);
    CHECK(small < std::hypot(1920.0F, 1080.0F) / (15.6F * 25.4F));
    const float large = pixels_per_mm(3840, 2160, 43);
    CHECK(large > std::hypot(3840.0F, 2160.0F) / (43 * 25.4F));
}

TEST_CASE("in the dark the panel gives off little light, and the words far less than paper does by day") {
    const Palette p = dark_palette();
    CHECK(contrast(p.paper, IM_COL32_BLACK) < 1.1F);
    CHECK(contrast(IM_COL32_WHITE, p.ink) > 2);
}
