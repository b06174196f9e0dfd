#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>
#include <fstream>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "commands/panel_size.h"
#include "platform/keys.h"
#include "ui/wording.h"
#include "visitor/targets.h"
#include "visitor/visitor.h"

// What the README tells whoever hangs the panel on the wall.

namespace {

constexpr double highest_reach_mm = 1220;
constexpr double lowest_reach_mm = 380;
constexpr double mm_per_inch = 25.4;

std::string read(const std::string& file) {
    std::ostringstream text;
    text << std::ifstream(visiting::source_dir + "/" + file).rdbuf();
    return text.str();
}

/// Whether a finger does anything there: on buttons and names, and on the body.
bool takes_touch(const ui::Seen& seen) { return visiting::touchable(seen) || seen.role == ui::Role::figure; }

/// The highest thing to touch, as a share of the panel's height.
double highest_share(const visiting::Visitor& visitor, int height) {
    float top = static_cast<float>(height);
    for (const ui::Seen& seen : visitor.record().all())
        if (takes_touch(seen) && seen.visible.h > 0) top = std::min(top, seen.visible.y);
    return top / static_cast<double>(height);
}

struct Shape {
    std::string name;  ///< "16:9"
    double wide = 0;
    double high = 0;
};
const std::vector<Shape> shapes = {{"16:9", 16, 9}, {"16:10", 16, 10}};

}  // namespace

TEST_CASE("the heights that the README gives for common panels keep everything within reach") {
    const std::regex row(R"re(\| ([\d.]+)", ([\d:]+) \| (\d+) mm \| (\d+) mm \| (\d+) mm \| (\d+) mm \|)re");
    const std::string readme = read("README.md");
    int rows = 0;
    for (auto at = std::sregex_iterator(readme.begin(), readme.end(), row); at != std::sregex_iterator();
         ++at, ++rows) {
        const auto number = [&](int group) { return std::stod((*at)[group]); };
        INFO(at->str());
        const auto shape = std::ranges::find(shapes, (*at)[2].str(), &Shape::name);
        REQUIRE(shape != shapes.end());
        const double diagonal = number(1) * mm_per_inch;
        const double lying = diagonal * shape->high / std::hypot(shape->wide, shape->high);
        const double upright = diagonal * shape->wide / std::hypot(shape->wide, shape->high);
        const double reached = 1 - double{ui::size::out_of_reach};
        CHECK(std::abs(number(3) - lying) <= 1);
        CHECK(std::abs(number(4) - (highest_reach_mm - lying)) <= 1);
        CHECK(std::abs(number(5) - upright) <= 1);
        CHECK(std::abs(number(6) - (highest_reach_mm - reached * upright)) <= 1);
        CHECK(number(1) >=
              double{commands::least_inches(static_cast<int>(120 * shape->wide), static_cast<int>(120 * shape->high))});
        CHECK(number(6) >= lowest_reach_mm);
    }
    CHECK(rows == 5);
}

TEST_CASE("the README names the panels that are large enough as the doctor does") {
    const std::string readme = read("README.md");
    for (const Shape& shape : shapes) {
        const float inches =
            commands::least_inches(static_cast<int>(120 * shape.wide), static_cast<int>(120 * shape.high));
        const std::string words = fmt::format("{:.1f} inches ({})", inches, shape.name);
        INFO(words);
        CHECK(readme.find(words) != std::string::npos);
    }
}

TEST_CASE("on an upright panel nothing takes a touch in its top 15 %, wherever a visitor is") {
    const visiting::Content content;
    const auto [panel, text] = GENERATE(table<visiting::Panel, int>(
        {{{1080, 1920, 32}, 100}, {{1080, 1920, 32}, 200}, {{1200, 1920, 24}, 130}, {{800, 1280, 10.1F}, 100}}));
    visiting::Visitor visitor(content, panel, ui::Paint::off);
    visitor.taps(wording::begin);
    kiosk::Settings settings;
    settings.text_percent = text;
    visitor.kiosk().take(kiosk::Adjust{settings});
    const auto stays_in_reach = [&, height = panel.height] {
        visitor.waits(std::chrono::milliseconds(500));
        CHECK(highest_share(visitor, height) >= double{ui::size::out_of_reach} - 0.001);
    };
    for (const model::View view : {model::View::front, model::View::back, model::View::side, model::View::sole}) {
        INFO("view " << static_cast<int>(view));
        visitor.kiosk().take(kiosk::LookAt{view});
        stays_in_reach();
    }
    for (const model::Page& page : content.library.pages) {
        INFO(page.id);
        visitor.kiosk().take(kiosk::OpenPage{page.id});
        stays_in_reach();
        if (page.area.empty()) continue;
        visitor.kiosk().take(kiosk::ShowSection{model::Section::details});
        stays_in_reach();
        visitor.kiosk().take(kiosk::ShowSection{model::Section::caution});
        stays_in_reach();
    }
}

