#include "figure/icon.h"

#include <nanosvg.h>

#include <algorithm>

#include "figure/rasterise.h"

namespace figure {

model::Pixels draw_icon(const Svg& icon, int size) {
    const float scale = static_cast<float>(size) / std::max(icon->width, icon->height);
    model::Pixels pixels = rasterise(*icon, scale, {0, 0, size, size});
    for (std::size_t i = 0; i < pixels.rgba.size(); i += 4) std::fill_n(pixels.rgba.begin() + i, 3, std::uint8_t{255});
    return pixels;
}

}  // namespace figure
