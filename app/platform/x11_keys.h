#pragma once
#include <SDL.h>

#include <optional>

namespace platform {

/// F21 to F24, as keypads have them: what X11 tells of them, SDL2 drops, because keyboard layouts call them "touchpad
/// on" and the like (libsdl-org/SDL#5816). Empty for any other event. SDL_SYSWMEVENT has to be enabled.
std::optional<SDL_KeyboardEvent> key_dropped_on_x11(const SDL_SysWMEvent&);

}  // namespace platform
