#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <string>
#include <vector>

#include "platform/pushed.h"
#include "ui/wording.h"
#include "visitor/visitor.h"

// What people try in order to get out of a kiosk, from the events of the window to where the visitor then is.

using namespace std::chrono_literals;
using kiosk::Place;
using pushed::key;
using pushed::window_event;
using visiting::Content;
using visiting::Visitor;

namespace {

/// The kiosk behind a full-screen window: what happens to the window is what the visitor does.
class Panel {
  public:
    Panel() { happens(); }

    /// Hands over what was pushed, frame by frame as the kiosk would.
    void happens() {
        const platform::Window::Events events = window_.wait(1ms);
        closed_ = closed_ || events.close;
        keys_.insert(keys_.end(), events.input.keys.begin(), events.input.keys.end());
        visitor_.next_frame(events.input);
        visitor_.next_frame();
    }
    void finger(Uint32 type, SDL_FingerID id, ImVec2 at) {
        pushed::finger(type, id, at.x / static_cast<float>(width()), at.y / static_cast<float>(height()));
        happens();
    }
    void taps(ImVec2 at, SDL_FingerID id = 1) {
        finger(SDL_FINGERDOWN, id, at);
        finger(SDL_FINGERUP, id, at);
    }
    void opens(std::string_view name) {
        taps(visitor_.button(name).visible.centre());
        visitor_.waits(1s);
    }

    int width() { return window_.renderer().width(); }
    int height() { return window_.renderer().height(); }
    Visitor& visitor() { return visitor_; }
    const Place& place() { return visitor_.kiosk().session().place(); }
    const std::vector<platform::KeyStroke>& keys() const { return keys_; }
    bool closed() const { return closed_; }
    static Uint32 flags() { return SDL_GetWindowFlags(SDL_GetWindowFromID(1)); }

  private:
    platform::Window window_ = pushed::hidden_window(platform::Mode::full_screen);
    Content content_;
    Visitor visitor_{content_, {window_.renderer().width(), window_.renderer().height()}};
    bool closed_ = false;
    std::vector<platform::KeyStroke> keys_;
};

/// On a page, one step from the map, with everything of the bar on the screen.
struct Reading : Panel {
    Reading() {
        opens(wording::begin);
        opens("Quads");
        before = place();
        REQUIRE(before.page == "quads");
    }
    bool nothing_happened() { return !closed() && keys().empty() && place() == before; }
    Place before;
};

struct Tap {
    ImVec2 at;
    Place leads_to;
};

/// One short touch, and where it leads.
Tap tap_on_knees() {
    Reading reading;
    const ImVec2 at = reading.visitor().button("Knees").visible.centre();
    reading.taps(at);
    REQUIRE(reading.place().page == "knees");
    return {at, reading.place()};
}

}  // namespace

TEST_CASE("Alt+F4 and the window manager's wish to close it don't end the kiosk") {
    Reading reading;
    key(SDLK_LALT, KMOD_LALT);
    key(SDLK_F4, KMOD_LALT);
    window_event(SDL_WINDOWEVENT_CLOSE);
    reading.happens();
    CHECK(reading.nothing_happened());
}

TEST_CASE("the keys that end, close, print or reload something elsewhere do nothing here") {
    Reading reading;
    for (const SDL_Keycode code : {SDLK_q, SDLK_w, SDLK_c, SDLK_p, SDLK_r, SDLK_n, SDLK_t, SDLK_o, SDLK_F4, SDLK_ESCAPE,
                                   SDLK_TAB, SDLK_DELETE, SDLK_BACKSPACE})
        for (const auto held : {KMOD_LCTRL, KMOD_RCTRL, KMOD_LALT, KMOD_RALT}) key(code, static_cast<Uint16>(held));
    reading.happens();
    CHECK(reading.nothing_happened());
}

TEST_CASE("Escape, often, leads no further than a visitor may go") {
    Reading reading;
    for (int i = 0; i < 10; ++i) {
        key(SDLK_ESCAPE);
        reading.happens();
        reading.visitor().waits(500ms);
    }
    CHECK_FALSE(reading.closed());
    const bool a_visitors_place =
        reading.place() == reading.before || reading.place().screen == kiosk::Screen::map || reading.place() == Place{};
    CHECK(a_visitors_place);
}

TEST_CASE("no F-key does anything but the one that asks for speech") {
    Reading reading;
    for (const SDL_Keycode code : {SDLK_F2, SDLK_F3, SDLK_F4, SDLK_F5, SDLK_F6, SDLK_F7, SDLK_F8, SDLK_F9, SDLK_F10,
                                   SDLK_F11, SDLK_F12, SDLK_PRINTSCREEN, SDLK_SYSREQ, SDLK_PAUSE})
        for (const auto held : {KMOD_NONE, KMOD_LSHIFT}) key(code, static_cast<Uint16>(held));
    reading.happens();
    CHECK(reading.nothing_happened());
    key(SDLK_F1);
    reading.happens();
    CHECK_FALSE(reading.closed());
    CHECK(reading.place() == reading.before);
}

TEST_CASE("the desktop's own keys, alone and with others, do nothing") {
    Reading reading;
    for (const SDL_Keycode code : {SDLK_LGUI, SDLK_RGUI, SDLK_MENU, SDLK_APPLICATION}) key(code);
    for (const SDL_Keycode code : {SDLK_d, SDLK_l, SDLK_e, SDLK_TAB, SDLK_UP, SDLK_LEFT, SDLK_HOME})
        key(code, KMOD_LGUI);
    key(SDLK_TAB, KMOD_LALT);
    reading.happens();
    CHECK(reading.nothing_happened());
    CHECK((Panel::flags() & SDL_WINDOW_MINIMIZED) == 0);
    CHECK((Panel::flags() & SDL_WINDOW_KEYBOARD_GRABBED) != 0);
}

