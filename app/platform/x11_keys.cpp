// Stands alone when it is compiled: Xlib's macros have the names of much else.
#include "platform/x11_keys.h"

#include <SDL_syswm.h>

namespace platform {

std::optional<SDL_KeyboardEvent> key_dropped_on_x11([[maybe_unused]] const SDL_SysWMEvent& event) {
#ifdef SDL_VIDEO_DRIVER_X11
    constexpr unsigned first = 199;  // the kernel's KEY_F21 and 8, as on every X server for Linux
    constexpr unsigned count = 4;
    if (!event.msg || event.msg->subsystem != SDL_SYSWM_X11) return std::nullopt;
    const XEvent& told = event.msg->msg.x11.event;
    if (told.type != KeyPress && told.type != KeyRelease) return std::nullopt;
    const unsigned which = told.xkey.keycode - first;
    if (which >= count) return std::nullopt;
    SDL_KeyboardEvent key{};
    key.type = told.type == KeyPress ? SDL_KEYDOWN : SDL_KEYUP;
    key.timestamp = event.timestamp;
    key.keysym.scancode = static_cast<SDL_Scancode>(SDL_SCANCODE_F21 + which);
    key.keysym.sym = SDL_SCANCODE_TO_KEYCODE(key.keysym.scancode);
    key.keysym.mod = static_cast<Uint16>(SDL_GetModState());
    return key;
#else
    return std::nullopt;
#endif
}

}  // namespace platform
