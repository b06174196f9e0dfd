#include "figure/recolour.h"

#include <array>
#include <cmath>
#include <cstdlib>
#include <new>

namespace figure {
namespace {

// nanosvg keeps a colour as 0xAABBGGRR.
constexpr unsigned opaque_alpha = 0xFF000000U;

unsigned channels(Colour colour) {
    return static_cast<unsigned>(colour.blue) << 16U | static_cast<unsigned>(colour.green) << 8U | colour.red;
}

void recolour(NSVGpaint& paint, Colour colour) {
    paint.type = NSVG_PAINT_COLOR;
    paint.color = (paint.color & opaque_alpha) | channels(colour);
}

// How far above and below its line a step of two colours reaches: nanosvg keeps 256 colours of a gradient.
constexpr float step_reach = 4;

std::unique_ptr<NSVGgradient, FreeGradient> step(Colour above, Colour below, float y) {
    // It is declared with one stop, but holds as many as there are.
    constexpr std::size_t bytes = sizeof(NSVGgradient) + sizeof(NSVGgradientStop);
    std::unique_ptr<NSVGgradient, FreeGradient> result(static_cast<NSVGgradient*>(std::calloc(1, bytes)));
    if (!result) throw std::bad_alloc();
    // From units to 0 above the line and 1 below it.
    constexpr float across = 1 / (2 * step_reach);
    const std::array<float, 6> to_gradient = {across, 0, 0, across, 0, (step_reach - y) * across};
    std::copy(to_gradient.begin(), to_gradient.end(), &result->xform[0]);
    result->spread = NSVG_SPREAD_PAD;
    result->nstops = 2;
    NSVGgradientStop* const stops = &result->stops[0];
    stops[0] = {opaque_alpha | channels(above), 0.5F};
    stops[1] = {opaque_alpha | channels(below), 0.5F};
    return result;
}

}  // namespace

void FreeGradient::operator()(NSVGgradient* gradient) const { std::free(gradient); }

Colour mixed(Colour colour, Colour other, float share) {
    const auto channel = [share](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(std::lerp(static_cast<float>(a), static_cast<float>(b), share)));
    };
    return {channel(colour.red, other.red), channel(colour.green, other.green), channel(colour.blue, other.blue)};
}

void add_painted(Painting& painting, const NSVGshape& original, Colour colour, float opacity) {
    NSVGshape shape = original;
    recolour(shape.fill.type == NSVG_PAINT_NONE ? shape.stroke : shape.fill, colour);
    shape.opacity *= opacity;
    painting.shapes.push_back(shape);
}

void add_line(Painting& painting, const NSVGshape& original, Colour colour, float opacity) {
    NSVGshape line = original;
    const auto alpha = static_cast<unsigned>(std::lround(opacity * 255));
    line.stroke.color = alpha << 24U | channels(colour);
    painting.shapes.push_back(line);
}

void add_in_two(Painting& painting, const NSVGshape& original, Colour above, Colour below, float y) {
    NSVGshape shape = original;
    painting.gradients.push_back(step(above, below, y));
    shape.fill.type = NSVG_PAINT_LINEAR_GRADIENT;
    shape.fill.gradient = painting.gradients.back().get();
    painting.shapes.push_back(shape);
}

void add_edge(Painting& painting, const NSVGshape& original, Colour colour, float width_in_units) {
    NSVGshape shape = original;
    shape.fill.type = NSVG_PAINT_NONE;
    shape.stroke.type = NSVG_PAINT_COLOR;
    shape.stroke.color = opaque_alpha | channels(colour);
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
