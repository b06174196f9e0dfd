#include "figure/raster.h"

#include <nanosvg.h>

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "figure/polygon.h"
#include "figure/workshop.h"

namespace {

using base::Pixels;
using Catch::Approx;
using figure::Colour;
using figure::Facing;
using figure::Highlight;
using model::View;

constexpr Colour coral{0xE0, 0x58, 0x3C};

const std::uint8_t* pixel(const Pixels& pixels, int x, int y) {
    return pixels.rgba.data() +
           (static_cast<std::size_t>(y) * static_cast<std::size_t>(pixels.width) + static_cast<std::size_t>(x)) * 4;
}

/// The picture with the highlight laid over it, the way a screen does it.
Pixels laid_over(Pixels picture, const Highlight& highlight) {
    for (int y = 0; y < highlight.pixels.height; ++y)
        for (int x = 0; x < highlight.pixels.width; ++x) {
            const auto* over = pixel(highlight.pixels, x, y);
            auto* under = const_cast<std::uint8_t*>(pixel(picture, x + highlight.x, y + highlight.y));
            for (int c = 0; c < 3; ++c)
                under[c] = static_cast<std::uint8_t>((over[c] * over[3] + under[c] * (255 - over[3]) + 127) / 255);
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

figure::Artwork front_view(std::string_view paths) {
    const workshop::Folder folder;
    const std::string text = "<svg viewBox='0 0 100 90'>" + std::string(paths) + "</svg>";
    figure::Artwork artwork;
    artwork.drawings[static_cast<std::size_t>(View::front)] = figure::read_svg(folder.write("front.svg", text));
    return artwork;
}

/// A thigh and a calf on a dark ground, a dark line over the thigh.
figure::Artwork leg(std::string_view thigh) {
    return front_view(
        "<path id='body.outline' fill='#7F838A' d='M30 2C70 2 60 88 30 88S-10 2 30 2Z'/>"
        "<path id='quads.left' fill='" +
        std::string(thigh) +
        "' d='M30 8C55 8 45 43 30 43S5 8 30 8Z'/>"
        "<path id='calves.left' fill='#C5C6C8' d='M30 46C50 46 45 80 30 80S10 46 30 46Z'/>"
        "<path id='line.quads' fill='none' stroke='#54585F' stroke-width='2' d='M30 4L34 41'/>");
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

TEST_CASE("a highlighted area looks as if it had been painted so, edges and lines and all") {
    for (const float scale : {0.45F, 1.0F, 2.7F}) {
        const figure::Artwork plain = leg("#C5C6C8");
        const Highlight highlight = draw_highlight(plain, View::front, "quads", scale, coral);
        const Pixels painted = draw(leg("#E0583C"), View::front, scale);
        CHECK(difference(laid_over(draw(plain, View::front, scale), highlight), painted) <= 2);
    }
}

TEST_CASE("a highlight covers its area and nothing else") {
    const figure::Body body = figure::load(workshop::drawings);
    constexpr float scale = 0.4F;
    for (const auto& [view, area] : {std::pair{View::back, "calves"}, std::pair{View::side, "it-band"}}) {
        const Highlight highlight = draw_highlight(body.artwork, view, area, scale, coral);
        int wrong = 0;
        int judged = 0;
        for (int y = 0; y < highlight.pixels.height; ++y)
            for (int x = 0; x < highlight.pixels.width; ++x) {
                const model::Point centre{(static_cast<float>(x + highlight.x) + 0.5F) / scale,
                                          (static_cast<float>(y + highlight.y) + 0.5F) / scale};
                if (distance_to_edge(body.figure[view], area, centre) < 1 / scale) continue;
                const int expected = within(body.figure[view], area, centre) ? 255 : 0;
                wrong += pixel(highlight.pixels, x, y)[3] != expected;
                ++judged;
            }
        CHECK(judged > 500);
        CHECK(wrong == 0);
    }
}

TEST_CASE("a highlight is cut to its area, with a clear border to stretch") {
    const figure::Body body = figure::load(workshop::drawings);
    const Highlight calves = draw_highlight(body.artwork, View::back, "calves", 0.5F, coral);
    CHECK(calves.pixels.width < 150);
    CHECK(calves.pixels.height < 200);
    for (int x = 0; x < calves.pixels.width; ++x) {
        CHECK(pixel(calves.pixels, x, 0)[3] == 0);
        CHECK(pixel(calves.pixels, x, calves.pixels.height - 1)[3] == 0);
    }
}

TEST_CASE("a highlighted muscle keeps its shading, as much darker than the hue as it was than its brightest tone") {
    const figure::Artwork artwork = front_view(
        "<linearGradient id='g' gradientUnits='userSpaceOnUse' x1='0' y1='0' x2='100' y2='0'>"
        "<stop offset='0' stop-color='#C8C8C8'/><stop offset='1' stop-color='#646464'/></linearGradient>"
        "<path id='quads.right' fill='url(#g)' d='M0 0H100V10H0Z'/>"
        "<path id='quads.left' fill='#969696' d='M0 20H100V30H0Z'/>");
    const auto tone_at = [&](int x, int y) {
        const Highlight quads = draw_highlight(artwork, View::front, "quads", 1, {200, 100, 50});
        const auto* colour = pixel(quads.pixels, x - quads.x, y - quads.y);
        CHECK(std::abs(colour[0] - 2 * colour[1]) <= 2);
        CHECK(std::abs(colour[0] - 4 * colour[2]) <= 4);
        return colour[0];
    };
    CHECK(tone_at(2, 5) == Approx(200 * 0.99).margin(2));
    CHECK(tone_at(50, 5) == Approx(200 * 0.75).margin(2));
    CHECK(tone_at(97, 5) == Approx(200 * 0.51).margin(2));
    CHECK(tone_at(50, 25) == Approx(200 * 0.75).margin(2));  // measured against both sides
}

TEST_CASE("a view that does not show an area has no highlight for it") {
    const figure::Body body = figure::load(workshop::drawings);
    CHECK(draw_highlight(body.artwork, View::sole, "quads", 0.5F, coral).pixels.width == 0);
}

TEST_CASE("the left profile is a mirror image, and its highlights with it") {
    const figure::Body body = figure::load(workshop::drawings);
    for (const float scale : {0.31F, 0.5F}) {
        const Pixels right = draw(body.artwork, View::side, scale);
        const Pixels left = draw(body.artwork, View::side, scale, Facing::turned_round);
        CHECK(difference(turned_round(right), left) == 0);
        const Highlight on_right = draw_highlight(body.artwork, View::side, "quads", scale, coral);
        const Highlight on_left = draw_highlight(body.artwork, View::side, "quads", scale, coral, Facing::turned_round);
        CHECK(difference(turned_round(laid_over(right, on_right)), laid_over(left, on_left)) == 0);
    }
}

TEST_CASE("a highlight leaves the drawing as it was") {
    const figure::Body body = figure::load(workshop::drawings);
    const Pixels before = draw(body.artwork, View::sole, 0.3F);
    draw_highlight(body.artwork, View::sole, "feet", 0.3F, coral);
    CHECK(draw(body.artwork, View::sole, 0.3F).rgba == before.rgba);
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
    CHECK(count == 26);
}

TEST_CASE("an icon keeps its proportions at any size") {
    const figure::Svg icon = figure::read_svg(workshop::icons / "circulation.svg");
    const double small = ink(figure::draw_icon(icon, 24));
    const double large = ink(figure::draw_icon(icon, 128));
    CHECK(std::abs(small - large) < 0.01);
}
