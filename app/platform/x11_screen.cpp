// Stands alone when it is compiled: Xlib's macros have the names of much else.
#include "platform/x11_screen.h"

#include <SDL_syswm.h>

#ifdef SDL_VIDEO_DRIVER_X11
#include <dlfcn.h>
#endif

namespace platform {

#ifdef SDL_VIDEO_DRIVER_X11
namespace {

// SDL has loaded it where it is in use; elsewhere the kiosk does without.
template <class Function>
Function* in_xlib(const char* name) {
    void* const xlib = dlopen("libX11.so.6", RTLD_LAZY | RTLD_NOLOAD);
    return xlib ? reinterpret_cast<Function*>(dlsym(xlib, name)) : nullptr;
}

struct Place {
    Display* display = nullptr;
    Window window = None;
    bool is_x11 = false;
};

Place place_of(SDL_Window* window) {
    SDL_SysWMinfo info{};
    SDL_VERSION(&info.version);
    if (!SDL_GetWindowWMInfo(window, &info) || info.subsystem != SDL_SYSWM_X11) return {};
    return {info.info.x11.display, info.info.x11.window, true};
}

}  // namespace

void watch_screen_on_x11(SDL_Window* window) {
    const Place place = place_of(window);
    auto* const look = in_xlib<decltype(XGetWindowAttributes)>("XGetWindowAttributes");
    auto* const select = in_xlib<decltype(XSelectInput)>("XSelectInput");
    if (!place.is_x11 || !look || !select) return;
    const Window root = DefaultRootWindow(place.display);
    XWindowAttributes attributes{};
    look(place.display, root, &attributes);
    select(place.display, root, attributes.your_event_mask | StructureNotifyMask);
}

void fill_screen_on_x11(SDL_Window* window, const SDL_SysWMEvent& event) {
    if (!event.msg || event.msg->subsystem != SDL_SYSWM_X11) return;
    const XEvent& told = event.msg->msg.x11.event;
    if (told.type != ConfigureNotify) return;
    const Place place = place_of(window);
    auto* const resize = in_xlib<decltype(XMoveResizeWindow)>("XMoveResizeWindow");
    if (!place.is_x11 || !resize || told.xconfigure.window != DefaultRootWindow(place.display)) return;
    resize(place.display, place.window, 0, 0, static_cast<unsigned>(told.xconfigure.width),
           static_cast<unsigned>(told.xconfigure.height));
}
#else
void watch_screen_on_x11(SDL_Window*) {}
void fill_screen_on_x11(SDL_Window*, const SDL_SysWMEvent&) {}
#endif

}  // namespace platform
