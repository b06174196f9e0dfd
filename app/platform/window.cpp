#include "platform/window.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "platform/diagonal.h"
#include "platform/environment_for_sdl.h"
#include "platform/keys.h"
#include "platform/x11_keys.h"
#include "platform/x11_screen.h"

namespace platform {
namespace {

Finger::Time now() { return Finger::Time(SDL_GetTicks64()); }

// When SDL noticed an event, however long that has waited to be looked at since. SDL's own stamps begin again after 49
// days.
Finger::Time noticed(Uint32 stamp) {
    const Uint64 ticks = SDL_GetTicks64();
    const Uint32 waited = static_cast<Uint32>(ticks) - stamp;
    return Finger::Time(ticks - std::min<Uint64>(waited, ticks));
}

// A machine without a GPU still offers SDL an "accelerated" renderer: OpenGL computed by the processor, which takes six
// times the memory of SDL's own software renderer. The kernel shows a real GPU as a render node.
bool has_gpu() {
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator("/dev/dri", none))
        if (entry.path().filename().string().starts_with("renderD")) return true;
    return false;
}

SDL_Renderer* make_renderer(SDL_Window* window) {
    constexpr Uint32 gpu = SDL_RENDERER_ACCELERATED | SDL_RENDERER_PRESENTVSYNC;
    if (SDL_Renderer* accelerated = has_gpu() ? SDL_CreateRenderer(window, -1, gpu) : nullptr) return accelerated;
    return SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE);
}

}  // namespace

bool display_is_imaginary() {
    const char* const driver_hint = SDL_GetHint(SDL_HINT_VIDEODRIVER);
    if (driver_hint && *driver_hint != '\0') return false;
    const std::string_view driver = SDL_GetCurrentVideoDriver();
    return driver == "offscreen" || driver == "dummy" || driver == "evdev";
}

std::optional<float> diagonal_of_display(int index, int width, int height) {
    Display display;
    SDL_DisplayMode desktop{};
    if (index < 0 || SDL_GetDesktopDisplayMode(index, &desktop) != 0 ||
        SDL_GetDisplayDPI(index, &display.diagonal_dpi, &display.horizontal_dpi, &display.vertical_dpi) != 0)
        return std::nullopt;
    display.width = desktop.w;
    display.height = desktop.h;
    return believable_diagonal(display, width, height);
}

Window::Video::Video() {
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
    SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
    // Without this, SDL loads a whole GL stack on machines without a GPU just to show a bitmap.
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "0");
    // Some panels touch as a mouse does. SDL would drop a touch that comes shortly after the keyboard's focus.
    SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
    SDL_SetHint(SDL_HINT_MOUSE_AUTO_CAPTURE, "0");  // on X11 a captured mouse ends all later touch events
    // The next two leave one meaning to SDL_QUIT, that the display is gone.
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
    SDL_SetHint(SDL_HINT_QUIT_ON_LAST_WINDOW_CLOSE, "0");
    SDL_SetHint(SDL_HINT_ALLOW_ALT_TAB_WHILE_GRABBED, "0");  // SDL itself would minimise the window
    SDL_SetHint(SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS, "0");
    const bool up = [] {
        const EnvironmentForSdl environment;
        return SDL_Init(SDL_INIT_VIDEO) == 0;
    }();
    SDL_EventState(SDL_SYSWMEVENT, SDL_ENABLE);  // for key_dropped_on_x11 and fill_screen_on_x11
    if (up && !display_is_imaginary()) return;
    const std::string why = up ? "SDL found none" : SDL_GetError();
    SDL_Quit();
    throw std::runtime_error(fmt::format(
        "There is no display to show the kiosk on ({}). Start it from a desktop session, or use 'bodymap tour DIR' "
        "to draw pictures instead.",
        why));
}

Window::Video::~Video() { SDL_Quit(); }

