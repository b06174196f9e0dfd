#pragma once
#include <SDL.h>

#include <cstdint>
#include <memory>
#include <vector>

#include "platform/renderer.h"

namespace platform {

/// A picture in memory that stands in for the panel: for `shot`, `tour` and the tests. Needs no display.
class Canvas {
  public:
    /// Sizes in pixels. Throws std::runtime_error when there is no memory for it.
    Canvas(int width, int height);

    Renderer& renderer() { return *renderer_; }
    int width() const { return width_; }
    int height() const { return height_; }
    /// The last frame: RGBA, rows from the top without padding. Whoever drew it has to be there still.
    const std::vector<std::uint8_t>& rgba() const {
        renderer_->draw();
        return rgba_;
    }

  private:
    struct Delete {
        void operator()(SDL_Surface* surface) const { SDL_FreeSurface(surface); }
    };
    int width_;
    int height_;
    std::vector<std::uint8_t> rgba_;
    std::unique_ptr<SDL_Surface, Delete> surface_;
    std::unique_ptr<Renderer> renderer_;
};

}  // namespace platform
