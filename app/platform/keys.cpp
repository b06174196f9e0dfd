#include "platform/keys.h"

#include <algorithm>
#include <array>

namespace platform {
namespace {

struct Meaning {
    SDL_Keycode code;
    Key key;
};

// F13 to F24, which no keyboard has, are meant for keypads made for kiosks. What they send differs from one to the
// next: their makers have tools that let them send any key of this table.
constexpr auto meanings = std::to_array<Meaning>({
    {SDLK_UP, {"Up", true}},
    {SDLK_DOWN, {"Down", true}},
    {SDLK_LEFT, {"Left", true}},
    {SDLK_RIGHT, {"Right", true}},
    {SDLK_RETURN, {"Enter"}},
    {SDLK_KP_ENTER, {"Enter"}},
    {SDLK_SPACE, {"Enter"}},
    {SDLK_SELECT, {"Enter"}},
    {SDLK_ESCAPE, {"Back"}},
    {SDLK_BACKSPACE, {"Back"}},
    {SDLK_AC_BACK, {"Back"}},
    {SDLK_HOME, {"Home"}},
    {SDLK_AC_HOME, {"Home"}},
    {SDLK_VOLUMEUP, {"VolumeUp", true}},
    {SDLK_VOLUMEDOWN, {"VolumeDown", true}},
    {SDLK_F1, {"Speech"}},
    {SDLK_HELP, {"Speech"}},
    {SDLK_F13, {"VolumeDown", true}},
    {SDLK_F14, {"VolumeUp", true}},
    {SDLK_F15, {"HeadsetIn"}},
    {SDLK_F16, {"HeadsetOut"}},
    {SDLK_F17, {"Speech"}},
    {SDLK_F18, {"Up", true}},
    {SDLK_F19, {"Down", true}},
    {SDLK_F20, {"Enter"}},
    {SDLK_F21, {"Left", true}},
    {SDLK_F22, {"Right", true}},
    {SDLK_F23, {"Back"}},
    {SDLK_F24, {"Down", true}},
});

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view digits = "0123456789";

Key written(std::string_view signs, SDL_Keycode which) {
    return {.name = signs.substr(static_cast<std::size_t>(which), 1), .guarded = false};
}

// On X11 what these keys are called depends on the keyboard's layout ("microphone off"), where they sit does not.
SDL_Keycode code_of(const SDL_Keysym& pressed) {
    const bool extra = pressed.scancode >= SDL_SCANCODE_F13 && pressed.scancode <= SDL_SCANCODE_F24;
    return extra ? SDL_SCANCODE_TO_KEYCODE(pressed.scancode) : pressed.sym;
}

}  // namespace

Key key_of(const SDL_Keysym& pressed) {
    const SDL_Keycode code = code_of(pressed);
    if (code >= SDLK_a && code <= SDLK_z) return written(letters, code - SDLK_a);
    if (code >= SDLK_0 && code <= SDLK_9) return written(digits, code - SDLK_0);
    if (code == SDLK_TAB) return {(pressed.mod & KMOD_SHIFT) != 0 ? "Shift+Tab" : "Tab"};
    const auto* const found = std::ranges::find(meanings, code, &Meaning::code);
    return found == meanings.end() ? Key() : found->key;
}

}  // namespace platform
