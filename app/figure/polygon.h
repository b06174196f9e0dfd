#pragma once
#include <algorithm>
#include <limits>
#include <vector>

#include "model/figure.h"

namespace figure {

/// Closed polygons; what lies within an even number of them is outside.
using Outlines = std::vector<std::vector<model::Point>>;

/// A box in the drawing's units, y down. Empty (and neutral to `enclose`) as it starts out.
struct Bounds {
    float left = std::numeric_limits<float>::infinity();
    float top = std::numeric_limits<float>::infinity();
    float right = -std::numeric_limits<float>::infinity();
    float bottom = -std::numeric_limits<float>::infinity();

    void include(model::Point point) {
        left = std::min(left, point.x);
        top = std::min(top, point.y);
        right = std::max(right, point.x);
        bottom = std::max(bottom, point.y);
    }
    void enclose(const Bounds& other) {
        include({other.left, other.top});
        include({other.right, other.bottom});
    }
    bool contains(model::Point point) const {
        return point.x >= left && point.x <= right && point.y >= top && point.y <= bottom;
    }
};

inline float squared_distance(model::Point a, model::Point b) {
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

/// 0 inside the box.
inline float squared_distance(model::Point point, const Bounds& bounds) {
    const model::Point nearest{std::max(bounds.left, std::min(point.x, bounds.right)),
                               std::max(bounds.top, std::min(point.y, bounds.bottom))};
    return squared_distance(point, nearest);
}

/// The point of the edge from a to b that is nearest to `point`.
inline model::Point nearest_on_edge(model::Point point, model::Point a, model::Point b) {
    const float dx = b.x - a.x;
    const float dy = b.y - a.y;
    const float length = dx * dx + dy * dy;
    if (length == 0) return a;
    const float along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
    const float t = std::max(0.0F, std::min(along, 1.0F));
    return {a.x + t * dx, a.y + t * dy};
}

/// Whether a ray from `point` to the right crosses the edge. An odd number of crossings means inside.
inline bool crosses(model::Point point, model::Point a, model::Point b) {
    if ((a.y > point.y) == (b.y > point.y)) return false;
    return point.x < a.x + (point.y - a.y) * (b.x - a.x) / (b.y - a.y);
}

/// Calls `visit(a, b)` for every edge, the closing ones included.
template <class Visit>
void for_each_edge(const Outlines& outlines, Visit visit) {
    for (const auto& outline : outlines)
        for (std::size_t i = 0; i < outline.size(); ++i) visit(outline[i], outline[(i + 1) % outline.size()]);
}

Bounds bounds(const Outlines&);
bool contains(const Outlines&, model::Point);

/// From the point to the nearest edge, inside or outside.
float distance_to_edge(const Outlines&, model::Point);

/// In square units, holes not counted.
float area_of(const Outlines&);

}  // namespace figure
