#include "platform/window.h"

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "platform/pushed.h"

using namespace std::chrono_literals;
using platform::Pointer;
using platform::PointerEvent;
using platform::Window;
using pushed::finger;
using pushed::hidden_window;
using pushed::key;
using pushed::mouse_button;
using pushed::mouse_moves;
using pushed::window_event;

namespace {

bool pointer_is_shown() { return SDL_ShowCursor(SDL_QUERY) == SDL_ENABLE; }

std::vector<PointerEvent> events_of(Window& window) { return window.wait(1ms).input.pointer_events; }

std::vector<std::string> names(const Window::Events& events) {
    std::vector<std::string> names;
    for (const platform::KeyStroke& key : events.input.keys) names.push_back(key.name);
    return names;
}

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

TEST_CASE("what came while nobody read may have come right after the last that was read") {
    Window window = hidden_window();
    events_of(window);
    const auto read = std::chrono::steady_clock::now();
    finger(SDL_FINGERDOWN, 7, 0.5F, 0.25F);
    std::this_thread::sleep_for(20ms);
    const auto since = window.wait(1ms).input.since;
    REQUIRE(since);
    CHECK(*since <= read);
}

TEST_CASE("what came before anybody read came no earlier than the panel was there") {
    const auto before = std::chrono::steady_clock::now();
    Window window = hidden_window();
    finger(SDL_FINGERDOWN, 7, 0.5F, 0.25F);
    const auto since = window.wait(1ms).input.since;
    REQUIRE(since);
    CHECK(*since >= before);
}

TEST_CASE("a look at the panel that finds nothing says nothing of when the next touch came") {
    Window window = hidden_window();
    events_of(window);
    CHECK_FALSE(window.wait(1ms).input.since);
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
    mouse_button(SDL_MOUSEBUTTONDOWN, 100, 50, SDL_BUTTON_RIGHT);
    mouse_button(SDL_MOUSEBUTTONDOWN, 100, 50);
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
    CHECK(std::chrono::steady_clock::now() - before >= 40ms);  // SDL's clock is coarse and not quite this one
    CHECK_FALSE(events.anything);
    CHECK_FALSE(events.close);
}

TEST_CASE("another thread can wake a sleeping window, and it says that nothing was done") {
    Window window = hidden_window();
    window.wait(0ms);  // what opening it put into the queue
    std::jthread waker([] {
        std::this_thread::sleep_for(20ms);
        Window::wake();
    });
    const auto began = std::chrono::steady_clock::now();
    const Window::Events events = window.wait(1h);
    CHECK_FALSE(events.anything);
    CHECK(std::chrono::steady_clock::now() - began < 30min);
}

TEST_CASE("a window ends by its close button, and a panel does not") {
    {
        Window window = hidden_window();
        events_of(window);
        window_event(SDL_WINDOWEVENT_CLOSE);
        CHECK(window.wait(1ms).close);
    }
    Window window = hidden_window(platform::Mode::full_screen);
    events_of(window);
    window_event(SDL_WINDOWEVENT_CLOSE);
    CHECK_FALSE(window.wait(1ms).close);
}

TEST_CASE("a display that is gone ends a window, and a panel too") {
    for (const auto mode : {platform::Mode::window, platform::Mode::full_screen}) {
        Window window = hidden_window(mode);
        events_of(window);
        pushed::quit();
        CHECK(window.wait(1ms).close);
    }
}

TEST_CASE("a mouse that is released outside the window holds nothing and clicks nothing") {
    for (const auto left : {SDL_WINDOWEVENT_LEAVE, SDL_WINDOWEVENT_FOCUS_LOST, SDL_WINDOWEVENT_HIDDEN}) {
        INFO("window event " << left);
        Window window = hidden_window();
        events_of(window);
        mouse_button(SDL_MOUSEBUTTONDOWN, 100, 50);
        window_event(left);
        mouse_button(SDL_MOUSEBUTTONUP, 100, 50);
        const std::vector<PointerEvent> events = events_of(window);
        REQUIRE(events.size() == 2);
        CHECK(events[1].kind == PointerEvent::Kind::cancel);
        CHECK(events[1].pointer == Pointer::mouse);
    }
}

TEST_CASE("a mouse that leaves the window with no button down does nothing") {
    Window window = hidden_window();
    events_of(window);
    mouse_button(SDL_MOUSEBUTTONDOWN, 100, 50);
    mouse_button(SDL_MOUSEBUTTONUP, 100, 50);
    CHECK(events_of(window).size() == 2);
    window_event(SDL_WINDOWEVENT_LEAVE);
    window_event(SDL_WINDOWEVENT_FOCUS_LOST);
    CHECK(events_of(window).empty());
}

TEST_CASE("a finger on a window that goes away taps nothing, and the next touch counts") {
    for (const auto gone : {SDL_WINDOWEVENT_FOCUS_LOST, SDL_WINDOWEVENT_HIDDEN}) {
        INFO("window event " << gone);
        Window window = hidden_window();
        events_of(window);
        finger(SDL_FINGERDOWN, 7, 0.5F, 0.5F);
        window_event(gone);
        finger(SDL_FINGERUP, 7, 0.5F, 0.5F);
        finger(SDL_FINGERDOWN, 8, 0.25F, 0.5F);
        const std::vector<PointerEvent> events = events_of(window);
        REQUIRE(events.size() == 3);
        CHECK(events[1].kind == PointerEvent::Kind::cancel);
        CHECK(events[2].kind == PointerEvent::Kind::press);
        CHECK(events[2].x == 320);
    }
}

TEST_CASE("a finger stays down while the mouse leaves the window") {
    Window window = hidden_window();
    events_of(window);
    finger(SDL_FINGERDOWN, 7, 0.5F, 0.5F);
    window_event(SDL_WINDOWEVENT_LEAVE);
    CHECK(events_of(window).size() == 1);
}

TEST_CASE("on the panel the mouse's pointer shows only once a mouse moves, and a touch hides it") {
    Window window = hidden_window(platform::Mode::full_screen);
    events_of(window);
    CHECK_FALSE(pointer_is_shown());
    mouse_moves(0, 0);
    events_of(window);
    CHECK_FALSE(pointer_is_shown());
    mouse_moves(-1, 0);
    events_of(window);
    CHECK(pointer_is_shown());
    finger(SDL_FINGERDOWN, 7, 0.5F, 0.5F);
    events_of(window);
    CHECK_FALSE(pointer_is_shown());
    mouse_moves(0, 1);
    events_of(window);
    CHECK(pointer_is_shown());
}

TEST_CASE("in a window the mouse's pointer always shows") {
    Window window = hidden_window();
    events_of(window);
    CHECK(pointer_is_shown());
    finger(SDL_FINGERDOWN, 7, 0.5F, 0.5F);
    events_of(window);
    CHECK(pointer_is_shown());
}

TEST_CASE("a window gets no smaller than the kiosk can be drawn") {
    Window window = hidden_window(platform::Mode::window, {10, 10});
    events_of(window);
    CHECK(window.renderer().width() == Window::smallest_side);
    CHECK(window.renderer().height() == Window::smallest_side);
    CHECK(window.renderer().can_draw());
}

TEST_CASE("keys are told by what they mean, and other keys are not") {
    Window window = hidden_window();
    events_of(window);
    for (const SDL_Keycode code : {SDLK_t, SDLK_7, SDLK_UP, SDLK_HOME, SDLK_ESCAPE, SDLK_F4, SDLK_LSHIFT}) key(code);
    for (const SDL_Keycode code : {SDLK_SPACE, SDLK_KP_ENTER, SDLK_BACKSPACE, SDLK_AC_BACK, SDLK_TAB, SDLK_F1})
        key(code);
    key(SDLK_VOLUMEUP);
    key(SDLK_TAB, KMOD_LSHIFT);
    const Window::Events events = window.wait(1ms);
    CHECK(names(events) == std::vector<std::string>{"T", "7", "Up", "Home", "Back", "Enter", "Enter", "Back", "Back",
                                                    "Tab", "Speech", "VolumeUp", "Shift+Tab"});
    CHECK(events.anything);
}

TEST_CASE(
    "each of the twelve function keys of a kiosk's keypad has its meaning, whatever the keyboard's layout calls it") {
    using Meaning = std::pair<SDL_Scancode, std::string>;
    const auto meanings = std::to_array<Meaning>({{SDL_SCANCODE_F13, "VolumeDown"},
                                                  {SDL_SCANCODE_F14, "VolumeUp"},
                                                  {SDL_SCANCODE_F15, "HeadsetIn"},
                                                  {SDL_SCANCODE_F16, "HeadsetOut"},
                                                  {SDL_SCANCODE_F17, "Speech"},
                                                  {SDL_SCANCODE_F18, "Up"},
                                                  {SDL_SCANCODE_F19, "Down"},
                                                  {SDL_SCANCODE_F20, "Enter"},
                                                  {SDL_SCANCODE_F21, "Left"},
                                                  {SDL_SCANCODE_F22, "Right"},
                                                  {SDL_SCANCODE_F23, "Back"},
                                                  {SDL_SCANCODE_F24, "Down"}});
    Window window = hidden_window();
    events_of(window);
    for (const auto& [scancode, name] : meanings) {
        INFO(SDL_GetScancodeName(scancode));
        // X11 leaves nothing but the mask of a key that it has no name for.
        for (const SDL_Keycode called : {SDL_SCANCODE_TO_KEYCODE(scancode), SDLK_SCANCODE_MASK}) {
            pushed::key_event(SDL_KEYDOWN, {scancode, called, KMOD_NONE, 0});
            pushed::key_event(SDL_KEYUP, {scancode, called, KMOD_NONE, 0});
        }
        CHECK(names(window.wait(1ms)) == std::vector{name, name});
    }
}

TEST_CASE("a key that belongs to the desktop does nothing, and what a display server repeats does not count") {
    Window window = hidden_window();
    events_of(window);
    key(SDLK_c, KMOD_LCTRL);
    key(SDLK_l, KMOD_LALT);
    key(SDLK_t, KMOD_LSHIFT);
    key(SDLK_t, KMOD_NONE, true);
    key(SDLK_RETURN, KMOD_NONE, true);
    key(SDLK_DOWN, KMOD_NONE, true);
    CHECK(names(window.wait(1ms)) == std::vector<std::string>{"T"});
}

TEST_CASE("on the panel a key struck twice at once counts once, and at a desk twice") {
    const auto struck_twice = [](platform::Mode mode) {
        Window window = hidden_window(mode);
        events_of(window);
        key(SDLK_DOWN);
        key(SDLK_DOWN);
        return names(window.wait(1ms)).size();
    };
    CHECK(struck_twice(platform::Mode::full_screen) == 1);
    CHECK(struck_twice(platform::Mode::window) == 2);
}

TEST_CASE("how far apart two strikes were does not depend on when the kiosk comes to look") {
    Window window = hidden_window(platform::Mode::full_screen);
    events_of(window);
    key(SDLK_DOWN);
    std::this_thread::sleep_for(platform::Keyboard::double_strike + 50ms);
    key(SDLK_DOWN);
    CHECK(names(window.wait(1ms)).size() == 2);
}

TEST_CASE("a key that is held wakes the kiosk when it repeats, until the window can no longer see it") {
    Window window = hidden_window();
    events_of(window);
    pushed::key_event(SDL_KEYDOWN, {SDL_SCANCODE_DOWN, SDLK_DOWN, KMOD_NONE, 0});
    window.wait(1ms);
    const auto began = std::chrono::steady_clock::now();
    const auto sleeps = [&] {
        const Window::Events events = window.wait(5s);
        return std::pair(events.input.keys, std::chrono::steady_clock::now() - began);
    };
    const auto [keys, slept] = sleeps();
    CHECK(keys == std::vector<platform::KeyStroke>{{"Down", true}});
    CHECK(slept > 1'900ms);
    CHECK(slept < 4s);
    SECTION("as when something else is in front") { window_event(SDL_WINDOWEVENT_FOCUS_LOST); }
    SECTION("as when it comes up") { pushed::key_event(SDL_KEYUP, {SDL_SCANCODE_DOWN, SDLK_DOWN, KMOD_NONE, 0}); }
    window.wait(1ms);
    CHECK(window.wait(700ms).input.keys.empty());
}

TEST_CASE("keys wait with the rest of the input until a frame takes them") {
    platform::Input waiting = {.keys = {{"L"}}};
    waiting.append({.keys = {{"T", true}}});
    CHECK(waiting.keys == std::vector<platform::KeyStroke>{{"L"}, {"T", true}});
}
