#include "platform/window.h"

#include <fmt/format.h>

#include <cmath>
#include <filesystem>
#include <stdexcept>

namespace platform {
namespace {

constexpr float smallest_diagonal_in = 5;
constexpr float largest_diagonal_in = 120;

Finger::Time now() { return Finger::Time(SDL_GetTicks64()); }

void hint(const char* name, const char* value) { SDL_SetHint(name, value); }

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

Window::Video::Video() {
    hint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
    hint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
    // Without this, SDL loads a whole GL stack on machines without a GPU just to show a bitmap.
    hint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    hint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "0");
    hint(SDL_HINT_MOUSE_AUTO_CAPTURE, "0");  // on X11 a captured mouse ends all later touch events
    if (SDL_Init(SDL_INIT_VIDEO) != 0)
        throw std::runtime_error(fmt::format(
            "There is no display to show the kiosk on ({}). Start it from a desktop session, or use 'bodymap tour DIR' "
            "to draw pictures instead.",
            SDL_GetError()));
}

Window::Video::~Video() { SDL_Quit(); }

Window::Window(Mode mode, Size size) {
    Uint32 flags = SDL_WINDOW_ALLOW_HIGHDPI;
    flags |= mode == Mode::full_screen ? SDL_WINDOW_FULLSCREEN_DESKTOP : SDL_WINDOW_RESIZABLE;
    window_.reset(
        SDL_CreateWindow("Bodymap", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, size.width, size.height, flags));
    if (!window_) throw std::runtime_error(fmt::format("The display refused a window: {}.", SDL_GetError()));
    SDL_Renderer* renderer = make_renderer(window_.get());
    if (!renderer) throw std::runtime_error(fmt::format("The display cannot be drawn on: {}.", SDL_GetError()));
    renderer_ = std::make_unique<Renderer>(renderer);
}

std::optional<float> Window::reported_diagonal() const {
    const int display = SDL_GetWindowDisplayIndex(window_.get());
    float dots_per_inch = 0;
    if (display < 0 || SDL_GetDisplayDPI(display, &dots_per_inch, nullptr, nullptr) != 0 || dots_per_inch <= 0)
        return std::nullopt;
    const auto width = static_cast<float>(renderer_->width());
    const auto height = static_cast<float>(renderer_->height());
    const float diagonal = std::hypot(width, height) / dots_per_inch;
    if (diagonal < smallest_diagonal_in || diagonal > largest_diagonal_in) return std::nullopt;
    return diagonal;
}

Window::Events Window::wait(std::chrono::milliseconds longest) {
    Events events;
    SDL_Event event;
    if (SDL_WaitEventTimeout(&event, static_cast<int>(longest.count()))) {
        take(event, events);
        while (SDL_PollEvent(&event)) take(event, events);
    }
    finger_.give_up_if_lost(now(), events.input);
    events.anything = events.anything || !events.input.pointer_events.empty() || events.input.wheel != 0;
    return events;
}

void Window::take(const SDL_Event& event, Events& events) {
    using Kind = PointerEvent::Kind;
    // The mouse is told in the window's units, which on a scaled desktop are larger than pixels.
    const auto mouse = [&](Kind kind, int x, int y) {
        int width = 1;
        SDL_GetWindowSize(window_.get(), &width, nullptr);
        const float scale = static_cast<float>(renderer_->width()) / static_cast<float>(width);
        events.input.pointer_events.push_back(
            {kind, static_cast<float>(x) * scale, static_cast<float>(y) * scale, Pointer::mouse});
    };
    switch (event.type) {
        case SDL_QUIT:
            events.close = true;
            break;
        case SDL_WINDOWEVENT:
            events.anything = true;
            break;
        case SDL_MOUSEMOTION:
            mouse(Kind::move, event.motion.x, event.motion.y);
            break;
        case SDL_MOUSEBUTTONDOWN:
            if (event.button.button == SDL_BUTTON_LEFT) mouse(Kind::press, event.button.x, event.button.y);
            break;
        case SDL_MOUSEBUTTONUP:
            if (event.button.button == SDL_BUTTON_LEFT) mouse(Kind::release, event.button.x, event.button.y);
            break;
        case SDL_MOUSEWHEEL:
            events.input.wheel += event.wheel.preciseY;
            break;
        case SDL_FINGERDOWN:
        case SDL_FINGERMOTION:
        case SDL_FINGERUP:
            take_finger(event.tfinger, events.input);
            break;
        default:
            break;
    }
}

void Window::take_finger(const SDL_TouchFingerEvent& event, Input& input) {
    const Finger::Id id = {event.touchId, event.fingerId};
    const float x = event.x * static_cast<float>(renderer_->width());
    const float y = event.y * static_cast<float>(renderer_->height());
    if (event.type == SDL_FINGERDOWN) finger_.down(id, x, y, now(), input);
    if (event.type == SDL_FINGERMOTION) finger_.moved(id, x, y, now(), input);
    if (event.type == SDL_FINGERUP) finger_.lifted(id, x, y, input);
}

}  // namespace platform
