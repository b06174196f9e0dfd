#include "figure/flatten.h"

#include <nanosvg.h>

#include <array>
#include <cmath>

namespace figure {
namespace {

using model::Point;
using Cubic = std::array<Point, 4>;

float bend(Point a, Point b, Point c) { return std::hypot(a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y); }

// Wang's formula: n equal steps of a cubic stay within 6/8 of its largest second difference, divided by n squared.
int steps_for(const Cubic& curve) {
    const float largest = std::max(bend(curve[0], curve[1], curve[2]), bend(curve[1], curve[2], curve[3]));
    return std::max(1, static_cast<int>(std::ceil(std::sqrt(0.75F * largest / flatness))));
}

Point at(const Cubic& curve, float t) {
    const float s = 1 - t;
    const std::array weights{s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
    Point sum;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum.x += weights[i] * curve[i].x;
        sum.y += weights[i] * curve[i].y;
    }
    return sum;
}

void append(std::vector<Point>& outline, const Cubic& curve) {
    const int steps = steps_for(curve);
    for (int i = 1; i <= steps; ++i) {
        const Point next = i == steps ? curve[3] : at(curve, static_cast<float>(i) / static_cast<float>(steps));
        if (squared_distance(next, outline.back()) > 0) outline.push_back(next);
    }
}

// nanosvg stores x0 y0, and then per cubic two control points and an end point.
std::vector<Point> flatten(const NSVGpath& path) {
    const auto point = [&](int i) { return Point{path.pts[2 * i], path.pts[2 * i + 1]}; };
    std::vector<Point> outline{point(0)};
    for (int i = 0; i + 3 < path.npts; i += 3) append(outline, {point(i), point(i + 1), point(i + 2), point(i + 3)});
    if (outline.size() > 1 && squared_distance(outline.front(), outline.back()) == 0) outline.pop_back();
    return outline;
}

}  // namespace

Outlines flatten(const NSVGshape& shape) {
    Outlines outlines;
    for (const NSVGpath* path = shape.paths; path; path = path->next)
        if (auto outline = flatten(*path); outline.size() >= 3) outlines.push_back(std::move(outline));
    return outlines;
}

}  // namespace figure
