#include "figure/raster.h"

#include <nanosvg.h>

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "figure/polygon.h"
#include "figure/recolour.h"
#include "figure/workshop.h"

namespace {

using base::Pixels;
using Catch::Approx;
using figure::Colour;
using figure::Facing;
using figure::Highlight;
using model::View;

constexpr Colour coral{0xE0, 0x58, 0x3C};

constexpr figure::Style style = {.bare = {240, 232, 220},
                                 .crease = {220, 212, 198},
                                 .muscle = {200, 178, 150},
                                 .joint = {215, 195, 170},
                                 .tendon = {230, 215, 195},
                                 .seam = {30, 42, 52},
                                 .shade = {120, 100, 80},
                                 .white = {250, 250, 250},
                                 .eye = {20, 20, 20},
                                 .mouth = {150, 60, 50},
                                 .brow = {60, 40, 30},
                                 .hair = {90, 60, 40},
                                 .vest = {40, 90, 110},
                                 .shorts = {20, 40, 60},
                                 .trim = {255, 255, 255},
                                 .shorts_share = 0.5F,
                                 .vest_share = 0.25F,
                                 .seam_width = 2};

figure::Mark marked(Colour fill) { return {.fill = fill, .seam = style.seam, .fibres = {90, 20, 10}}; }

const std::uint8_t* pixel(const Pixels& pixels, int x, int y) {
    return pixels.rgba.data() +
           (static_cast<std::size_t>(y) * static_cast<std::size_t>(pixels.width) + static_cast<std::size_t>(x)) * 4;
}

bool same(const std::uint8_t* pixel, const Colour& colour) {
    constexpr int near = 12;
    return pixel[3] == 255 && std::abs(pixel[0] - colour.red) <= near && std::abs(pixel[1] - colour.green) <= near &&
           std::abs(pixel[2] - colour.blue) <= near;
}

/// The picture with the highlight laid over it, the way a screen does it.
Pixels laid_over(Pixels picture, const Highlight& highlight) {
    for (int y = 0; y < highlight.pixels.height; ++y)
        for (int x = 0; x < highlight.pixels.width; ++x) {
            const auto* over = pixel(highlight.pixels, x, y);
            auto* under = const_cast<std::uint8_t*>(pixel(picture, x + highlight.x, y + highlight.y));
            const int left = under[3] * (255 - over[3]) / 255;  // of what is under it
            const int alpha = over[3] + left;
            if (alpha == 0) continue;
            for (int c = 0; c < 3; ++c)
                under[c] = static_cast<std::uint8_t>((over[c] * over[3] + under[c] * left + alpha / 2) / alpha);
            under[3] = static_cast<std::uint8_t>(alpha);
        }
    return picture;
}

/// The largest difference of any channel where either picture shows something.
int difference(const Pixels& a, const Pixels& b) {
    REQUIRE(a.rgba.size() == b.rgba.size());
    int most = 0;
    for (std::size_t i = 0; i < a.rgba.size(); i += 4)
        for (std::size_t c = i; c < i + 4; ++c)
            if (c == i + 3 || a.rgba[i + 3] > 0) most = std::max(most, std::abs(a.rgba[c] - b.rgba[c]));
    return most;
}

Pixels turned_round(Pixels pixels) {
    const Pixels original = pixels;
    for (int y = 0; y < pixels.height; ++y)
        for (int x = 0; x < pixels.width; ++x)
            std::copy_n(pixel(original, pixels.width - 1 - x, y), 4, const_cast<std::uint8_t*>(pixel(pixels, x, y)));
    return pixels;
}

figure::Artwork front_view(std::string_view paths, int height = 90) {
    const workshop::Folder folder;
    const std::string text = "<svg viewBox='0 0 100 " + std::to_string(height) + "'>" + std::string(paths) + "</svg>";
    figure::Artwork artwork;
    artwork.drawings[static_cast<std::size_t>(View::front)] = figure::read_svg(folder.write("front.svg", text));
    return artwork;
}

float distance_to_edge(const model::Drawing& drawing, std::string_view area, model::Point point) {
    float nearest = 1e9F;
    for (const model::Shape& shape : drawing.shapes)
        if (shape.area == area) nearest = std::min(nearest, figure::distance_to_edge(shape.outlines, point));
    return nearest;
}

bool within(const model::Drawing& drawing, std::string_view area, model::Point point) {
    return std::ranges::any_of(drawing.shapes, [&](const model::Shape& shape) {
        return shape.area == area && figure::contains(shape.outlines, point);
    });
}

/// The part of the square that is drawn on.
double ink(const base::Pixels& icon) {
    double sum = 0;
    for (std::size_t i = 3; i < icon.rgba.size(); i += 4) sum += icon.rgba[i];
    return sum / 255 / (icon.width * icon.height);
}

bool white(const base::Pixels& icon) {
    for (std::size_t i = 0; i < icon.rgba.size(); ++i)
        if (i % 4 != 3 && icon.rgba[i] != 255) return false;
    return true;
}

bool touches_the_border(const base::Pixels& icon) {
    for (int i = 0; i < icon.width; ++i)
        for (const int pixel : {i, (icon.height - 1) * icon.width + i, i * icon.width, i * icon.width + icon.width - 1})
            if (icon.rgba[static_cast<std::size_t>(pixel) * 4 + 3] > 0) return true;
    return false;
}

}  // namespace

