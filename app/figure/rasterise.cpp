#include "figure/rasterise.h"

#include <nanosvg.h>
#include <nanosvgrast.h>

#include <cassert>
#include <memory>
#include <new>

namespace figure {
namespace {

struct DeleteRasterizer {
    void operator()(NSVGrasterizer* rasterizer) const { nsvgDeleteRasterizer(rasterizer); }
};

}  // namespace

model::Pixels rasterise(NSVGimage& image, float scale, const Frame& frame) {
    assert(scale > 0 && frame.width >= 0 && frame.height >= 0);
    const std::unique_ptr<NSVGrasterizer, DeleteRasterizer> rasterizer(nsvgCreateRasterizer());
    if (!rasterizer) throw std::bad_alloc();
    model::Pixels pixels{frame.width, frame.height, {}};
    pixels.rgba.resize(static_cast<std::size_t>(frame.width) * static_cast<std::size_t>(frame.height) * 4);
    nsvgRasterize(rasterizer.get(), &image, static_cast<float>(-frame.x), static_cast<float>(-frame.y), scale,
                  pixels.rgba.data(), frame.width, frame.height, frame.width * 4);
    return pixels;
}

}  // namespace figure
