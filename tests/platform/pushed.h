#pragma once
#include <cstdlib>

#include "platform/window.h"

// Real SDL events in the queue of a window on SDL's own display, which nobody sees.

namespace pushed {

inline constexpr platform::Window::Size panel = {1280, 800};

inline platform::Window hidden_window(platform::Mode mode = platform::Mode::window,
                                      platform::Window::Size size = panel) {
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    return platform::Window(mode, size);
}

inline void finger(Uint32 type, SDL_FingerID id, float x, float y) {
    SDL_Event event{};
    event.type = type;
    event.tfinger = {.type = type,
                     .timestamp = 0,
                     .touchId = 1,
                     .fingerId = id,
                     .x = x,
                     .y = y,
                     .dx = 0,
                     .dy = 0,
                     .pressure = 1,
                     .windowID = 0};
    SDL_PushEvent(&event);
}

inline void mouse_moves(int x_step, int y_step) {
    SDL_Event event{};
    event.motion.type = SDL_MOUSEMOTION;
    event.motion.x = 100;
    event.motion.y = 50;
    event.motion.xrel = x_step;
    event.motion.yrel = y_step;
    SDL_PushEvent(&event);
}

inline void mouse_button(Uint32 type, int x, int y, int button = SDL_BUTTON_LEFT) {
    SDL_Event event{};
    event.button.type = type;
    event.button.button = static_cast<Uint8>(button);
    event.button.x = x;
    event.button.y = y;
    SDL_PushEvent(&event);
}

inline void key_event(Uint32 type, const SDL_Keysym& key, bool repeated = false) {
    SDL_Event event{};
    event.type = type;
    event.key.keysym = key;
    event.key.repeat = repeated ? 1 : 0;
    SDL_PushEvent(&event);
}

/// Struck and let go of; or, repeated, what a display server sends of a key that is held.
inline void key(SDL_Keycode code, Uint16 held_with = KMOD_NONE, bool repeated = false) {
    const SDL_Keysym struck = {SDL_SCANCODE_UNKNOWN, code, held_with, 0};
    key_event(SDL_KEYDOWN, struck, repeated);
    if (!repeated) key_event(SDL_KEYUP, struck);
}

inline void window_event(SDL_WindowEventID what) {
    SDL_Event event{};
    event.window.type = SDL_WINDOWEVENT;
    event.window.event = static_cast<Uint8>(what);
    SDL_PushEvent(&event);
}

inline void quit() {
    SDL_Event event{};
    event.type = SDL_QUIT;
    SDL_PushEvent(&event);
}

}  // namespace pushed
