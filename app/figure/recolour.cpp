#include "figure/recolour.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>

namespace figure {
namespace {

bool is_gradient(const NSVGpaint& paint) {
    return paint.type == NSVG_PAINT_LINEAR_GRADIENT || paint.type == NSVG_PAINT_RADIAL_GRADIENT;
}

// `stops` is declared as an array of one, but nanosvg allocates as many as there are.
std::span<NSVGgradientStop> stops(NSVGgradient& gradient) {
    return {&gradient.stops[0], static_cast<std::size_t>(gradient.nstops)};
}

std::unique_ptr<NSVGgradient, FreeGradient> copy(const NSVGgradient& gradient) {
    const auto count = static_cast<std::size_t>(gradient.nstops);
    const std::size_t bytes = sizeof(NSVGgradient) + sizeof(NSVGgradientStop) * count;
    std::unique_ptr<NSVGgradient, FreeGradient> result(static_cast<NSVGgradient*>(std::calloc(1, bytes)));
    if (!result) throw std::bad_alloc();
    std::memcpy(result.get(), &gradient, offsetof(NSVGgradient, stops) + sizeof(NSVGgradientStop) * count);
    return result;
}

// nanosvg keeps a colour as 0xAABBGGRR.
float brightness(unsigned int colour) {
    const auto channel = [colour](int shift) { return static_cast<float>(colour >> shift & 0xFF); };
    return 0.2126F * channel(0) + 0.7152F * channel(8) + 0.0722F * channel(16);
}

unsigned int opaque(Colour colour) {
    return 0xFF000000U | static_cast<unsigned int>(colour.blue) << 16 | static_cast<unsigned int>(colour.green) << 8 |
           colour.red;
}

unsigned int painted(unsigned int colour, const Paint& paint) {
    const float drawn = std::min(1.0F, brightness(colour) / paint.brightest);
    const float tone = 1 - (1 - drawn) * paint.shading;
    const auto channel = [tone](std::uint8_t value) {
        return static_cast<unsigned int>(std::lround(tone * static_cast<float>(value)));
    };
    return (colour & 0xFF000000U) | channel(paint.hue.blue) << 16 | channel(paint.hue.green) << 8 |
           channel(paint.hue.red);
}

}  // namespace

void FreeGradient::operator()(NSVGgradient* gradient) const { std::free(gradient); }

float brightest(std::span<const NSVGshape* const> shapes) {
    float best = 1;
    for (const NSVGshape* shape : shapes) {
        if (shape->fill.type == NSVG_PAINT_COLOR) best = std::max(best, brightness(shape->fill.color));
        if (is_gradient(shape->fill))
            for (const NSVGgradientStop& stop : stops(*shape->fill.gradient))
                best = std::max(best, brightness(stop.color));
    }
    return best;
}

void add_painted(Painting& painting, const NSVGshape& original, const Paint& paint) {
    NSVGshape shape = original;
    if (shape.fill.type == NSVG_PAINT_COLOR) shape.fill.color = painted(shape.fill.color, paint);
    if (is_gradient(shape.fill)) {
        painting.gradients.push_back(copy(*shape.fill.gradient));
        shape.fill.gradient = painting.gradients.back().get();
        for (NSVGgradientStop& stop : stops(*shape.fill.gradient)) stop.color = painted(stop.color, paint);
    }
    painting.shapes.push_back(shape);
}

void add_edge(Painting& painting, const NSVGshape& original, Colour colour, float width_in_units) {
    NSVGshape shape = original;
    shape.fill.type = NSVG_PAINT_NONE;
    shape.stroke.type = NSVG_PAINT_COLOR;
    shape.stroke.color = opaque(colour);
    shape.strokeWidth = width_in_units;
    shape.strokeLineJoin = NSVG_JOIN_ROUND;
    shape.strokeDashCount = 0;
    painting.shapes.push_back(shape);
}

base::Pixels rasterise(Painting& painting, float scale, const Frame& frame) {
    for (std::size_t i = 0; i < painting.shapes.size(); ++i)
        painting.shapes[i].next = i + 1 < painting.shapes.size() ? &painting.shapes[i + 1] : nullptr;
    NSVGimage image{};  // owns nothing, so it is not for nsvgDelete
    image.shapes = painting.shapes.empty() ? nullptr : painting.shapes.data();
    return rasterise(image, scale, frame);
}

}  // namespace figure
