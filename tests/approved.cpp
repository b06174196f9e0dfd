#include "approved.h"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>

#include "platform/picture.h"

// Pictures are compared by the averages of blocks, small ones generously and large ones strictly, because another
// version of the typeface moves the edges of letters by a pixel or two, and nothing else.

namespace fs = std::filesystem;
using base::Pixels;

namespace {

struct Measure {
    int block;           // pixels, each way
    int most_different;  // of 255, averaged over a block
};
// Between Inter 4.0 with FreeType 2.12 and Inter 4.1 with FreeType 2.13 the largest differences are 25 and 10.
constexpr std::array measures = {Measure{40, 34}, Measure{80, 16}};

const fs::path pictures = fs::path(BODYMAP_SOURCE_DIR) / "tests/pictures";

std::array<int, 3> average(const Pixels& picture, int left, int top, int block) {
    std::array<int, 3> sum{};
    for (int y = top; y < top + block; ++y)
        for (int x = left; x < left + block; ++x)
            for (std::size_t channel = 0; channel < 3; ++channel)
                sum[channel] += picture.rgba[(static_cast<std::size_t>(y) * picture.width + x) * 4 + channel];
    for (int& channel : sum) channel /= block * block;
    return sum;
}

/// Marks every block that differs in `marked`, and counts them.
int differing_blocks(const Pixels& approved, const Pixels& actual, Measure measure, Pixels& marked) {
    const int block = measure.block;
    int count = 0;
    for (int top = 0; top + block <= actual.height; top += block)
        for (int left = 0; left + block <= actual.width; left += block) {
            const auto a = average(approved, left, top, block);
            const auto b = average(actual, left, top, block);
            int difference = 0;
            for (std::size_t channel = 0; channel < 3; ++channel)
                difference = std::max(difference, std::abs(a[channel] - b[channel]));
            if (difference <= measure.most_different) continue;
            ++count;
            for (int y = top; y < top + block; ++y)
                for (int x = left; x < left + block; ++x)
                    marked.rgba[(static_cast<std::size_t>(y) * marked.width + x) * 4] = 255;
        }
    return count;
}

}  // namespace

void check_looks_as_approved(const platform::Canvas& canvas, const std::string& name) {
    const std::string file = name + ".png";
    const Pixels actual = {canvas.width(), canvas.height(), canvas.rgba()};
    fs::create_directories(pictures / "actual");
    platform::write_png(pictures / "actual" / file, actual.width, actual.height, actual.rgba);
    const Pixels approved = platform::read_picture(pictures / "approved" / file);
    REQUIRE(approved.width == actual.width);
    REQUIRE(approved.height == actual.height);
    Pixels marked = actual;
    int differing = 0;
    for (const Measure& measure : measures) differing += differing_blocks(approved, actual, measure, marked);
    if (differing > 0) {
        fs::create_directories(pictures / "difference");
        platform::write_png(pictures / "difference" / file, marked.width, marked.height, marked.rgba);
    }
    INFO("see tests/pictures/actual/" << file << " and tests/pictures/difference/" << file);
    CHECK(differing == 0);
}
