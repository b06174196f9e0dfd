#include "figure/polygon.h"

#include <cmath>

namespace figure {
namespace {

float signed_area(const std::vector<model::Point>& outline) {
    float twice = 0;
    for_each_edge({outline}, [&](model::Point a, model::Point b) { twice += a.x * b.y - b.x * a.y; });
    return twice / 2;
}

}  // namespace

Bounds bounds(const Outlines& outlines) {
    Bounds box;
    for (const auto& outline : outlines)
        for (const model::Point point : outline) box.include(point);
    return box;
}

bool contains(const Outlines& outlines, model::Point point) {
    bool inside = false;
    for_each_edge(outlines, [&](model::Point a, model::Point b) { inside ^= crosses(point, a, b); });
    return inside;
}

float distance_to_edge(const Outlines& outlines, model::Point point) {
    float best = std::numeric_limits<float>::infinity();
    for_each_edge(outlines, [&](model::Point a, model::Point b) {
        best = std::min(best, squared_distance(point, nearest_on_edge(point, a, b)));
    });
    return std::sqrt(best);
}

float area_of(const Outlines& outlines) {
    float total = 0;
    for (const auto& outline : outlines) {
        // An outline contains its own corner or not, by which way the corner points; so ask the others only.
        const auto around = std::ranges::count_if(
            outlines, [&](const auto& other) { return &other != &outline && contains({other}, outline.front()); });
        total += (around % 2 == 0 ? 1.0F : -1.0F) * std::abs(signed_area(outline));
    }
    return total;
}

}  // namespace figure