TEST_CASE("a marked area has its colour within, a seam of its own around it, and its fibres seen") {
    const figure::Artwork art = front_view(
        "<path id='quads.left' fill='#C5C6C8' d='M20 20H50V70H20Z'/>"
        "<path id='calves.left' fill='#C5C6C8' d='M54 20H80V70H54Z'/>"
        "<path id='line.quads' fill='none' stroke='#000000' stroke-opacity='0.2' stroke-width='2' d='M35 30V60'/>"
        "<path id='line.calves' fill='none' stroke='#000000' stroke-opacity='0.2' stroke-width='2' d='M67 30V60'/>");
    const Highlight highlight = draw_highlight(art, View::front, {"quads"}, 2, style, marked(coral));
    const Pixels shown = laid_over(draw(art, View::front, 2, style), highlight);
    CHECK(same(pixel(shown, 50, 90), coral));
    CHECK(same(pixel(shown, 120, 90), style.muscle));
    CHECK(same(pixel(shown, 102, 90), style.seam));
    CHECK(same(pixel(shown, 38, 90), style.seam));
    CHECK(same(pixel(shown, 70, 90), figure::mixed(coral, marked(coral).fibres, 0.45F)));
    CHECK(same(pixel(shown, 134, 90), figure::mixed(style.muscle, style.seam, 0.2F)));
}

TEST_CASE(
    "what can be touched has a seam around each part, what cannot is bare with creases, and a seam runs around all") {
    const figure::Artwork art = front_view(
        "<path id='body.chest.left' fill='#D8D5D0' d='M10 12H24V78H10Z'/>"
        "<path id='body.chest.right' fill='#D8D5D0' d='M27 12H42V78H27Z'/>"
        "<path id='calves.left' fill='#C5C6C8' d='M50 20H64V70H50Z'/>"
        "<path id='knees.left' fill='#D0D0D1' d='M65.5 20H82V44H65.5Z'/>"
        "<path id='achilles.left' fill='#E0DDD7' d='M65.5 46H82V70H65.5Z'/>");
    const Pixels shown = draw(art, View::front, 2, style);
    CHECK(same(pixel(shown, 34, 90), style.bare));
    CHECK(same(pixel(shown, 51, 90), style.crease));
    CHECK(same(pixel(shown, 15, 90), style.seam));
    CHECK(same(pixel(shown, 114, 90), style.muscle));
    CHECK(same(pixel(shown, 150, 60), style.joint));
    CHECK(same(pixel(shown, 150, 120), style.tendon));
    CHECK(same(pixel(shown, 129, 90), style.seam));
    CHECK(same(pixel(shown, 99, 90), style.seam));
}

TEST_CASE("shorts and vest are seen through over what can be touched, and the shorts end in a level line") {
    const figure::Artwork art = front_view(
        "<path id='quads.left' fill='#C5C6C8' d='M0 960H20V1090H0Z'/>"
        "<path id='calves.left' fill='#C5C6C8' d='M30 960H50V1090H30Z'/>"
        "<path id='upper-back.left' fill='#C5C6C8' d='M60 960H80V1090H60Z'/>",
        1100);
    const Pixels shown = draw(art, View::front, 1, style);
    const Colour under_shorts = figure::mixed(style.muscle, style.shorts, style.shorts_share);
    CHECK(same(pixel(shown, 10, 1022), under_shorts));
    CHECK(same(pixel(shown, 10, 1025), style.muscle));
    CHECK(same(pixel(shown, 40, 1000), style.muscle));
    CHECK(same(pixel(shown, 70, 1000), figure::mixed(style.muscle, style.vest, style.vest_share)));
}

TEST_CASE("between neighbours that are drawn near to each other the seam is as wide as it should be") {
    for (const float scale : {0.3F, 0.5F, 1.0F}) {
        const figure::Artwork art = front_view(
            "<path id='shins.left' fill='#C5C6C8' d='M0 0H48V90H0Z'/>"
            "<path id='calves.left' fill='#C5C6C8' d='M51.6 0H100V90H51.6Z'/>");
        const Pixels shown = draw(art, View::front, scale, style);
        double dark = 0;
        for (int x = shown.width / 2 - 6; x < shown.width / 2 + 6; ++x)
            dark +=
                1.0 * (style.muscle.red - pixel(shown, x, shown.height / 2)[0]) / (style.muscle.red - style.seam.red);
        CHECK(dark > style.seam_width * 0.9);
    }
}

TEST_CASE("stripes cover as much as they are wide, and no more") {
    const Pixels pixels = figure::draw_stripes(8, 3, 80, 80);
    double covered = 0;
    for (std::size_t i = 3; i < pixels.rgba.size(); i += 4) covered += pixels.rgba[i];
    CHECK(covered / (255.0 * 80 * 80) > 3.0 / 8 - 0.03);
    CHECK(covered / (255.0 * 80 * 80) < 3.0 / 8 + 0.03);
}

