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

  private:
    struct Close {
        void operator()(_XDisplay*) const;
    };
    int width_;
    int height_;
    Program server_;
    std::unique_ptr<_XDisplay, Close> client_;
};

}  // namespace outside