Window::Window(Mode mode, Size size) : end_signals_(&Window::wake), mode_(mode) {
    // On X11 SDL waits a tenth of a second for a window manager to let a window fill the display, also where there is
    // none. The window has that size anyway, so its first picture comes before that.
    fills_later_ = mode == Mode::full_screen && std::string_view(SDL_GetCurrentVideoDriver()) == "x11";
    Uint32 flags = SDL_WINDOW_ALLOW_HIGHDPI;
    if (mode == Mode::window) flags |= SDL_WINDOW_RESIZABLE;
    if (mode == Mode::full_screen) flags |= fills_later_ ? SDL_WINDOW_BORDERLESS : SDL_WINDOW_FULLSCREEN_DESKTOP;
    SDL_Rect box = {SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, size.width, size.height};
    // On a bare X server no window manager makes the window as large as the display, and SDL does not either.
    if (SDL_Rect display; mode == Mode::full_screen && SDL_GetDisplayBounds(0, &display) == 0) box = display;
    window_.reset(SDL_CreateWindow("Bodymap", box.x, box.y, box.w, box.h, flags));
    if (!window_) throw std::runtime_error(fmt::format("The display refused a window: {}.", SDL_GetError()));
    if (mode == Mode::window) SDL_SetWindowMinimumSize(window_.get(), smallest_side, smallest_side);
    SDL_Renderer* renderer = make_renderer(window_.get());
    if (!renderer) throw std::runtime_error(fmt::format("The display cannot be drawn on: {}.", SDL_GetError()));
    // The system finds the memory of the picture when it is first written: while files are still read nothing waits.
    SDL_RenderClear(renderer);
    SDL_RenderFlush(renderer);
    renderer_ = std::make_unique<Renderer>(renderer);
    set_cursor(Cursor::hidden);
    if (mode != Mode::full_screen) return;
    SDL_SetWindowKeyboardGrab(window_.get(), SDL_TRUE);
    watch_screen_on_x11(window_.get());
}

std::optional<float> Window::reported_diagonal() const {
    return diagonal_of_display(SDL_GetWindowDisplayIndex(window_.get()), renderer_->width(), renderer_->height());
}

Window::Events Window::wait(std::chrono::milliseconds longest) {
    if (fills_later_ && renderer_->has_drawn()) {
        fills_later_ = false;
        SDL_SetWindowFullscreen(window_.get(), SDL_WINDOW_FULLSCREEN_DESKTOP);
    }
    Events events;
    SDL_Event event;
    const bool came_while_away = SDL_PollEvent(&event) != 0;
    Finger::Time sleep = finger_.longest_sleep(longest, now());
    sleep = foreground_.longest_sleep(keyboard_.longest_sleep(sleep, now()), now());
    if (came_while_away || SDL_WaitEventTimeout(&event, static_cast<int>(sleep.count()))) {
        apply(event, events);
        while (SDL_PollEvent(&event)) apply(event, events);
    }
    const auto read_before = std::exchange(read_all_, std::chrono::steady_clock::now());
    if (!events.input.pointer_events.empty()) events.input.since = came_while_away ? read_before : read_all_;
    finger_.give_up_if_lost(now(), events.input);
    keyboard_.repeat_held(now(), events.input);
    if (foreground_.asks(now())) come_back();
    events.close = events.close || end_signals_.received();
    events.anything = events.anything || !events.input.pointer_events.empty() || events.input.wheel != 0 ||
                      !events.input.keys.empty();
    return events;
}

// It is no matter when the event finds no room: then others are waiting, and the sleep is over anyway.
void Window::wake() {
    SDL_Event nothing{};
    nothing.type = SDL_USEREVENT;
    SDL_PushEvent(&nothing);
}

void Window::apply(const SDL_Event& event, Events& events) {
    switch (event.type) {
        case SDL_QUIT:
            events.close = true;
            break;
        case SDL_WINDOWEVENT:
            events.anything = true;
            apply_window(event.window, events);
            break;
        case SDL_MOUSEMOTION:
            apply_motion(event.motion, events.input);
            break;
        case SDL_MOUSEBUTTONDOWN:
        case SDL_MOUSEBUTTONUP:
            if (event.button.button == SDL_BUTTON_LEFT) apply_button(event.button, events.input);
            break;
        case SDL_MOUSEWHEEL:
            events.input.wheel += event.wheel.preciseY;
            break;
        case SDL_FINGERDOWN:
        case SDL_FINGERMOTION:
        case SDL_FINGERUP:
            apply_finger(event.tfinger, events.input);
            break;
        case SDL_KEYDOWN:
        case SDL_KEYUP:
            apply_key(event.key, events.input);
            break;
        case SDL_SYSWMEVENT:
            if (const auto key = key_dropped_on_x11(event.syswm)) apply_key(*key, events.input);
            if (mode_ == Mode::full_screen) fill_screen_on_x11(window_.get(), event.syswm);
            break;
        default:
            break;
    }
}

