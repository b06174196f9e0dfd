#include "platform/x11_keys.h"

#include <catch2/catch_test_macros.hpp>

#include "platform/keys.h"
// Last: Xlib's macros have the names of much else.
#include <SDL_syswm.h>

#ifdef SDL_VIDEO_DRIVER_X11

namespace {

std::optional<SDL_KeyboardEvent> told(int type, unsigned keycode) {
    SDL_SysWMmsg message{};
    message.subsystem = SDL_SYSWM_X11;
    message.msg.x11.event.xkey.type = type;
    message.msg.x11.event.xkey.keycode = keycode;
    SDL_SysWMEvent event{};
    event.msg = &message;
    return platform::key_dropped_on_x11(event);
}

}  // namespace

TEST_CASE("the keys of a keypad that SDL drops on X11 are told from what the X server said") {
    const std::pair<unsigned, std::string> keys[] = {{199, "Left"}, {200, "Right"}, {201, "Back"}, {202, "Down"}};
    for (const auto& [keycode, name] : keys) {
        INFO(keycode);
        const auto down = told(KeyPress, keycode);
        const auto up = told(KeyRelease, keycode);
        REQUIRE(down);
        REQUIRE(up);
        CHECK(down->type == SDL_KEYDOWN);
        CHECK(up->type == SDL_KEYUP);
        CHECK(down->keysym.scancode == up->keysym.scancode);
        CHECK(platform::key_of(down->keysym).name == name);
    }
}

TEST_CASE("what SDL tells by itself of X11 is not told twice") {
    CHECK_FALSE(told(KeyPress, 198));
    CHECK_FALSE(told(KeyPress, 203));
    CHECK_FALSE(told(MotionNotify, 200));
    CHECK_FALSE(platform::key_dropped_on_x11({}));
}

#endif
