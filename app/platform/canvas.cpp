#include "platform/canvas.h"

#include <fmt/format.h>

#include <stdexcept>

namespace platform {

Canvas::Canvas(int width, int height)
    : width_(width),
      height_(height),
      rgba_(static_cast<std::size_t>(width) * height * 4),
      surface_(SDL_CreateRGBSurfaceWithFormatFrom(rgba_.data(), width, height, 32, width * 4, SDL_PIXELFORMAT_RGBA32)) {
    SDL_Renderer* renderer = surface_ ? SDL_CreateSoftwareRenderer(surface_.get()) : nullptr;
    if (!renderer)
        throw std::runtime_error(fmt::format("Cannot draw a picture of {}x{}: {}.", width, height, SDL_GetError()));
    renderer_ = std::make_unique<Renderer>(renderer, Renderer::Drawing::when_looked_at);
}

}  // namespace platform