// What is released where the window cannot see it never reports back.
void Window::apply_window(const SDL_WindowEvent& event, Events& events) {
    renderer_->draw_all_anew();
    const bool gone = event.event == SDL_WINDOWEVENT_FOCUS_LOST || event.event == SDL_WINDOWEVENT_HIDDEN;
    if (gone) finger_.let_go(events.input);
    if (gone) keyboard_.let_go();
    if (gone || event.event == SDL_WINDOWEVENT_LEAVE) let_go_of_mouse(events.input);
    if (mode_ == Mode::full_screen)
        stay_in_front(event);
    else if (event.event == SDL_WINDOWEVENT_CLOSE)
        events.close = true;
}

void Window::stay_in_front(const SDL_WindowEvent& event) {
    if (event.event == SDL_WINDOWEVENT_FOCUS_LOST || event.event == SDL_WINDOWEVENT_HIDDEN ||
        event.event == SDL_WINDOWEVENT_MINIMIZED)
        foreground_.lost();
    if (event.event == SDL_WINDOWEVENT_FOCUS_GAINED) foreground_.regained();
}

// Each of these does nothing to a window that is that way already.
void Window::come_back() {
    SDL_ShowWindow(window_.get());
    SDL_RestoreWindow(window_.get());
    SDL_SetWindowFullscreen(window_.get(), SDL_WINDOW_FULLSCREEN_DESKTOP);
    SDL_RaiseWindow(window_.get());
    SDL_SetWindowInputFocus(window_.get());  // an X server without a window manager needs it said
}

void Window::apply_motion(const SDL_MouseMotionEvent& event, Input& input) {
    const bool has_moved = event.xrel != 0 || event.yrel != 0;  // SDL also tells where it finds a mouse that rests
    if (has_moved) set_cursor(Cursor::shown);
    input.pointer_events.push_back(mouse(PointerEvent::Kind::move, event.x, event.y));
}

void Window::apply_button(const SDL_MouseButtonEvent& event, Input& input) {
    const bool down = event.type == SDL_MOUSEBUTTONDOWN;
    if (!down && !mouse_down_) return;  // it was let go of when it left the window
    mouse_down_ = down;
    const PointerEvent::Kind kind = down ? PointerEvent::Kind::press : PointerEvent::Kind::release;
    input.pointer_events.push_back(mouse(kind, event.x, event.y));
}

void Window::apply_finger(const SDL_TouchFingerEvent& event, Input& input) {
    set_cursor(Cursor::hidden);
    const Finger::Id id = {event.touchId, event.fingerId};
    const auto width = static_cast<float>(renderer_->width());
    const auto height = static_cast<float>(renderer_->height());
    const float x = event.x * width;
    const float y = event.y * height;
    finger_.set_panel(std::min(width, height));
    if (event.type == SDL_FINGERDOWN) finger_.down(id, x, y, now(), input);
    if (event.type == SDL_FINGERMOTION) finger_.moved(id, x, y, now(), input);
    if (event.type == SDL_FINGERUP) finger_.lifted(id, x, y, input);
}

// A key held together with Ctrl, Alt or the desktop's own key means something to somebody else. In a window the hands
// are those of people at a desk, who mean what they strike.
void Window::apply_key(const SDL_KeyboardEvent& event, Input& input) {
    const Keyboard::Id id = event.keysym.scancode != SDL_SCANCODE_UNKNOWN ? event.keysym.scancode : event.keysym.sym;
    const Keyboard::Time when = noticed(event.timestamp);
    if (event.type == SDL_KEYUP) return keyboard_.up(id, when);
    if (event.repeat != 0 || (event.keysym.mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI)) != 0) return;
    Key key = key_of(event.keysym);
    key.guarded = key.guarded && mode_ == Mode::full_screen;
    if (!key.name.empty()) keyboard_.down(id, key, when, input);
}

void Window::let_go_of_mouse(Input& input) {
    if (!mouse_down_) return;
    mouse_down_ = false;
    input.pointer_events.push_back({.kind = PointerEvent::Kind::cancel});
}

// On a panel a pointer only gets in the way, until somebody plugs in a mouse. In a window it is the desktop's.
void Window::set_cursor(Cursor cursor) {
    SDL_ShowCursor(cursor == Cursor::shown || mode_ == Mode::window ? SDL_ENABLE : SDL_DISABLE);
}

// SDL tells the mouse in the window's units, which on a scaled desktop are larger than pixels.
PointerEvent Window::mouse(PointerEvent::Kind kind, int x, int y) const {
    int width = 0;
    SDL_GetWindowSize(window_.get(), &width, nullptr);
    const float scale = static_cast<float>(renderer_->width()) / static_cast<float>(std::max(1, width));
    return {kind, static_cast<float>(x) * scale, static_cast<float>(y) * scale, Pointer::mouse};
}

}  // namespace platform
