// The least that a program with SDL can do to show a picture and answer a touch.
#include <SDL.h>

namespace {

void paint(SDL_Surface& surface, const SDL_Rect& patch, Uint32 shade) {
    auto* const pixels = static_cast<Uint32*>(surface.pixels);
    for (int y = patch.y; y < patch.y + patch.h; ++y)
        for (int x = patch.x; x < patch.x + patch.w; ++x)
            pixels[y * surface.pitch / 4 + x] = (static_cast<Uint32>(x) * 0x4E67C6A7U + static_cast<Uint32>(y)) ^ shade;
}

}  // namespace

int main() {
    constexpr SDL_Rect patch = {1200, 100, 400, 300};
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    if (SDL_Init(SDL_INIT_VIDEO) != 0) return 1;
    SDL_Window* const window = SDL_CreateWindow("floor", 0, 0, 1920, 1080, SDL_WINDOW_BORDERLESS);
    SDL_Surface* const surface = window ? SDL_GetWindowSurface(window) : nullptr;
    if (!surface) return 1;
    SDL_FillRect(surface, nullptr, 0xF5F1E9);
    Uint32 shade = 0;
    paint(*surface, patch, shade);
    SDL_UpdateWindowSurface(window);
    for (SDL_Event event; SDL_WaitEvent(&event) && event.type != SDL_QUIT;) {
        if (event.type == SDL_WINDOWEVENT && event.window.event == SDL_WINDOWEVENT_EXPOSED)
            SDL_UpdateWindowSurface(window);
        if (event.type != SDL_MOUSEBUTTONDOWN && event.type != SDL_MOUSEMOTION) continue;
        if (event.type == SDL_MOUSEMOTION && event.motion.state == 0) continue;
        paint(*surface, patch, shade += 0x010101);
        SDL_UpdateWindowSurfaceRects(window, &patch, 1);
    }
    SDL_Quit();
}
