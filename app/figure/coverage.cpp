#include "figure/coverage.h"

#include <algorithm>
#include <cmath>

namespace figure {

Coverage::Coverage(int width, int height) : pixels_{width, height, {}} {
    const auto rows = static_cast<std::size_t>(height);
    pixels_.rgba.resize(static_cast<std::size_t>(width) * rows * 4);
    changed_.assign(rows, {width + 1, -1});
}

float* Coverage::changes_in(int row) {
    return changes_.data() + static_cast<std::size_t>(row - first_) * static_cast<std::size_t>(pixels_.width + 2);
}

void Coverage::add(int row, int column, float area) { changes_in(row)[column] += area; }

// What lies right of an edge is covered by as much as the edge goes down, and what it crosses by a part of that. (The
// method of font-rs: signed areas, summed along each row.)
void Coverage::add_edge(model::Point from, model::Point to) {
    if (from.y == to.y) return;
    const float down = from.y < to.y ? 1 : -1;
    if (down < 0) std::swap(from, to);
    const float slope = (to.x - from.x) / (to.y - from.y);
    float x = from.x;
    const int last = std::min(pixels_.height, static_cast<int>(std::ceil(to.y)));
    for (int row = static_cast<int>(from.y); row < last; ++row) {
        const auto top = static_cast<float>(row);
        const float part = std::min(top + 1, to.y) - std::max(top, from.y);
        const float next = x + slope * part;
        const float area = part * down;
        const auto [low, high] = std::minmax(x, next);
        const auto first = static_cast<int>(low);
        const auto end = static_cast<int>(std::ceil(high));
        Span& span = changed_[static_cast<std::size_t>(row)];
        span = {std::min(span.from, first), std::max({span.to, first + 1, end})};
        if (end <= first + 1) {
            const float inside = (x + next) / 2 - static_cast<float>(first);
            add(row, first, area * (1 - inside));
            add(row, first + 1, area * inside);
        } else {
            // So much of the edge lies left of each pixel's right side.
            float before = 0;
            float covered = 0;
            for (int column = first; column < end; ++column) {
                const float left = std::max(low, static_cast<float>(column));
                const float right = std::min(high, static_cast<float>(column + 1));
                const float share = (right - left) / (high - low);
                const float within = before + share * (static_cast<float>(column + 1) - (left + right) / 2);
                add(row, column, area * (within - covered));
                covered = within;
                before += share;
            }
            add(row, end, area * (1 - covered));
        }
        x = next;
    }
}

void Coverage::blend(int row, Colour colour, float opacity) {
    Span& span = changed_[static_cast<std::size_t>(row)];
    float* const changes = changes_in(row);
    std::uint8_t* const line =
        pixels_.rgba.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(pixels_.width) * 4;
    float sum = 0;
    for (int column = span.from; column <= span.to; ++column) {
        sum += changes[column];
        changes[column] = 0;
        constexpr float half = 0.5F;  // rounds
        const auto alpha = static_cast<unsigned>(std::min(std::abs(sum), 1.0F) * opacity * 255 + half);
        if (alpha == 0 || column >= pixels_.width) continue;
        std::uint8_t* const pixel = line + static_cast<std::size_t>(column) * 4;
        const auto over = [&](unsigned own, std::uint8_t below) {
            return static_cast<std::uint8_t>((own * alpha + below * (255 - alpha) + 127) / 255);
        };
        pixel[0] = over(colour.red, pixel[0]);
        pixel[1] = over(colour.green, pixel[1]);
        pixel[2] = over(colour.blue, pixel[2]);
        pixel[3] = over(255, pixel[3]);
    }
    span = {pixels_.width + 1, -1};
}

void Coverage::paint(std::span<const std::vector<model::Point>> polygons, Colour colour, float opacity) {
    float low = static_cast<float>(pixels_.height);
    float high = 0;
    const auto inside = [&](model::Point point) {
        return model::Point{std::clamp(point.x, 0.0F, static_cast<float>(pixels_.width)),
                            std::clamp(point.y, 0.0F, static_cast<float>(pixels_.height))};
    };
    for (const std::vector<model::Point>& polygon : polygons)
        for (const model::Point& point : polygon) {
            low = std::min(low, inside(point).y);
            high = std::max(high, inside(point).y);
        }
    first_ = static_cast<int>(low);
    const int last = std::min(pixels_.height, static_cast<int>(std::ceil(high)));
    const std::size_t wanted = static_cast<std::size_t>(std::max(0, last - first_) * (pixels_.width + 2));
    if (changes_.size() < wanted) changes_.resize(wanted);
    for (const std::vector<model::Point>& polygon : polygons)
        for (std::size_t i = 0; i < polygon.size(); ++i)
            add_edge(inside(polygon[i]), inside(polygon[(i + 1) % polygon.size()]));
    for (int row = first_; row < last; ++row) blend(row, colour, opacity);
}

base::Pixels Coverage::pixels() && {
    for (std::size_t i = 0; i < pixels_.rgba.size(); i += 4) {
        const unsigned alpha = pixels_.rgba[i + 3];
        if (alpha == 0 || alpha == 255) continue;
        for (std::size_t c = i; c < i + 3; ++c)
            pixels_.rgba[c] = static_cast<std::uint8_t>(std::min(255U, (pixels_.rgba[c] * 255U + alpha / 2) / alpha));
    }
    return std::move(pixels_);
}

}  // namespace figure
