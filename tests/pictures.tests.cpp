#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>
#include <filesystem>

#include "platform/picture.h"
#include "screen/pages.h"

// The kiosk's pictures beside the ones that were looked at and approved. They are compared by the averages of blocks,
// small ones generously and large ones strictly, because another version of the typeface moves the edges of letters by
// a pixel or two, and nothing else. When a picture has changed on purpose: look at it in tests/pictures/actual, then
// copy it over the one in tests/pictures/approved.

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using platform::Picture;
using visiting::Panel;
using visiting::Visitor;

namespace {

struct Measure {
    int block;           // pixels, each way
    int most_different;  // of 255, averaged over a block
};
// Between Inter 4.0 with FreeType 2.12 and Inter 4.1 with FreeType 2.13 the largest differences are 25 and 10.
constexpr std::array measures = {Measure{40, 34}, Measure{80, 16}};

const fs::path pictures = fs::path(BODYMAP_SOURCE_DIR) / "tests/pictures";

struct Scene {
    const char* name;
    Panel panel;
    std::vector<kiosk::Deed> way;
};

std::array<int, 3> average(const Picture& picture, int left, int top, int block) {
    std::array<int, 3> sum{};
    for (int y = top; y < top + block; ++y)
        for (int x = left; x < left + block; ++x)
            for (std::size_t channel = 0; channel < 3; ++channel)
                sum[channel] += picture.rgba[(static_cast<std::size_t>(y) * picture.width + x) * 4 + channel];
    for (int& channel : sum) channel /= block * block;
    return sum;
}

/// Marks every block that differs in `marked`, and counts them.
int differing_blocks(const Picture& approved, const Picture& actual, Measure measure, Picture& marked) {
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

TEST_CASE("the map and the pages look as they did when they were approved") {
    const kiosk::Deed begin = kiosk::Begin{};
    const kiosk::Deed calves = kiosk::OpenPage{"calves"};
    const kiosk::Deed flexibility = kiosk::ShowBenefit{model::Topic::flexibility};
    const kiosk::Deed large = kiosk::Adjust{{.language = {}, .text_percent = 200}};
    const kiosk::Deed high_contrast = kiosk::Adjust{{.language = {}, .text_percent = 100, .high_contrast = true}};
    const kiosk::Deed plan = kiosk::FollowLink{"plan"};
    const kiosk::Deed race = kiosk::Choose{"race", "Today"};
    const kiosk::Deed wrong = kiosk::Choose{"reach", "Yes"};
    const Scene scene = GENERATE_COPY(
        Scene{"map-landscape", visiting::landscape, {begin}}, Scene{"map-portrait", visiting::portrait, {begin}},
        Scene{"calves-landscape", visiting::landscape, {begin, calves}},
        Scene{"calves-portrait", visiting::portrait, {begin, calves}},
        Scene{"calves-flexibility-landscape", visiting::landscape, {begin, calves, flexibility}},
        Scene{"calves-large-landscape", visiting::landscape, {large, begin, calves}},
        Scene{"calves-large-portrait", visiting::portrait, {large, begin, calves, flexibility}},
        Scene{"calves-high-contrast-landscape", visiting::landscape, {high_contrast, begin, calves}},
        Scene{"ask-landscape", visiting::landscape, {begin, plan, race}},
        Scene{"quiz-portrait", visiting::portrait, {begin, plan, race, wrong}});
    const visiting::PlannerContent content;
    Visitor visitor(content, scene.panel);
    for (const kiosk::Deed& deed : scene.way) visitor.kiosk().take(deed);
    visitor.waits(2s);

    const std::string file = std::string(scene.name) + ".png";
    const Picture actual = {scene.panel.width, scene.panel.height, visitor.canvas().rgba()};
    fs::create_directories(pictures / "actual");
    platform::write_png(pictures / "actual" / file, actual.width, actual.height, actual.rgba);
    const Picture approved = platform::read_picture(pictures / "approved" / file);
    REQUIRE(approved.width == actual.width);
    REQUIRE(approved.height == actual.height);
    Picture marked = actual;
    int differing = 0;
    for (const Measure& measure : measures) differing += differing_blocks(approved, actual, measure, marked);
    if (differing > 0) {
        fs::create_directories(pictures / "difference");
        platform::write_png(pictures / "difference" / file, marked.width, marked.height, marked.rgba);
    }
    INFO("see tests/pictures/actual/" << file << " and tests/pictures/difference/" << file);
    CHECK(differing == 0);
}
