#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>

#include "outside/waiting_room.h"

using namespace std::chrono_literals;
using outside::WaitingRoom;

namespace {

/// A function key of a kiosk's keypad: what X calls HID usages 0x68 to 0x73.
struct FunctionKey {
    int keycode;
    std::string_view meaning;
};
constexpr FunctionKey softer = {191, "VolumeDown"};
constexpr FunctionKey louder = {192, "VolumeUp"};
constexpr FunctionKey headset_in = {193, "HeadsetIn"};
constexpr FunctionKey headset_out = {194, "HeadsetOut"};
constexpr FunctionKey speech = {195, "Speech"};
constexpr FunctionKey up = {196, "Up"};
constexpr FunctionKey down = {197, "Down"};
constexpr FunctionKey enter = {198, "Enter"};
constexpr FunctionKey left = {199, "Left"};
constexpr FunctionKey right = {200, "Right"};
constexpr FunctionKey back = {201, "Back"};
constexpr FunctionKey next = {202, "Down"};

bool contains(std::string_view text, std::string_view words) { return text.find(words) != std::string_view::npos; }

/// So often something was said of its place among others, that is, the focus came to it.
std::size_t moves(const std::vector<std::string>& said) {
    return static_cast<std::size_t>(std::ranges::count_if(
        said, [](const std::string& words) { return contains(words, " of ") && contains(words, "button"); }));
}

}  // namespace

TEST_CASE("each of the twelve function keys of a kiosk's keypad arrives, and does what it is for") {
    WaitingRoom room({.reflection = ui::Paint::off});
    const auto hears = [&](const FunctionKey& key) { return room.hears_after(key.keycode, key.meaning); };
    CHECK(hears(headset_in).starts_with("Speech is on."));
    const std::string second = hears(down);
    CHECK(contains(second, ", 2 of "));
    CHECK(contains(hears(up), ", 1 of "));
    CHECK(hears(right) != "");
    CHECK(hears(left) != "");
    CHECK(contains(hears(softer), "Volume 2 of 5"));
    CHECK(contains(hears(louder), "Volume 3 of 5"));
    CHECK(hears(next) != "");
    room.walks_to("Calves");
    CHECK(hears(enter).starts_with("Calves."));
    CHECK(hears(back).starts_with("Choose where you feel it."));
    CHECK(hears(speech).starts_with("Choose where you feel it. Body: Calves, button, "));
    CHECK(hears(speech).starts_with("Get help. "));
    CHECK(hears(speech) == "Speech is off. F1 or Help turns it on again.");
    CHECK(hears(speech).starts_with("Speech is on."));
    CHECK(hears(headset_out) == "Speech is off. F1 or Help turns it on again.");
}

TEST_CASE("a key that is held moves once, and after two seconds twice a second at most") {
    WaitingRoom room({.reflection = ui::Paint::off});
    room.hears_after("Speech");
    room.strikes("Down", 1500ms);
    room.strikes("Up");
    room.hears(", 1 of ");
    room.strikes("Down", 3200ms);  // repeats after 2, 2.5 and 3 s; on a busy machine it is let go of a bit later
    room.strikes("Home");
    const std::size_t moved = moves(room.hears("Start over?"));
    CHECK(moved >= 2);
    CHECK(moved <= 6);
}

TEST_CASE("two strikes within half a second count once") {
    WaitingRoom room({.reflection = ui::Paint::off});
    room.hears_after("Speech");
    room.strikes_twice("Down", 200ms);
    room.hears(", 2 of ");
    room.strikes("Tab");
    const std::vector<std::string> said = room.hears(", 3 of ");
    CHECK(moves(said) == 1);
}
