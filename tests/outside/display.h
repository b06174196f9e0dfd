#pragma once
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outside/program.h"
#include "platform/canvas.h"
#include "ui/rect.h"

struct _XDisplay;

namespace outside {

/// Pixels from the top left.
struct Spot {
    int x = 0;
    int y = 0;
};

/// What a display shows: 0xRRGGBB, rows from the top.
struct Screenshot {
    int width = 0;
    int height = 0;
    std::vector<std::uint32_t> pixels;
    bool operator==(const Screenshot&) const = default;

    std::uint32_t at(Spot) const;
};

/// Two builds of a picture need not agree on each pixel, but what differs to somebody in front of it is far more: here
/// one in `share` of its pixels.
bool look_alike(const Screenshot&, const platform::Canvas&, std::size_t share = 2000);
/// The same of a part of it.
bool look_alike(const Screenshot&, const platform::Canvas&, const ui::Rect& part, std::size_t share = 20);
/// Whether a picture is there at all, and no plain colour.
bool is_drawn(const Screenshot&);

/// An X server with a screen that nobody sees, and its keyboard and mouse. Skips the test where Xvfb is not installed.
class Display {
  public:
    Display(int width, int height, const std::filesystem::path& folder);
    ~Display();
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;

    /// As DISPLAY wants it.
    std::string name() const;
    Screenshot screenshot() const;
    /// Whether some window has the keyboard.
    bool keyboard_is_taken() const;

    /// The number X knows this key by, by the name X gives it: "Down", "F1", "Return".
    int keycode(std::string_view name) const;
    void key_down(int keycode);
    void key_up(int keycode);
    void point_at(Spot);
    void button_down();
    void button_up();

    /// Makes the screen so large, as another monitor would; no larger than it began.
    void resize(int width, int height);
    /// As when the X server crashes.
    void die();

  private:
    struct Close {
        void operator()(_XDisplay*) const;
    };
    int width_;
    int height_;
    int resizes_ = 0;
    Program server_;
    std::unique_ptr<_XDisplay, Close> client_;
};

}  // namespace outside
