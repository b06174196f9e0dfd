#include "platform/window.h"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>

using namespace std::chrono_literals;
using platform::Pointer;
using platform::PointerEvent;
using platform::Window;

namespace {

constexpr Window::Size panel = {1280, 800};

/// A window on SDL's own display that nobody sees, with real SDL events in its queue.
Window hidden_window() {
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    return Window(platform::Mode::window, panel);
}

void finger(Uint32 type, SDL_FingerID id, float x, float y) {
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

std::vector<PointerEvent> events_of(Window& window) { return window.wait(1ms).input.pointer_events; }

}  // namespace

TEST_CASE("a finger presses, moves and lifts where it touches the panel") {
    Window window = hidden_window();
    events_of(window);
    finger(SDL_FINGERDOWN, 7, 0.5F, 0.25F);
    finger(SDL_FINGERMOTION, 7, 0.5F, 0.5F);
    finger(SDL_FINGERUP, 7, 0.75F, 0.5F);
    const std::vector<PointerEvent> events = events_of(window);
    REQUIRE(events.size() == 3);
    CHECK(events[0].kind == PointerEvent::Kind::press);
    CHECK(events[0].pointer == Pointer::finger);
    CHECK(events[0].x == 640);
    CHECK(events[0].y == 200);
    CHECK(events[1].kind == PointerEvent::Kind::move);
    CHECK(events[1].y == 400);
    CHECK(events[2].kind == PointerEvent::Kind::release);
    CHECK(events[2].x == 960);
}

TEST_CASE("a palm or a second finger beside the first does nothing") {
    Window window = hidden_window();
    events_of(window);
    finger(SDL_FINGERDOWN, 1, 0.5F, 0.5F);
    finger(SDL_FINGERDOWN, 2, 0.1F, 0.1F);
    finger(SDL_FINGERMOTION, 2, 0.2F, 0.2F);
    finger(SDL_FINGERUP, 2, 0.2F, 0.2F);
    finger(SDL_FINGERUP, 1, 0.5F, 0.5F);
    const std::vector<PointerEvent> events = events_of(window);
    REQUIRE(events.size() == 2);
    CHECK(events[0].kind == PointerEvent::Kind::press);
    CHECK(events[1].kind == PointerEvent::Kind::release);
    finger(SDL_FINGERDOWN, 3, 0.5F, 0.5F);
    CHECK(events_of(window).size() == 1);
}

TEST_CASE("the mouse's left button counts, the others don't") {
    Window window = hidden_window();
    events_of(window);
    for (const int button : {SDL_BUTTON_RIGHT, SDL_BUTTON_LEFT}) {
        SDL_Event event{};
        event.type = SDL_MOUSEBUTTONDOWN;
        event.button.type = SDL_MOUSEBUTTONDOWN;
        event.button.button = static_cast<Uint8>(button);
        event.button.x = 100;
        event.button.y = 50;
        SDL_PushEvent(&event);
    }
    const std::vector<PointerEvent> events = events_of(window);
    REQUIRE(events.size() == 1);
    CHECK(events[0].kind == PointerEvent::Kind::press);
    CHECK(events[0].pointer == Pointer::mouse);
    CHECK(events[0].x == 100);
}

TEST_CASE("a window with nothing to do sleeps, and says that nothing happened") {
    Window window = hidden_window();
    events_of(window);
    const auto before = std::chrono::steady_clock::now();
    const Window::Events events = window.wait(50ms);
    CHECK(std::chrono::steady_clock::now() - before >= 49ms);
    CHECK_FALSE(events.anything);
    CHECK_FALSE(events.close);
}

TEST_CASE("being asked to end is passed on") {
    Window window = hidden_window();
    events_of(window);
    SDL_Event event{};
    event.type = SDL_QUIT;
    SDL_PushEvent(&event);
    CHECK(window.wait(1ms).close);
}
