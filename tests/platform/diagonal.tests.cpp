#include "platform/diagonal.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>

using Catch::Matchers::WithinAbs;
using platform::believable_diagonal;
using platform::Display;

namespace {

Display full_hd(float diagonal_dpi, float horizontal_dpi, float vertical_dpi) {
    return {1920, 1080, diagonal_dpi, horizontal_dpi, vertical_dpi};
}

/// What an X server makes of a panel's size, which it knows in whole millimetres.
Display measured(int width, int height, float width_mm, float height_mm) {
    const auto pixels = std::hypot(static_cast<float>(width), static_cast<float>(height));
    return {width, height, pixels / (std::hypot(width_mm, height_mm) / 25.4F),
            static_cast<float>(width) * 25.4F / width_mm, static_cast<float>(height) * 25.4F / height_mm};
}

std::optional<float> of_whole(const Display& display) {
    return believable_diagonal(display, display.width, display.height);
}

}  // namespace

TEST_CASE("a panel that tells its size is believed") {
    const auto diagonal = of_whole(measured(1920, 1080, 476, 268));
    REQUIRE(diagonal);
    CHECK_THAT(*diagonal, WithinAbs(21.5, 0.05));
}

TEST_CASE("a desktop's scale is no size: 100, 125, 150 and 200 percent tell nothing") {
    for (const float dpi : {96.0F, 120.0F, 144.0F, 192.0F}) {
        INFO(dpi << " dots per inch");
        CHECK_FALSE(of_whole(full_hd(dpi, dpi, dpi)));
    }
}

TEST_CASE("a scale that was turned into whole millimetres is still no size") {
    CHECK_FALSE(of_whole(measured(1920, 1080, 508, 286)));
    CHECK_FALSE(of_whole(measured(1366, 768, 361, 203)));
    CHECK_FALSE(of_whole(measured(1280, 1024, 339, 271)));
}

TEST_CASE("a panel whose resolution is only near a scale is believed") {
    const auto counter = of_whole(measured(1280, 1024, 338, 270));
    REQUIRE(counter);
    CHECK_THAT(*counter, WithinAbs(17, 0.05));
    const auto desk = of_whole(measured(1920, 1080, 509, 286));
    REQUIRE(desk);
    CHECK_THAT(*desk, WithinAbs(23, 0.05));
    const auto wall = of_whole(measured(1920, 1080, 1018, 573));
    REQUIRE(wall);
    CHECK_THAT(*wall, WithinAbs(46, 0.05));
}

TEST_CASE("dots that are as many as a scale's one way only are a measure") {
    CHECK(of_whole(full_hd(98, 96, 100)));
    CHECK(of_whole(full_hd(98, 100, 96)));
}

TEST_CASE("a window is measured by itself, on the display it is on") {
    const auto diagonal = believable_diagonal(full_hd(100, 100, 100), 800, 600);
    REQUIRE(diagonal);
    CHECK_THAT(*diagonal, WithinAbs(10, 0.001));
}

TEST_CASE("a display that tells nothing, or a size no panel has, is not believed") {
    CHECK_FALSE(of_whole(full_hd(0, 0, 0)));
    CHECK_FALSE(of_whole(full_hd(100, 0, 100)));
    CHECK_FALSE(of_whole(full_hd(NAN, 100, 100)));
    CHECK_FALSE(of_whole(full_hd(-100, -100, -100)));
    CHECK_FALSE(of_whole(full_hd(460, 460, 460)));  // 4.8 inches
    CHECK_FALSE(of_whole(full_hd(18, 18, 18)));     // 122 inches
}
