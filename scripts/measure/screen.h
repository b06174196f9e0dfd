#pragma once
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "process.h"

struct _XDisplay;
struct _XImage;

namespace measure {

using Clock = std::chrono::steady_clock;
using Time = Clock::time_point;

/// Pixels from the top left.
struct Spot {
    int x = 0;
    int y = 0;
};

/// What a program drew, as the display's server told of it.
struct Drawn {
    Time when;
    long redrawn = 0;  ///< pixels that were drawn
    long changed = 0;  ///< those of them that look other than before
};

/// A display that nobody sees, with a finger on it. What is drawn there is told by its server, so that nothing has to
/// be asked for again and again beside a program that is measured.
class Screen {
  public:
    Screen(int width, int height);
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    /// As DISPLAY wants it.
    const std::string& name() const { return name_; }
    void point_at(Spot);
    void press();
    void release();

    /// The next thing that is drawn; none when nothing is until then.
    std::optional<Drawn> next(Time until);
    /// Something else than an empty window.
    bool shows_a_picture() const;

  private:
    struct Close {
        void operator()(_XDisplay*) const;
    };
    void share_memory();
    void look_at(int x, int y, int width, int height, Drawn&);

    int width_;
    int height_;
    std::string name_;
    Process server_;
    std::unique_ptr<_XDisplay, Close> client_;
    _XImage* image_ = nullptr;
    unsigned long segment_ = 0;
    int damaged_ = 0;  ///< the number of the event
    std::vector<std::uint32_t> seen_;
};

}  // namespace measure
