#include "figure/raster.h"

#include <nanosvg.h>
#include <nanosvgrast.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <memory>
#include <new>
#include <vector>

#include "figure/body_painting.h"
#include "figure/polygon.h"

namespace figure {
namespace {

using base::Pixels;

Frame whole(const NSVGimage& image, float scale) {
    return {0, 0, static_cast<int>(std::lround(image.width * scale)),
            static_cast<int>(std::lround(image.height * scale))};
}

Shapes all_shapes(const NSVGimage& image) {
    Shapes found;
    for (const NSVGshape* shape = image.shapes; shape; shape = shape->next) found.push_back(shape);
    return found;
}

Shapes shapes_of(const NSVGimage& image, const model::Spot& spot) {
    Shapes found = all_shapes(image);
    std::erase_if(found, [&](const NSVGshape* shape) {
        const auto part = part_named(shape->id, "");
        return !part || !part->is_of(spot);
    });
    return found;
}

Bounds bounds_of(const NSVGshape& shape) {
    const float pen = shape.strokeWidth / 2;
    return {shape.bounds[0] - pen, shape.bounds[1] - pen, shape.bounds[2] + pen, shape.bounds[3] + pen};
}

/// Around the shapes and `edge` pixels of theirs, with a clear pixel on each side so that the border stays soft when
/// the picture is stretched.
Frame frame_around(const Shapes& shapes, float scale, float edge, const Frame& sheet) {
    Bounds box;
    const int margin = 1 + static_cast<int>(std::ceil(edge));
    for (const NSVGshape* shape : shapes) box.enclose(bounds_of(*shape));
    const auto pixel = [scale](float units, int more, int most) {
        return std::clamp(static_cast<int>(std::floor(units * scale)) + more, 0, most);
    };
    const int left = pixel(box.left, -margin, sheet.width);
    const int top = pixel(box.top, -margin, sheet.height);
    return {left, top, pixel(box.right, margin + 1, sheet.width) - left,
            pixel(box.bottom, margin + 1, sheet.height) - top};
}

bool reaches(const NSVGshape& shape, const Frame& frame, float scale, float edge) {
    const Bounds box = bounds_of(shape);
    return box.left * scale < static_cast<float>(frame.x + frame.width) + edge &&
           box.right * scale > static_cast<float>(frame.x) - edge &&
           box.top * scale < static_cast<float>(frame.y + frame.height) + edge &&
           box.bottom * scale > static_cast<float>(frame.y) - edge;
}

void turn_round(Pixels& pixels) {
    for (int y = 0; y < pixels.height; ++y) {
        auto* row = pixels.rgba.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(pixels.width) * 4;
        for (std::ptrdiff_t left = 0, right = pixels.width - 1; left < right; ++left, --right)
            std::swap_ranges(row + left * 4, row + left * 4 + 4, row + right * 4);
    }
}

/// The area's surroundings three times over: as they are, with the area marked, and the marked area by itself.
struct Layers {
    Painting plain;
    Painting marked;
    Painting alone;
};

/// On an edge pixel the plain picture already holds the area's own colour, which would shine through the soft edge as a
/// seam. So the cover's colour there is whatever turns the plain pixel into the painted one, on any ground.
void mend_edges(Pixels& cover, const Pixels& plain, const Pixels& painted) {
    const auto share = [](const Pixels& pixels, std::size_t i) { return static_cast<float>(pixels.rgba[i + 3]) / 255; };
    for (std::size_t i = 0; i < cover.rgba.size(); i += 4) {
        const float alpha = share(cover, i);
        if (alpha == 0) continue;
        for (std::size_t c = i; c < i + 3; ++c) {
            const float wanted = static_cast<float>(painted.rgba[c]) * share(painted, i);
            const float shines_through = static_cast<float>(plain.rgba[c]) * share(plain, i) * (1 - alpha);
            const float colour = std::clamp((wanted - shines_through) / alpha, 0.0F, 255.0F);
            cover.rgba[c] = static_cast<std::uint8_t>(std::lround(colour));
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

Pixels draw(const Artwork& artwork, model::View view, float scale, const Style& style, Facing facing) {
    const NSVGimage& image = artwork[view];
    Painting painting;
    const Shapes shapes = all_shapes(image);
    add_body(painting, shapes, style, scale);
    Pixels pixels = rasterise(painting, scale, whole(image, scale));
    if (facing == Facing::turned_round) turn_round(pixels);
    return pixels;
}

Highlight draw_highlight(const Artwork& artwork, model::View view, const model::Spot& spot, float scale,
                         const Style& style, const Mark& mark, Facing facing) {
    const NSVGimage& image = artwork[view];
    const Shapes chosen = shapes_of(image, spot);
    if (chosen.empty()) return {};
    const Frame sheet = whole(image, scale);
    const float edge = mark_edge * seam_width(style, scale);
    const Frame frame = frame_around(chosen, scale, edge, sheet);
    Shapes around = all_shapes(image);
    std::erase_if(around, [&](const NSVGshape* shape) { return !reaches(*shape, frame, scale, 2 * edge); });
    Layers layers;
    add_body(layers.plain, around, style, scale);
    add_body(layers.marked, around, style, scale, {chosen, &mark});
    add_marked(layers.alone, chosen, style, scale, mark);
    Highlight highlight{rasterise(layers.alone, scale, frame), frame.x, frame.y};
    mend_edges(highlight.pixels, rasterise(layers.plain, scale, frame), rasterise(layers.marked, scale, frame));
    if (facing == Facing::turned_round) {
        turn_round(highlight.pixels);
        highlight.x = sheet.width - frame.x - frame.width;
    }
    return highlight;
}

base::Pixels draw_stripes(float pitch, float stroke, int width, int height) {
    base::Pixels pixels{width, height, {}};
    pixels.rgba.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4, 255);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const float across = static_cast<float>(x + y) / std::numbers::sqrt2_v<float>;
            const float from_line = std::abs(across - pitch * std::round(across / pitch));
            const float covered = std::clamp(stroke / 2 - from_line + 0.5F, 0.0F, 1.0F);  // a pixel wide soft
            const std::size_t at =
                static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
            pixels.rgba[at * 4 + 3] = static_cast<std::uint8_t>(std::lround(covered * 255));
        }
    return pixels;
}

base::Pixels draw_icon(const Svg& icon, int size) {
    const float scale = static_cast<float>(size) / std::max(icon->width, icon->height);
    base::Pixels pixels = rasterise(*icon, scale, {0, 0, size, size});
    for (std::size_t i = 0; i < pixels.rgba.size(); i += 4) std::fill_n(pixels.rgba.begin() + i, 3, std::uint8_t{255});
    return pixels;
}

}  // namespace figure
