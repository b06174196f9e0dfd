#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>

#include "ui/wording.h"
#include "visitor/targets.h"
#include "visitor/visitor.h"

// What the README tells whoever hangs the panel on the wall.

namespace {

constexpr double highest_reach_mm = 1220;
constexpr double mm_per_inch = 25.4;

std::string read(const std::string& file) {
    std::ostringstream text;
    text << std::ifstream(visiting::source_dir + "/" + file).rdbuf();
    return text.str();
}

/// The highest thing to touch, as a share of the panel's height.
double highest_share(const visiting::Visitor& visitor, int height) {
    float top = static_cast<float>(height);
    for (const ui::Seen& seen : visitor.record().all())
        if (visiting::touchable(seen) && seen.visible.h > 0) top = std::min(top, seen.visible.y);
    return top / static_cast<double>(height);
}

}  // namespace

TEST_CASE("the heights that the README gives for common panels keep everything within reach") {
    const std::regex row(R"re(\| ([\d.]+)" \| (\d+) mm \| (\d+) mm \| (\d+) mm \| (\d+) mm \|)re");
    const std::string readme = read("README.md");
    int rows = 0;
    for (auto at = std::sregex_iterator(readme.begin(), readme.end(), row); at != std::sregex_iterator();
         ++at, ++rows) {
        const auto number = [&](int group) { return std::stod((*at)[group]); };
        INFO(number(1) << " inches");
        const double diagonal = number(1) * mm_per_inch;
        const double lying = diagonal * 9 / std::hypot(16, 9);
        const double upright = diagonal * 16 / std::hypot(16, 9);
        const double reached = 1 - double{ui::size::out_of_reach};
        CHECK(std::abs(number(2) - lying) <= 1);
        CHECK(std::abs(number(3) - (highest_reach_mm - lying)) <= 1);
        CHECK(std::abs(number(4) - upright) <= 1);
        CHECK(std::abs(number(5) - (highest_reach_mm - reached * upright)) <= 1);
    }
    CHECK(rows == 5);
}

TEST_CASE("on an upright panel nothing has to be touched in its top 15 %, wherever a visitor is") {
    const visiting::Content content;
    constexpr visiting::Panel upright = {1080, 1920, 32};
    visiting::Visitor visitor(content, upright, ui::Paint::off);
    visitor.taps(wording::begin);
    const auto stays_in_reach = [&] {
        CHECK(highest_share(visitor, upright.height) >= double{ui::size::out_of_reach} - 0.001);
    };
    stays_in_reach();
    for (const model::Page& page : content.library.pages) {
        INFO(page.id);
        visitor.kiosk().take(kiosk::OpenPage{page.id});
        visitor.waits(std::chrono::seconds(1));
        stays_in_reach();
    }
}

TEST_CASE("the README says what each of a keypad's twelve keys does") {
    const std::string readme = read("README.md");
    const std::string table = readme.substr(readme.find("| key (USB usage)"));
    for (int key = 13; key <= 24; ++key) CHECK(table.find("F" + std::to_string(key) + " (") != std::string::npos);
    const std::string hwdb = read("assets/61-bodymap-keypad.hwdb");
    for (const std::string usage : {"70070=left", "70071=right", "70072=esc", "70073=down"})
        CHECK(hwdb.find("KEYBOARD_KEY_" + usage) != std::string::npos);
}
