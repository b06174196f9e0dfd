#include "figure/curves.h"

#include <cmath>

namespace figure {
namespace {

// nanosvg keeps a colour as 0xAABBGGRR.
unsigned packed(Colour colour, float opacity) {
    const auto alpha = static_cast<unsigned>(std::lround(opacity * 255));
    return alpha << 24U | static_cast<unsigned>(colour.blue) << 16U | static_cast<unsigned>(colour.green) << 8U |
           colour.red;
}

// Catmull and Rom's curve as cubic ones: handles are a sixth of the way between the neighbours.
std::vector<float> cubics(std::span<const model::Point> through, Curves::Ends ends) {
    const auto count = static_cast<std::ptrdiff_t>(through.size());
    const auto at = [&](std::ptrdiff_t i) {
        if (ends == Curves::Ends::closed) return through[(i + count) % count];
        return through[std::clamp<std::ptrdiff_t>(i, 0, count - 1)];
    };
    std::vector<float> points = {through[0].x, through[0].y};
    const std::ptrdiff_t pieces = ends == Curves::Ends::closed ? count : count - 1;
    for (std::ptrdiff_t i = 0; i < pieces; ++i) {
        const model::Point before = at(i - 1);
        const model::Point from = at(i);
        const model::Point to = at(i + 1);
        const model::Point after = at(i + 2);
        points.insert(points.end(), {from.x + (to.x - before.x) / 6, from.y + (to.y - before.y) / 6,
                                     to.x - (after.x - from.x) / 6, to.y - (after.y - from.y) / 6, to.x, to.y});
    }
    return points;
}

}  // namespace

NSVGshape& Curves::add(std::span<const model::Point> through, Ends ends) {
    std::vector<float>& points = points_.emplace_back(cubics(through, ends));
    NSVGpath& path = paths_.emplace_back();
    path.pts = points.data();
    path.npts = static_cast<int>(points.size() / 2);
    path.closed = ends == Ends::closed ? 1 : 0;
    NSVGshape& shape = painting_.shapes.emplace_back();
    shape.opacity = 1;
    shape.paths = &path;
    shape.flags = NSVG_FLAGS_VISIBLE;
    shape.strokeLineJoin = NSVG_JOIN_ROUND;
    shape.strokeLineCap = NSVG_CAP_ROUND;
    shape.miterLimit = 4;
    return shape;
}

void Curves::fill(std::span<const model::Point> through, Colour colour, float opacity) {
    NSVGshape& shape = add(through, Ends::closed);
    shape.fill.type = NSVG_PAINT_COLOR;
    shape.fill.color = packed(colour, opacity);
}

void Curves::draw(std::span<const model::Point> through, const Pen& pen, Ends ends) {
    NSVGshape& shape = add(through, ends);
    shape.stroke.type = NSVG_PAINT_COLOR;
    shape.stroke.color = packed(pen.colour, pen.opacity);
    shape.strokeWidth = pen.width;
}

}  // namespace figure
