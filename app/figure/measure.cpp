#include "figure/measure.h"

#include <nanosvg.h>

#include <cmath>
#include <numbers>
#include <queue>

#include "figure/runner.h"

namespace figure {
namespace {

using model::Point;

constexpr float precision = 1;  // unit

/// Units of depth a point may lose for each unit nearer to the middle. Without it the dot of a long even strip, like
/// the IT band, ends up wherever the strip happens to be a hair wider.
constexpr float pull = 0.03F;

struct Outline {
    const Outlines& outlines;
    Point middle;
};

/// A square of the search, with the score of its centre.
struct Square {
    Point centre;
    float half = 0;
    float score = 0;
    /// The best that any point in the square could score.
    float most() const { return score + half * std::numbers::sqrt2_v<float> * (1 + pull); }
    bool operator<(const Square& other) const { return most() < other.most(); }
};

Square square_at(const Outline& shape, Point centre, float half) {
    const float distance = distance_to_edge(shape.outlines, centre);
    const float depth = contains(shape.outlines, centre) ? distance : -distance;
    return {centre, half, depth - pull * std::sqrt(squared_distance(centre, shape.middle))};
}

// Branch and bound over squares, the most promising first.
Point deepest_point(const Outlines& outlines) {
    const Bounds box = bounds(outlines);
    const Outline shape{outlines, {(box.left + box.right) / 2, (box.top + box.bottom) / 2}};
    Square best = square_at(shape, shape.middle, std::max(box.right - box.left, box.bottom - box.top) / 2);
    std::priority_queue<Square> open;
    open.push(best);
    while (!open.empty() && open.top().most() > best.score + precision) {
        const Square parent = open.top();
        open.pop();
        const float quarter = parent.half / 2;
        for (const Point step : {Point{-1, -1}, Point{1, -1}, Point{-1, 1}, Point{1, 1}}) {
            const Point centre{parent.centre.x + step.x * quarter, parent.centre.y + step.y * quarter};
            const Square child = square_at(shape, centre, quarter);
            if (child.score > best.score) best = child;
            open.push(child);
        }
    }
    return best.centre;
}

}  // namespace

Bounds extent(const Artwork& neutral, model::View view, Facing facing) {
    const NSVGimage& drawing = neutral[view];
    Bounds extent;
    for (const NSVGshape* shape = drawing.shapes; shape; shape = shape->next) {
        if (std::string_view(shape->id) == "ground") continue;
        for (const NSVGpath* path = shape->paths; path; path = path->next)
            for (std::ptrdiff_t i = 0; i < path->npts; ++i)
                for (std::size_t build = 0; build < model::build_count; ++build)
                    extent.include(
                        widened({path->pts[2 * i], path->pts[2 * i + 1]}, static_cast<model::Build>(build), view));
    }
    if (facing == Facing::as_drawn) return extent;
    return {drawing.width - extent.right, extent.top, drawing.width - extent.left, extent.bottom};
}

float visible_area(const model::Drawing& drawing, std::string_view area) {
    float total = 0;
    for (const model::Shape& shape : drawing.shapes)
        if (shape.area == area) total += area_of(shape.outlines);
    return total;
}

std::optional<Point> anchor(const model::Drawing& drawing, std::string_view area, model::Side side) {
    for (const model::Anchor& drawn : drawing.anchors)
        if (drawn.area == area && drawn.side == side) return drawn.at;
    const model::Shape* largest = nullptr;
    for (const model::Shape& shape : drawing.shapes)
        if (shape.area == area && shape.side == side)
            if (!largest || area_of(shape.outlines) > area_of(largest->outlines)) largest = &shape;
    if (!largest) return std::nullopt;
    return deepest_point(largest->outlines);
}

}  // namespace figure