TEST_CASE("touching an upright panel all over its top 15 % leads nowhere") {
    const visiting::Content content;
    constexpr visiting::Panel upright = {1080, 1920, 32};
    visiting::Visitor visitor(content, upright, ui::Paint::off);
    visitor.taps(wording::begin);
    const auto touches_all = [&] {
        const kiosk::Place place = visitor.kiosk().session().place();
        for (int x = 30; x < upright.width; x += 60)
            for (int y = 20; y < static_cast<int>(ui::size::out_of_reach * upright.height); y += 40) {
                INFO(x << ", " << y);
                visitor.taps_at({static_cast<float>(x), static_cast<float>(y)});
                REQUIRE(visitor.kiosk().session().place() == place);
            }
    };
    touches_all();
    visitor.kiosk().take(kiosk::OpenPage{"neck"});
    touches_all();
    visitor.kiosk().take(kiosk::ShowBenefit{model::Topic::flexibility});
    touches_all();
    const ui::Seen neck = *visitor.finds(ui::Role::figure, "figure");
    CHECK(neck.visible.y >= ui::size::out_of_reach * static_cast<float>(upright.height) - 1);
}

TEST_CASE("the first screen of an upright panel begins wherever it is touched, within reach as well") {
    const visiting::Content content;
    constexpr visiting::Panel upright = {1080, 1920, 32};
    visiting::Visitor visitor(content, upright, ui::Paint::off);
    visitor.next_frame();
    visitor.taps_at({540, 1200});
    CHECK(visitor.kiosk().session().place().screen == kiosk::Screen::map);
}

TEST_CASE("the README's table of a keypad's keys is what the kiosk does with them") {
    const std::string readme = read("README.md");
    const std::string keypad = readme.substr(readme.find("| key (USB usage)"));
    const std::map<std::string, std::string> meanings = {
        {"softer", "VolumeDown"},
        {"louder", "VolumeUp"},
        {"headset plugged in: speech on", "HeadsetIn"},
        {"headset pulled out: speech off", "HeadsetOut"},
        {"help: speech on, what the keys do, *Get help*, speech off", "Speech"},
        {"up", "Up"},
        {"down", "Down"},
        {"Enter", "Enter"},
        {"left", "Left"},
        {"right", "Right"},
        {"back", "Back"}};
    const std::regex cell(R"re(F(\d+) \(([0-9A-F]{2})\) \| ([^|]+) \|)re");
    int cells = 0;
    for (auto at = std::sregex_iterator(keypad.begin(), keypad.end(), cell); at != std::sregex_iterator(); ++at) {
        INFO(at->str());
        const int number = std::stoi((*at)[1]);
        if (number < 13) continue;
        ++cells;
        SDL_Keysym pressed{};
        pressed.scancode = static_cast<SDL_Scancode>(SDL_SCANCODE_F13 + number - 13);
        CHECK(std::stoi((*at)[2], nullptr, 16) == static_cast<int>(pressed.scancode));
        REQUIRE(meanings.contains((*at)[3]));
        CHECK(platform::key_of(pressed).name == meanings.at((*at)[3]));
    }
    CHECK(cells == 12);
}

TEST_CASE("the README says what each of a keypad's twelve keys does") {
    const std::string readme = read("README.md");
    const std::string table = readme.substr(readme.find("| key (USB usage)"));
    for (int key = 13; key <= 24; ++key) CHECK(table.find("F" + std::to_string(key) + " (") != std::string::npos);
    const std::string hwdb = read("assets/61-bodymap-keypad.hwdb");
    for (const std::string usage : {"70070=left", "70071=right", "70072=esc", "70073=down"})
        CHECK(hwdb.find("KEYBOARD_KEY_" + usage) != std::string::npos);
}

TEST_CASE("what the README has written into a file stands on a line of its own, whole, as it is pasted") {
    const std::string readme = read("README.md");
    for (const std::string line :
         {"ENV{ID_INPUT_TOUCHSCREEN}==\"1\", ENV{LIBINPUT_CALIBRATION_MATRIX}=\"0 -1 1 1 0 0\"",
          "mkdir -p /etc/bodymap", "Section \"Monitor\"", "EndSection", "chmod 755 /etc/bodymap/before"}) {
        INFO(line);
        CHECK(std::regex_search(readme,
                                std::regex("\n *" + std::regex_replace(line, std::regex(R"([{}])"), "\\$&") + "\n")));
    }
}

TEST_CASE("the README and the package name what cage ends without") {
    CHECK(read("README.md").find("apt install --no-install-recommends cage xwayland ") != std::string::npos);
    const std::string package = read("scripts/package.cmake");
    for (const std::string needed :
         {"cage | xinit", "cage | xserver-xorg", "xwayland | xinit", "xwayland | xserver-xorg"})
        CHECK(package.find(needed) != std::string::npos);
}
