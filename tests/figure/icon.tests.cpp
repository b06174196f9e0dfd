#include "figure/icon.h"

#include <nanosvg.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "figure/workshop.h"

namespace {

/// The part of the square that is drawn on.
double ink(const model::Pixels& icon) {
    double sum = 0;
    for (std::size_t i = 3; i < icon.rgba.size(); i += 4) sum += icon.rgba[i];
    return sum / 255 / (icon.width * icon.height);
}

bool white(const model::Pixels& icon) {
    for (std::size_t i = 0; i < icon.rgba.size(); ++i)
        if (i % 4 != 3 && icon.rgba[i] != 255) return false;
    return true;
}

bool touches_the_border(const model::Pixels& icon) {
    for (int i = 0; i < icon.width; ++i)
        for (const int pixel : {i, (icon.height - 1) * icon.width + i, i * icon.width, i * icon.width + icon.width - 1})
            if (icon.rgba[static_cast<std::size_t>(pixel) * 4 + 3] > 0) return true;
    return false;
}

}  // namespace

TEST_CASE("every icon can be seen, fits its square and takes any colour") {
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(workshop::icons)) {
        INFO(entry.path().filename());
        const figure::Svg icon = figure::read_svg(entry.path());
        CHECK(icon->width == 24);
        CHECK(icon->height == 24);
        const model::Pixels pixels = figure::draw_icon(icon, 48);
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