TEST_CASE("SDL leaves closing, signals and switching windows to the kiosk") {
    const Panel panel;
    for (const char* const hint : {SDL_HINT_QUIT_ON_LAST_WINDOW_CLOSE, SDL_HINT_ALLOW_ALT_TAB_WHILE_GRABBED,
                                   SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS})
        CHECK_FALSE(SDL_GetHintBoolean(hint, SDL_TRUE));
    CHECK(SDL_GetHintBoolean(SDL_HINT_NO_SIGNAL_HANDLERS, SDL_FALSE));
}

TEST_CASE("five times Shift, and any other key alone that makes keys stick, does nothing") {
    Reading reading;
    for (int i = 0; i < 5; ++i) key(SDLK_LSHIFT, KMOD_LSHIFT);
    for (int i = 0; i < 500; ++i) key(SDLK_RSHIFT, KMOD_RSHIFT, true);  // held for eight seconds
    key(SDLK_NUMLOCKCLEAR);
    key(SDLK_CAPSLOCK, KMOD_CAPS);
    reading.happens();
    CHECK(reading.nothing_happened());
}

TEST_CASE("a long press does what a short one does, and opens no menu") {
    const Tap tap = tap_on_knees();
    Reading reading;
    reading.finger(SDL_FINGERDOWN, 1, tap.at);
    reading.visitor().waits(3s);
    reading.finger(SDL_FINGERUP, 1, tap.at);
    CHECK(reading.place() == tap.leads_to);
    CHECK_FALSE(reading.closed());
}

TEST_CASE("a swipe in from any edge opens nothing") {
    Reading reading;
    const auto right = static_cast<float>(reading.width() - 1);
    const auto bottom = static_cast<float>(reading.height() - 1);
    const ImVec2 middle = {right / 2, bottom / 2};
    for (const ImVec2 edge : {ImVec2{0, middle.y}, ImVec2{right, middle.y}, ImVec2{middle.x, 0},
                              ImVec2{middle.x, bottom}, ImVec2{0, 0}, ImVec2{right, bottom}}) {
        INFO("from " << edge.x << ", " << edge.y);
        reading.finger(SDL_FINGERDOWN, 1, edge);
        for (int step = 1; step <= 10; ++step) {
            const float part = static_cast<float>(step) / 10;
            reading.finger(SDL_FINGERMOTION, 1,
                           {edge.x + (middle.x - edge.x) * part, edge.y + (middle.y - edge.y) * part});
        }
        reading.finger(SDL_FINGERUP, 1, middle);
        reading.visitor().waits(1s);
        CHECK(reading.nothing_happened());
    }
}

TEST_CASE("five fingers at once do what the first of them does alone") {
    const Tap tap = tap_on_knees();
    Reading reading;
    const auto place_of = [&](SDL_FingerID id) { return ImVec2{tap.at.x + static_cast<float>(id - 1) * 90, tap.at.y}; };
    for (SDL_FingerID id = 1; id <= 5; ++id) reading.finger(SDL_FINGERDOWN, id, place_of(id));
    for (SDL_FingerID id = 2; id <= 5; ++id) reading.finger(SDL_FINGERMOTION, id, tap.at);  // a pinch
    for (SDL_FingerID id = 5; id >= 1; --id) reading.finger(SDL_FINGERUP, id, id == 1 ? tap.at : place_of(id));
    CHECK(reading.place() == tap.leads_to);
    CHECK_FALSE(reading.closed());
}

TEST_CASE("thirty fast taps on a name do what one does") {
    const Tap tap = tap_on_knees();
    Reading reading;
    for (int i = 0; i < 30; ++i) reading.taps(tap.at, i);
    reading.visitor().waits(1s);
    CHECK(reading.place() == tap.leads_to);
    CHECK_FALSE(reading.closed());
}

TEST_CASE("after a child has hammered all over the panel, starting over still leads to the start") {
    Reading reading;
    unsigned random = 1;
    const auto anywhere = [&random](int length) {
        random = random * 1664525 + 1013904223;
        return static_cast<float>(random >> 8) / static_cast<float>(1 << 24) * static_cast<float>(length);
    };
    for (int i = 0; i < 300; ++i) {
        const ImVec2 at = {anywhere(reading.width()), anywhere(reading.height())};
        reading.taps(at, i % 7);
    }
    CHECK_FALSE(reading.closed());
    reading.visitor().kiosk().take(kiosk::StartOver{});
    reading.visitor().waits(1s);
    CHECK(reading.place() == Place{});
    CHECK(reading.visitor().sees(wording::invitation));
}

TEST_CASE("a panel that is hidden, minimised or loses the keyboard stays where it was, and comes back") {
    Reading reading;
    SDL_HideWindow(SDL_GetWindowFromID(1));
    reading.happens();
    CHECK((Panel::flags() & SDL_WINDOW_HIDDEN) == 0);
    for (const auto event : {SDL_WINDOWEVENT_FOCUS_LOST, SDL_WINDOWEVENT_MINIMIZED, SDL_WINDOWEVENT_LEAVE}) {
        window_event(event);
        reading.happens();
        CHECK(reading.nothing_happened());
    }
    window_event(SDL_WINDOWEVENT_FOCUS_GAINED);
    reading.opens("Knees");
    CHECK(reading.place().page == "knees");
}

TEST_CASE("a window on a desk leaves the keyboard to the desktop") {
    const platform::Window window = pushed::hidden_window();
    CHECK((Panel::flags() & SDL_WINDOW_KEYBOARD_GRABBED) == 0);
}
