#include "outside/waiting_room.h"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <fstream>
#include <thread>

#include "commands/check_content.h"
#include "commands/speech.h"
#include "content/load.h"

namespace outside {
namespace {

namespace fs = std::filesystem;
using speaking::eventually;

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
            .reading_out = commands::reading_out,
            .saying = commands::saying};
}

struct Key {
    std::string_view meaning;
    std::string_view name;  ///< in X
};
constexpr std::array<Key, 10> keys = {{{"Up", "Up"},
                                       {"Down", "Down"},
                                       {"Left", "Left"},
                                       {"Right", "Right"},
                                       {"Tab", "Tab"},
                                       {"Shift+Tab", "Tab"},
                                       {"Enter", "Return"},
                                       {"Back", "Escape"},
                                       {"Home", "Home"},
                                       {"Speech", "F1"}}};

std::string_view name_in_x(std::string_view meaning) {
    const auto* const key = std::ranges::find(keys, meaning, &Key::meaning);
    INFO(meaning);
    REQUIRE(key != keys.end());
    return key->name;
}

std::string on_one_line(std::string words) {
    std::ranges::replace(words, '\n', ' ');
    while (words.ends_with(' ')) words.pop_back();
    return words;
}

}  // namespace

WaitingRoom::WaitingRoom(const Setup& setup)
    : panel_(setup.panel),
      content_(content_of(setup, folder_)),
      display_(panel_.width, panel_.height, folder_.path()),
      desk_(setup.letter),
      server_(std::in_place, desk_),
      kiosk_(std::in_place, command(setup), surroundings(), folder_ / "kiosk"),
      reflection_(reflected(content_), panel_, setup.reflection) {
    const bool up = eventually(
        [&] { return !kiosk_->runs() || (display_.keyboard_is_taken() && is_drawn(screenshot())); }, patience);
    INFO(kiosk_->errors());
    REQUIRE(up);
    REQUIRE(kiosk_->runs());
    touched_ = std::chrono::steady_clock::now();  // nobody means what has only just come up
}

WaitingRoom::~WaitingRoom() = default;

std::vector<std::string> WaitingRoom::command(const Setup& setup) const {
    return {BODYMAP_PROGRAM, "run",
            "--content",     content_,
            "--state",       folder_ / "state",
            "--diagonal",    std::to_string(setup.panel.diagonal_inches)};
}

Environment WaitingRoom::surroundings() const {
    folder_.write("leaks", "leak:libdbus-1\n");
    return {
        {"DISPLAY", display_.name()},
        {"WAYLAND_DISPLAY", std::nullopt},
        {"SDL_VIDEODRIVER", "x11"},
        {"HOME", folder_.path()},
        {"XDG_RUNTIME_DIR", folder_.path()},
        {"NOTIFY_SOCKET", std::nullopt},
        {"SDL_AUDIODRIVER", "disk"},
        {"SDL_DISKAUDIOFILE", folder_ / "sound"},
        {"SPEECHD_ADDRESS", "unix_socket:" + desk_.socket()},
        {"SPEECHD_CMD", desk_.starter()},
        // Where the sanitizers are on: SDL leaves the bus it asks to keep the screen awake to the end of the program.
        {"LSAN_OPTIONS", "print_suppressions=0:suppressions=" + (folder_ / "leaks").string()}};
}

void WaitingRoom::strikes(std::string_view key, std::chrono::milliseconds held) {
    const bool shifted = key.starts_with("Shift+");
    const int shift = display_.keycode("Shift_L");
    if (shifted) display_.key_down(shift);
    strikes(display_.keycode(name_in_x(key)), held);
    if (shifted) display_.key_up(shift);
}

void WaitingRoom::strikes(int keycode, std::chrono::milliseconds held) {
    if (keycode == struck_) std::this_thread::sleep_until(struck_at_ + deliberate);
    press_key(keycode, held);
}

void WaitingRoom::strikes_twice(std::string_view key, std::chrono::milliseconds apart) {
    const int keycode = display_.keycode(name_in_x(key));
    strikes(keycode);
    std::this_thread::sleep_for(apart - short_press);
    press_key(keycode, short_press);
}

void WaitingRoom::press_key(int keycode, std::chrono::milliseconds held) {
    display_.key_down(keycode);
    std::this_thread::sleep_for(held);
    display_.key_up(keycode);
    struck_ = keycode;
    struck_at_ = std::chrono::steady_clock::now();
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
    touched_ = std::chrono::steady_clock::now();  // on a busy machine the answer came later than the touch
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

std::string WaitingRoom::hears_after(std::string_view key) {
    return hears_after(key, [&] { strikes(key); });
}

std::string WaitingRoom::hears_after(int keycode, std::string_view meaning) {
    return hears_after(meaning, [&] { strikes(keycode); });
}

std::string WaitingRoom::hears_after(std::string_view key, const std::function<void()>& struck) {
    const std::size_t from = desk_.said().size();
    reflection_.hears();
    struck();
    reflection_.strikes(key);
    const std::string due = on_one_line(reflection_.hears());
    const bool said = eventually([&] { return said_from(from) == due; }, patience);
    INFO("after the key " << key);
    if (!said) CHECK(said_from(from) == due);
    REQUIRE(said);
    heard();
    // The next key is for who has heard it all, and the kiosk has to know that.
    std::this_thread::sleep_for(until_ended);
    return due;
}

std::string WaitingRoom::said_from(std::size_t number) const {
    std::string words;
    const std::vector<speaking::Said> said = desk_.said();
    for (; number < said.size(); ++number) words += said[number].words + " ";
    return on_one_line(words);
}

std::string WaitingRoom::walks_to(std::string_view name) {
    constexpr int longest_walk = 150;
    std::string words;
    for (int i = 0; i < longest_walk; ++i) {
        const auto focus = reflection_.kiosk().keypad().focused();
        if (focus && focus->name == name) return words;
        // Two keys of the same meaning may follow one another faster than one key itself.
        words = hears_after(i % 2 == 0 ? "Down" : "Tab");
    }
    FAIL("nothing on '" << reflection_.kiosk().session().place().card() << "' is called '" << name << "'");
    return words;
}

float WaitingRoom::loudest_sound() const {
    std::ifstream file(folder_ / "sound", std::ios::binary);
    float loudest = 0;
    for (float sample = 0; file.read(reinterpret_cast<char*>(&sample), sizeof sample);)
        loudest = std::max(loudest, std::abs(sample));
    return loudest;
}

}  // namespace outside
