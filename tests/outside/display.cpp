#include "outside/display.h"

#include <catch2/catch_test_macros.hpp>

#include "platform/speech_desk.h"

// Last: it defines None, Bool, Status and more as macros.
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>

namespace outside {
namespace {

constexpr std::string_view program = "/usr/bin/Xvfb";
constexpr int left_button = 1;

std::vector<std::string> command(int width, int height) {
    if (!std::filesystem::exists(program)) SKIP("Xvfb is not installed; scripts/setup does it");
    // It writes the number of a free display there as soon as it takes connections.
    return {std::string(program),
            "-displayfd",
            "1",
            "-screen",
            "0",
            std::to_string(width) + "x" + std::to_string(height) + "x24",
            "-nolisten",
            "tcp",
            "-noreset"};
}

}  // namespace

std::uint32_t Screenshot::at(Spot spot) const {
    return pixels.at(static_cast<std::size_t>(spot.y) * static_cast<std::size_t>(width) +
                     static_cast<std::size_t>(spot.x));
}

void Display::Close::operator()(_XDisplay* client) const { XCloseDisplay(client); }

Display::Display(int width, int height, const std::filesystem::path& folder)
    : width_(width), height_(height), server_(command(width, height), {}, folder / "display") {
    const bool up = speaking::eventually([&] { return server_.output().ends_with('\n') || !server_.runs(); }, patience);
    INFO(server_.errors());
    REQUIRE(up);
    REQUIRE(server_.runs());
    client_.reset(XOpenDisplay(name().c_str()));
    REQUIRE(client_);
    int unused = 0;
    REQUIRE(XTestQueryExtension(client_.get(), &unused, &unused, &unused, &unused));
}

Display::~Display() = default;

std::string Display::name() const {
    const std::string number = server_.output();
    return ":" + number.substr(0, number.find('\n'));
}

Screenshot Display::screenshot() const {
    XImage* const image = XGetImage(client_.get(), DefaultRootWindow(client_.get()), 0, 0,
                                    static_cast<unsigned>(width_), static_cast<unsigned>(height_), AllPlanes, ZPixmap);
    REQUIRE(image);
    REQUIRE(image->bits_per_pixel == 32);
    constexpr std::uint32_t colour = 0xFFFFFF;
    Screenshot shot{width_, height_, {}};
    shot.pixels.reserve(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_));
    for (int y = 0; y < height_; ++y) {
        const auto* const row = reinterpret_cast<const std::uint32_t*>(image->data + y * image->bytes_per_line);
        for (int x = 0; x < width_; ++x) shot.pixels.push_back(row[x] & colour);
    }
    XDestroyImage(image);
    return shot;
}

bool Display::keyboard_is_taken() const {
    Window window = None;
    int revert = 0;
    XGetInputFocus(client_.get(), &window, &revert);
    return window != None && window != PointerRoot;
}

int Display::keycode(std::string_view name) const {
    const KeySym symbol = XStringToKeysym(std::string(name).c_str());
    INFO(name);
    REQUIRE(symbol != NoSymbol);
    const int code = XKeysymToKeycode(client_.get(), symbol);
    REQUIRE(code != 0);
    return code;
}

void Display::key_down(int keycode) {
    XTestFakeKeyEvent(client_.get(), static_cast<unsigned>(keycode), True, CurrentTime);
    XFlush(client_.get());
}

void Display::key_up(int keycode) {
    XTestFakeKeyEvent(client_.get(), static_cast<unsigned>(keycode), False, CurrentTime);
    XFlush(client_.get());
}

void Display::point_at(Spot spot) {
    constexpr int same_screen = -1;
    XTestFakeMotionEvent(client_.get(), same_screen, spot.x, spot.y, CurrentTime);
    XFlush(client_.get());
}

void Display::button_down() {
    XTestFakeButtonEvent(client_.get(), left_button, True, CurrentTime);
    XFlush(client_.get());
}

void Display::button_up() {
    XTestFakeButtonEvent(client_.get(), left_button, False, CurrentTime);
    XFlush(client_.get());
}

}  // namespace outside
