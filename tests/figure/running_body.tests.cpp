#include "figure/running_body.h"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "figure/running_echo.h"
#include "figure/running_muscles.h"

using figure::Colour;
using figure::running_extent;

namespace {

constexpr std::array poses = {0.0F, 0.18F, 0.33F, 0.5F, 0.75F};
constexpr float height = 300;
constexpr Colour coral = {224, 88, 60};

figure::Style style() {
    figure::Style style{};
    style.bare = {200, 150, 120};
    style.muscle = {190, 140, 110};
    style.seam = {40, 20, 10};
    style.shorts = {34, 56, 74};
    style.shorts_share = 0.2F;
    return style;
}

figure::Frame sheet() {
    return {static_cast<int>(std::floor(running_extent.left * height)),
            static_cast<int>(std::floor(running_extent.top * height)),
            static_cast<int>(std::ceil((running_extent.right - running_extent.left) * height)) + 1,
            static_cast<int>(std::ceil((running_extent.bottom - running_extent.top) * height)) + 1};
}

base::Pixels drawn(float phase, const model::Runner& runner) {
    const figure::Style colours = style();
    const figure::Mark mark = {.fill = coral, .seam = {40, 20, 10}, .fibres = {143, 42, 22}};
    return figure::draw_running(phase, {runner, colours, mark}, height, sheet());
}

const std::uint8_t* pixel_at(const base::Pixels& pixels, model::Point point) {
    const figure::Frame frame = sheet();
    const int x = static_cast<int>(std::lround(point.x * height)) - frame.x;
    const int y = static_cast<int>(std::lround(point.y * height)) - frame.y;
    return &pixels.rgba.at((static_cast<std::size_t>(y) * pixels.width + x) * 4);
}

bool is_coral(const std::uint8_t* pixel) {
    return std::abs(pixel[0] - coral.red) < 40 && std::abs(pixel[1] - coral.green) < 40 &&
           std::abs(pixel[2] - coral.blue) < 40;
}

}  // namespace

TEST_CASE("everybody's whole body is in the picture at every phase, and stands out of its echo nowhere") {
    for (const model::Runner& runner : model::runners)
        for (const float phase : poses) {
            INFO(runner.name << " at " << phase);
            const base::Pixels body = drawn(phase, runner);
            const base::Pixels echo = figure::draw_echo(phase, runner, height, sheet());
            int painted = 0;
            int out_of_echo = 0;
            for (int y = 0; y < body.height; ++y)
                for (int x = 0; x < body.width; ++x) {
                    const std::size_t i = (static_cast<std::size_t>(y) * body.width + x) * 4 + 3;
                    if (body.rgba[i] < 250) continue;
                    ++painted;
                    if (echo.rgba[i] == 0) ++out_of_echo;
                    const bool at_edge = x == 0 || y == 0 || x + 1 == body.width || y + 1 == body.height;
                    CHECK_FALSE(at_edge);
                }
            CHECK(painted > 8000);
            CHECK(out_of_echo < painted / 25);  // its seams
        }
}

TEST_CASE("a muscle at work is coral, and one at rest is not") {
    for (const model::Runner& runner : model::runners)
        for (const float phase : poses) {
            const base::Pixels body = drawn(phase, runner);
            for (const figure::RunningMuscle& muscle :
                 figure::near_muscles(figure::RunningFrame(phase, runner.build))) {
                // Hands pass before the hips, and the other muscles' seams are near the narrow ones.
                if (muscle.area != "quads" && muscle.area != "calves") continue;
                INFO(runner.name << " at " << phase << ": " << muscle.area);
                CHECK(is_coral(pixel_at(body, muscle.middle)) == (muscle.strength == 1));
            }
        }
}

TEST_CASE("the areas that a runner's leg shows are found where they are drawn") {
    const auto muscles = figure::near_muscles(figure::RunningFrame(0, model::Build::medium));
    for (const char* area :
         {"hip-flexors", "glutes", "hamstrings", "quads", "it-band", "shins", "calves", "achilles", "feet"}) {
        const auto found = std::ranges::find(muscles, area, &figure::RunningMuscle::area);
        REQUIRE(found != muscles.end());
        CHECK(figure::contains(found->outlines, found->middle));
    }
}
