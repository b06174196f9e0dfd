#include "figure/curves.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numbers>

#include "figure/coverage.h"

namespace figure {
namespace {

using model::Point;
using Line = std::vector<Point>;

// A piece of a curve becomes so many straight ones, by its length in pixels.
int pieces(float pixels) {
    constexpr int fewest = 2;
    constexpr int most = 10;
    return std::clamp(static_cast<int>(std::sqrt(pixels)), fewest, most);
}

// Catmull and Rom's curve through the points.
Line smooth(const Line& through, Curves::Ends ends) {
    const auto count = static_cast<std::ptrdiff_t>(through.size());
    const bool closed = ends == Curves::Ends::closed;
    const auto at = [&](std::ptrdiff_t i) {
        return through[static_cast<std::size_t>(closed ? (i + count) % count
                                                       : std::clamp<std::ptrdiff_t>(i, 0, count - 1))];
    };
    Line line;
    for (std::ptrdiff_t i = 0; i < (closed ? count : count - 1); ++i) {
        const auto [a, b, c, d] = std::array{at(i - 1), at(i), at(i + 1), at(i + 2)};
        const int steps = pieces(std::hypot(c.x - b.x, c.y - b.y));
        for (int step = 0; step < steps; ++step) {
            const float t = static_cast<float>(step) / static_cast<float>(steps);
            const auto mix = [t](float p, float q, float r, float s) {
                return q + t / 2 * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p)));
            };
            line.push_back({mix(a.x, b.x, c.x, d.x), mix(a.y, b.y, c.y, d.y)});
        }
    }
    if (!closed) line.push_back(through.back());
    return line;
}

Point unit(Point from, Point to) {
    const float length = std::hypot(to.x - from.x, to.y - from.y);
    return length > 0 ? Point{(to.x - from.x) / length, (to.y - from.y) / length} : Point{};
}

// Beside each point of a line, so far to its left.
Line beside(const Line& line, float off, Curves::Ends ends) {
    constexpr float sharpest = 0.5F;  // a corner's cosine, below which it is cut
    const std::size_t count = line.size();
    Line result;
    for (std::size_t i = 0; i < count; ++i) {
        const bool closed = ends == Curves::Ends::closed;
        const Point before = line[i > 0 ? i - 1 : closed ? count - 1 : 0];
        const Point after = line[i + 1 < count ? i + 1 : closed ? 0 : count - 1];
        const Point in = unit(before, line[i]);
        const Point out = unit(line[i], after);
        const Point along = unit({}, {in.x + out.x, in.y + out.y});
        const float straight =
            std::max(sharpest, std::max(along.x * in.x + along.y * in.y, along.x * out.x + along.y * out.y));
        result.push_back({line[i].x + along.y * off / straight, line[i].y - along.x * off / straight});
    }
    return result;
}

void add_round_end(Line& around, Point middle, Point from) {
    constexpr int corners = 6;
    for (int i = 1; i < corners; ++i) {
        const float turn = std::numbers::pi_v<float> * static_cast<float>(i) / corners;
        const Point arm = {from.x - middle.x, from.y - middle.y};
        around.push_back({middle.x + arm.x * std::cos(turn) - arm.y * std::sin(turn),
                          middle.y + arm.x * std::sin(turn) + arm.y * std::cos(turn)});
    }
}

// What a pen covers that goes along the line.
std::vector<Line> stroked(const Line& line, float width, Curves::Ends ends) {
    Line left = beside(line, width / 2, ends);
    Line right = beside(line, -width / 2, ends);
    std::ranges::reverse(right);
    if (ends == Curves::Ends::closed) return {std::move(left), std::move(right)};
    add_round_end(left, line.back(), left.back());
    left.insert(left.end(), right.begin(), right.end());
    add_round_end(left, line.front(), left.back());
    return {std::move(left)};
}

}  // namespace

void Curves::fill(std::span<const Point> through, Colour colour, float opacity) {
    shapes_.push_back({{through.begin(), through.end()}, {colour, 0, opacity}, Ends::closed});
}

void Curves::draw(std::span<const Point> through, const Pen& pen, Ends ends) {
    shapes_.push_back({{through.begin(), through.end()}, pen, ends});
}

base::Pixels Curves::rasterise(float scale, const Frame& frame) const {
    Coverage coverage(frame.width, frame.height);
    for (const Shape& shape : shapes_) {
        Line through;
        std::ranges::transform(shape.through, std::back_inserter(through), [&](Point point) {
            return Point{point.x * scale - static_cast<float>(frame.x), point.y * scale - static_cast<float>(frame.y)};
        });
        Line line = smooth(through, shape.ends);
        if (shape.pen.width > 0)
            coverage.paint(stroked(line, shape.pen.width * scale, shape.ends), shape.pen.colour, shape.pen.opacity);
        else
            coverage.paint(std::span(&line, 1), shape.pen.colour, shape.pen.opacity);
    }
    return std::move(coverage).pixels();
}

}  // namespace figure