TEST_CASE("a highlight covers its area, the seam around it and nothing else") {
    const figure::Body body = figure::load(workshop::drawings);
    constexpr float scale = 0.4F;
    for (const auto& [view, area] : {std::pair{View::back, "calves"}, std::pair{View::side, "it-band"}}) {
        const Highlight highlight = draw_highlight(body.artwork, view, {area}, scale, style, marked(coral));
        int wrong = 0;
        int judged = 0;
        for (int y = 0; y < highlight.pixels.height; ++y)
            for (int x = 0; x < highlight.pixels.width; ++x) {
                const model::Point centre{(static_cast<float>(x + highlight.x) + 0.5F) / scale,
                                          (static_cast<float>(y + highlight.y) + 0.5F) / scale};
                const float off = distance_to_edge(body.figure[view], area, centre) * scale;
                if (off < 1 || std::abs(off - 1.5F * style.seam_width) < 1) continue;
                const bool covered = off < 1.5F * style.seam_width || within(body.figure[view], area, centre);
                const int expected = covered ? 255 : 0;
                wrong += pixel(highlight.pixels, x, y)[3] != expected;
                ++judged;
            }
        CHECK(judged > 500);
        CHECK(wrong == 0);
    }
}

TEST_CASE("a highlight is cut to its area, with a clear border to stretch") {
    const figure::Body body = figure::load(workshop::drawings);
    const Highlight calves = draw_highlight(body.artwork, View::back, {"calves"}, 0.5F, style, marked(coral));
    CHECK(calves.pixels.width < 150);
    CHECK(calves.pixels.height < 200);
    for (int x = 0; x < calves.pixels.width; ++x) {
        CHECK(pixel(calves.pixels, x, 0)[3] == 0);
        CHECK(pixel(calves.pixels, x, calves.pixels.height - 1)[3] == 0);
    }
}

TEST_CASE("a view that does not show an area has no highlight for it") {
    const figure::Body body = figure::load(workshop::drawings);
    CHECK(draw_highlight(body.artwork, View::sole, {"quads"}, 0.5F, style, marked(coral)).pixels.width == 0);
}

TEST_CASE("the left profile is a mirror image, and its highlights with it") {
    const figure::Body body = figure::load(workshop::drawings);
    for (const float scale : {0.31F, 0.5F}) {
        const Pixels right = draw(body.artwork, View::side, scale, style);
        const Pixels left = draw(body.artwork, View::side, scale, style, Facing::turned_round);
        CHECK(difference(turned_round(right), left) == 0);
        const Highlight on_right = draw_highlight(body.artwork, View::side, {"quads"}, scale, style, marked(coral));
        const Highlight on_left =
            draw_highlight(body.artwork, View::side, {"quads"}, scale, style, marked(coral), Facing::turned_round);
        CHECK(difference(turned_round(laid_over(right, on_right)), laid_over(left, on_left)) == 0);
    }
}

TEST_CASE("a highlight leaves the drawing as it was") {
    const figure::Body body = figure::load(workshop::drawings);
    const Pixels before = draw(body.artwork, View::sole, 0.3F, style);
    draw_highlight(body.artwork, View::sole, {"feet"}, 0.3F, style, marked(coral));
    CHECK(draw(body.artwork, View::sole, 0.3F, style).rgba == before.rgba);
}

TEST_CASE("every icon can be seen, fits its square and takes any colour") {
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(workshop::icons)) {
        INFO(entry.path().filename());
        const figure::Svg icon = figure::read_svg(entry.path());
        CHECK(icon->width == 24);
        CHECK(icon->height == 24);
        const base::Pixels pixels = figure::draw_icon(icon, 48);
        CHECK(pixels.width == 48);
        CHECK(pixels.height == 48);
        CHECK(white(pixels));
        CHECK(ink(pixels) > 0.05);
        CHECK(ink(pixels) < 0.5);
        CHECK_FALSE(touches_the_border(pixels));
        ++count;
    }
    CHECK(count == 46);
}

TEST_CASE("an icon keeps its proportions at any size") {
    const figure::Svg icon = figure::read_svg(workshop::icons / "circulation.svg");
    const double small = ink(figure::draw_icon(icon, 24));
    const double large = ink(figure::draw_icon(icon, 128));
    CHECK(std::abs(small - large) < 0.01);
}

TEST_CASE("on a small body an area that lights up is seen, and not hidden by seams") {
    const figure::Body body = figure::load(workshop::drawings);
    constexpr float small = 0.1F;
    const Highlight ankles = draw_highlight(body.artwork, View::front, {"ankles"}, small, style, marked(coral));
    int lit = 0;
    for (int y = 0; y < ankles.pixels.height; ++y)
        for (int x = 0; x < ankles.pixels.width; ++x) {
            const std::uint8_t* const seen = pixel(ankles.pixels, x, y);
            lit += seen[3] > 0x80 && seen[0] > 2 * seen[2];
        }
    CHECK(lit >= 10);
}
