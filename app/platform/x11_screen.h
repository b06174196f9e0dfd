#pragma once
#include <SDL.h>

namespace platform {

/// Where no window manager does it, SDL leaves a full-screen window as large as the screen was at first.
void watch_screen_on_x11(SDL_Window*);

/// When this is the news that the screen has another size, makes the window as large. SDL_SYSWMEVENT has to be enabled.
void fill_screen_on_x11(SDL_Window*, const SDL_SysWMEvent&);

}  // namespace platform
