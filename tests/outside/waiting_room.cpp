#include "outside/waiting_room.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <cstdlib>
#include <regex>
#include <set>
#include <thread>

#include "commands/check_content.h"
#include "commands/speech.h"
#include "content/load.h"

namespace outside {
namespace {

namespace fs = std::filesystem;
using speaking::eventually;

// Two builds of a picture need not agree on each pixel, but what differs to somebody in front of it is far more.
constexpr std::size_t like_share = 2000;
constexpr std::uint32_t like_colour = 24;

fs::path content_of(const WaitingRoom::Setup& setup, const scratch::Folder& folder) {
    const fs::path shipped = fs::path(BODYMAP_SOURCE_DIR) / "content";
    if (!setup.clinic) return shipped;
    fs::copy(shipped, folder / "content", fs::copy_options::recursive);
    folder.write("content/clinic.lua", *setup.clinic);
    return folder / "content";
}

visiting::Content reflected(const fs::path& content) {
    return {.library = content::load(content).library,
            .folder = content,
            .answering = commands::answering(content),
            .reading_out = commands::reading_out};
}

bool is_drawn(const Screenshot& shot) {
    constexpr std::size_t of_a_picture = 8;
    const std::set<std::uint32_t> colours(shot.pixels.begin(), shot.pixels.end());
    return colours.size() >= of_a_picture;
}

std::uint32_t difference(std::uint32_t a, std::uint32_t b) {
    std::uint32_t most = 0;
    for (const int shift : {0, 8, 16}) {
        const std::uint32_t of_a = a >> shift & 255;
        const std::uint32_t of_b = b >> shift & 255;
        most = std::max(most, of_a > of_b ? of_a - of_b : of_b - of_a);
    }
    return most;
}

bool look_alike(const Screenshot& shot, const platform::Canvas& canvas) {
    const std::vector<std::uint8_t>& rgba = canvas.rgba();
    std::size_t different = 0;
    for (std::size_t i = 0; i < shot.pixels.size(); ++i) {
        const std::uint32_t pixel = static_cast<std::uint32_t>(rgba[4 * i]) << 16 |
                                    static_cast<std::uint32_t>(rgba[4 * i + 1]) << 8 | rgba[4 * i + 2];
        if (difference(shot.pixels[i], pixel) > like_colour) ++different;
    }
    return different <= shot.pixels.size() / like_share;
}

}  // namespace

WaitingRoom::WaitingRoom(const Setup& setup)
    : panel_(setup.panel),
      content_(content_of(setup, folder_)),
      display_(panel_.width, panel_.height, folder_.path()),
      desk_(setup.letter),
      server_(std::in_place, desk_),
      kiosk_(std::in_place, command(setup), surroundings(), folder_ / "kiosk"),
      reflection_(reflected(content_), panel_) {
    const bool up = eventually(
        [&] { return !kiosk_->runs() || (display_.keyboard_is_taken() && is_drawn(screenshot())); }, patience);
    INFO(kiosk_->errors());
    REQUIRE(up);
    REQUIRE(kiosk_->runs());
}

WaitingRoom::~WaitingRoom() = default;

std::vector<std::string> WaitingRoom::command(const Setup& setup) const {
    return {BODYMAP_PROGRAM, "run",
            "--content",     content_,
            "--state",       folder_ / "state",
            "--diagonal",    std::to_string(setup.panel.diagonal_inches)};
}

Environment WaitingRoom::surroundings() const {
    return {{"DISPLAY", display_.name()},
            {"WAYLAND_DISPLAY", std::nullopt},
            {"SDL_VIDEODRIVER", "x11"},
            {"HOME", folder_.path()},
            {"XDG_RUNTIME_DIR", folder_.path()},
            {"NOTIFY_SOCKET", std::nullopt},
            {"SPEECHD_ADDRESS", "unix_socket:" + desk_.socket()},
            {"SPEECHD_CMD", desk_.starter()}};
}

void WaitingRoom::strikes(std::string_view name, std::chrono::milliseconds held) {
    strikes(display_.keycode(name), held);
}

void WaitingRoom::strikes(int keycode, std::chrono::milliseconds held) {
    std::this_thread::sleep_until(struck_[keycode] + deliberate);
    press_key(keycode, held);
}

void WaitingRoom::strikes_twice(std::string_view name, std::chrono::milliseconds apart) {
    const int keycode = display_.keycode(name);
    strikes(keycode);
    std::this_thread::sleep_for(apart - short_press);
    press_key(keycode, short_press);
}

void WaitingRoom::press_key(int keycode, std::chrono::milliseconds held) {
    display_.key_down(keycode);
    std::this_thread::sleep_for(held);
    display_.key_up(keycode);
    struck_[keycode] = std::chrono::steady_clock::now();
}

void WaitingRoom::touches(Spot spot, std::chrono::milliseconds held) {
    std::this_thread::sleep_until(touched_ + deliberate);
    press_panel(spot, held);
}

void WaitingRoom::touches_twice(Spot spot, std::chrono::milliseconds apart) {
    touches(spot);
    std::this_thread::sleep_for(apart - short_press);
    press_panel(spot, short_press);
}

void WaitingRoom::press_panel(Spot spot, std::chrono::milliseconds held) {
    display_.point_at(spot);
    display_.button_down();
    std::this_thread::sleep_for(held);
    display_.button_up();
    touched_ = std::chrono::steady_clock::now();
}

void WaitingRoom::drags(Spot from, Spot to) {
    std::this_thread::sleep_until(touched_ + deliberate);
    display_.point_at(from);
    display_.button_down();
    std::this_thread::sleep_for(short_press);
    display_.point_at(to);
    std::this_thread::sleep_for(short_press);
    display_.button_up();
    touched_ = std::chrono::steady_clock::now();
}

Spot WaitingRoom::spot_of(std::string_view name) const {
    const ImVec2 centre = reflection_.button(name).visible.centre();
    return {static_cast<int>(centre.x), static_cast<int>(centre.y)};
}

void WaitingRoom::taps(std::string_view name) {
    const Spot spot = spot_of(name);
    reflection_.taps(name);
    reflection_.waits(std::chrono::seconds(1));
    touches(spot);
    INFO("after a tap on '" << name << "'");
    REQUIRE(shows_the_reflection());
}

bool WaitingRoom::shows_the_reflection() const {
    return eventually([&] { return look_alike(screenshot(), reflection_.canvas()); }, patience);
}

int WaitingRoom::pixels(float millimetres) const {
    return static_cast<int>(std::round(millimetres / reflection_.mm(1)));
}

std::vector<std::string> WaitingRoom::hears(std::string_view words, std::chrono::seconds longest) {
    INFO("waiting to hear '" << words << "'");
    return hears([&](const std::string& said) { return said.find(words) != std::string::npos; }, longest);
}

std::vector<std::string> WaitingRoom::hears(const std::function<bool(const std::string&)>& meant,
                                            std::chrono::seconds longest) {
    std::vector<std::string> all;
    const bool came = eventually(
        [&] {
            const std::vector<speaking::Said> said = desk_.said();
            for (; told_ < said.size(); ++told_) {
                all.push_back(said[told_].words);
                if (meant(all.back())) return ++told_, true;
            }
            return false;
        },
        longest);
    CAPTURE(all);
    REQUIRE(came);
    return all;
}

std::vector<std::string> WaitingRoom::heard() {
    std::vector<std::string> all;
    const std::vector<speaking::Said> said = desk_.said();
    for (; told_ < said.size(); ++told_) all.push_back(said[told_].words);
    return all;
}

std::vector<std::string> WaitingRoom::hears_after(std::string_view key) {
    heard();
    strikes(key);
    INFO("after the key " << key);
    return hears([](const std::string& said) { return std::regex_search(said, std::regex(R"(\d (of|de) \d+\.?$)")); });
}

std::string WaitingRoom::walks_to(std::string_view name) {
    constexpr int longest_walk = 100;
    for (int i = 0; i < longest_walk; ++i) {
        // Two keys with the same meaning may follow one another faster than one key itself.
        const std::string said = hears_after(i % 2 == 0 ? "Down" : "Right").back();
        if (said.find(name) != std::string::npos) return said;
    }
    FAIL("nothing is called '" << name << "' here");
    return {};
}

}  // namespace outside
