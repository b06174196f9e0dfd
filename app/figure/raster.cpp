#include "figure/raster.h"

#include <nanosvg.h>
#include <nanosvgrast.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <memory>
#include <new>
#include <vector>

#include "figure/polygon.h"
#include "figure/recolour.h"

namespace figure {
namespace {

using base::Pixels;
using Shapes = std::vector<const NSVGshape*>;

Frame whole(const NSVGimage& image, float scale) {
    return {0, 0, static_cast<int>(std::lround(image.width * scale)),
            static_cast<int>(std::lround(image.height * scale))};
}

Shapes shapes_of(const NSVGimage& image, std::string_view area) {
    Shapes found;
    for (const NSVGshape* shape = image.shapes; shape; shape = shape->next) {
        const auto part = part_named(shape->id, "");
        if (part && part->area == area) found.push_back(shape);
    }
    return found;
}

Bounds bounds_of(const NSVGshape& shape) {
    const float pen = shape.strokeWidth / 2;
    return {shape.bounds[0] - pen, shape.bounds[1] - pen, shape.bounds[2] + pen, shape.bounds[3] + pen};
}

/// Around the shapes, with a clear pixel on each side so that the border stays soft when the picture is stretched.
Frame frame_around(const Shapes& shapes, float scale, const Frame& sheet) {
    Bounds box;
    for (const NSVGshape* shape : shapes) box.enclose(bounds_of(*shape));
    const auto pixel = [scale](float units, int margin, int most) {
        return std::clamp(static_cast<int>(std::floor(units * scale)) + margin, 0, most);
    };
    const int left = pixel(box.left, -1, sheet.width);
    const int top = pixel(box.top, -1, sheet.height);
    return {left, top, pixel(box.right, 2, sheet.width) - left, pixel(box.bottom, 2, sheet.height) - top};
}

bool reaches(const NSVGshape& shape, const Frame& frame, float scale) {
    const Bounds box = bounds_of(shape);
    return box.left * scale < static_cast<float>(frame.x + frame.width) + 1 &&
           box.right * scale > static_cast<float>(frame.x) - 1 &&
           box.top * scale < static_cast<float>(frame.y + frame.height) + 1 &&
           box.bottom * scale > static_cast<float>(frame.y) - 1;
}

void turn_round(Pixels& pixels) {
    for (int y = 0; y < pixels.height; ++y) {
        auto* row = pixels.rgba.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(pixels.width) * 4;
        for (std::ptrdiff_t left = 0, right = pixels.width - 1; left < right; ++left, --right)
            std::swap_ranges(row + left * 4, row + left * 4 + 4, row + right * 4);
    }
}

/// The area's surroundings three times over: as they are, with the area painted, and the painted area by itself.
struct Layers {
    Painting plain;
    Painting painted;
    Painting alone;
};

template <class Wanted>
Layers paint_layers(const NSVGimage& image, Wanted wanted, const Shapes& chosen, const Paint& paint) {
    Layers layers;
    for (const NSVGshape* shape = image.shapes; shape; shape = shape->next) {
        if (!wanted(*shape)) continue;
        layers.plain.shapes.push_back(*shape);
        if (std::ranges::find(chosen, shape) == chosen.end()) {
            layers.painted.shapes.push_back(*shape);
            continue;
        }
        add_painted(layers.painted, *shape, paint);
        layers.alone.shapes.push_back(layers.painted.shapes.back());
    }
    return layers;
}

/// On an edge pixel the plain picture already holds the area's own grey, which would shine through the soft edge as a
/// pale seam. So the cover's colour there is whatever turns the plain pixel into the painted one.
void mend_edges(Pixels& cover, const Pixels& plain, const Pixels& painted) {
    for (std::size_t i = 0; i < cover.rgba.size(); i += 4) {
        const int alpha = cover.rgba[i + 3];
        if (alpha == 0) continue;
        for (std::size_t c = i; c < i + 3; ++c) {
            const int change = painted.rgba[c] - plain.rgba[c];
            cover.rgba[c] = static_cast<std::uint8_t>(std::clamp(plain.rgba[c] + change * 255 / alpha, 0, 255));
        }
    }
}

struct DeleteRasterizer {
    void operator()(NSVGrasterizer* rasterizer) const { nsvgDeleteRasterizer(rasterizer); }
};

}  // namespace

base::Pixels rasterise(NSVGimage& image, float scale, const Frame& frame) {
    assert(scale > 0 && frame.width >= 0 && frame.height >= 0);
    const std::unique_ptr<NSVGrasterizer, DeleteRasterizer> rasterizer(nsvgCreateRasterizer());
    if (!rasterizer) throw std::bad_alloc();
    base::Pixels pixels{frame.width, frame.height, {}};
    pixels.rgba.resize(static_cast<std::size_t>(frame.width) * static_cast<std::size_t>(frame.height) * 4);
    nsvgRasterize(rasterizer.get(), &image, static_cast<float>(-frame.x), static_cast<float>(-frame.y), scale,
                  pixels.rgba.data(), frame.width, frame.height, frame.width * 4);
    return pixels;
}

Pixels draw(const Artwork& artwork, model::View view, float scale, Facing facing) {
    NSVGimage& image = artwork[view];
    Pixels pixels = rasterise(image, scale, whole(image, scale));
    if (facing == Facing::turned_round) turn_round(pixels);
    return pixels;
}

Highlight draw_highlight(const Artwork& artwork, model::View view, std::string_view area, float scale, Colour hue,
                         Facing facing) {
    const NSVGimage& image = artwork[view];
    const Shapes chosen = shapes_of(image, area);
    if (chosen.empty()) return {};
    const Frame sheet = whole(image, scale);
    const Frame frame = frame_around(chosen, scale, sheet);
    const auto in_frame = [&](const NSVGshape& shape) { return reaches(shape, frame, scale); };
    // Against the brightest of both sides, so that a left quad looks like a right one.
    Layers layers = paint_layers(image, in_frame, chosen, {hue, brightest(chosen)});
    Highlight highlight{rasterise(layers.alone, scale, frame), frame.x, frame.y};
    mend_edges(highlight.pixels, rasterise(layers.plain, scale, frame), rasterise(layers.painted, scale, frame));
    if (facing == Facing::turned_round) {
        turn_round(highlight.pixels);
        highlight.x = sheet.width - frame.x - frame.width;
    }
    return highlight;
}

base::Pixels draw_icon(const Svg& icon, int size) {
    const float scale = static_cast<float>(size) / std::max(icon->width, icon->height);
    base::Pixels pixels = rasterise(*icon, scale, {0, 0, size, size});
    for (std::size_t i = 0; i < pixels.rgba.size(); i += 4) std::fill_n(pixels.rgba.begin() + i, 3, std::uint8_t{255});
    return pixels;
}

}  // namespace figure
