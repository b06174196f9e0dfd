#include "outside/display.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <set>

#include "platform/speech_desk.h"

// Last: it defines None, Bool, Status and more as macros.
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xrandr.h>

namespace outside {
namespace {

constexpr std::string_view program = "/usr/bin/Xvfb";
constexpr int left_button = 1;

constexpr std::uint32_t like_colour = 24;

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
            "-ac",  // the kiosk may be another user
            "-noreset"};
}

std::uint32_t difference(std::uint32_t a, std::uint32_t b) {
    std::uint32_t most = 0;
    for (const int shift : {0, 8, 16}) {
        const std::uint32_t of_a = a >> shift & 255;
        const std::uint32_t of_b = b >> shift & 255;
        most = std::max(most, of_a > of_b ? of_a - of_b : of_b - of_a);
    }
    return most;
}

}  // namespace

bool is_drawn(const Screenshot& shot) {
    constexpr std::size_t of_a_picture = 8;
    const std::set<std::uint32_t> colours(shot.pixels.begin(), shot.pixels.end());
    return colours.size() >= of_a_picture;
}

bool look_alike(const Screenshot& shot, const platform::Canvas& canvas, std::size_t share) {
    const ui::Rect whole = {0, 0, static_cast<float>(shot.width), static_cast<float>(shot.height)};
    return look_alike(shot, canvas, whole, share);
}

bool look_alike(const Screenshot& shot, const platform::Canvas& canvas, const ui::Rect& part, std::size_t share) {
    const std::vector<std::uint8_t>& rgba = canvas.rgba();
    const auto [left, right] = std::pair(static_cast<int>(part.x), static_cast<int>(part.right()));
    const auto [top, bottom] = std::pair(static_cast<int>(part.y), static_cast<int>(part.bottom()));
    std::size_t different = 0;
    std::size_t all = 0;
    for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x, ++all) {
            const std::size_t i =
                4 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(shot.width) + static_cast<std::size_t>(x));
            const std::uint32_t pixel =
                static_cast<std::uint32_t>(rgba[i]) << 16 | static_cast<std::uint32_t>(rgba[i + 1]) << 8 | rgba[i + 2];
            if (difference(shot.at({x, y}), pixel) > like_colour) ++different;
        }
    return different <= all / share;
}

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

// The one monitor that Xvfb has takes any mode it is given.
void Display::resize(int width, int height) {
    ::Display* const client = client_.get();
    const Window root = DefaultRootWindow(client);
    XRRScreenResources* const all = XRRGetScreenResources(client, root);
    REQUIRE(all);
    REQUIRE(all->ncrtc > 0);
    const RRCrtc monitor = all->crtcs[0];
    RROutput output = all->outputs[0];
    std::string name = std::to_string(width) + "x" + std::to_string(height) + "-" + std::to_string(++resizes_);
    XRRModeInfo info{};
    info.width = static_cast<unsigned>(width);
    info.height = static_cast<unsigned>(height);
    info.hTotal = info.width;
    info.vTotal = info.height;
    info.dotClock = static_cast<unsigned long>(width) * static_cast<unsigned long>(height) * 60;
    info.name = name.data();
    info.nameLength = static_cast<unsigned>(name.size());
    const RRMode mode = XRRCreateMode(client, root, &info);
    XRRAddOutputMode(client, output, mode);
    constexpr int millimetres = 300;
    XRRSetCrtcConfig(client, all, monitor, CurrentTime, 0, 0, None, RR_Rotate_0, nullptr, 0);
    XRRSetScreenSize(client, root, width, height, millimetres * width / height, millimetres);
    XRRSetCrtcConfig(client, all, monitor, CurrentTime, 0, 0, mode, RR_Rotate_0, &output, 1);
    XRRFreeScreenResources(all);
    XSync(client, False);
    width_ = width;
    height_ = height;
}

void Display::die() {
    client_.reset();
    server_.signal(SIGKILL);
    speaking::eventually([&] { return !server_.runs(); });
}

}  // namespace outside
