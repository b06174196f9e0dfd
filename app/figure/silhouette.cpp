#include "figure/silhouette.h"

#include <nanosvg.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

#include "figure/measure.h"

namespace figure {
namespace {

constexpr float band_height = 4;  // units

bool is_arm(std::string_view id) {
    constexpr std::array<std::string_view, 5> arm = {"arm", "hand", "fist", "elbow", "wrist"};
    if (id.starts_with("arm.")) return true;
    return id.starts_with("body.") &&
           std::ranges::any_of(arm, [&](std::string_view word) { return id.find(word) != std::string_view::npos; });
}

Outlines turned_round(Outlines outlines, float width) {
    for (auto& outline : outlines)
        for (model::Point& point : outline) point.x = width - point.x;
    return outlines;
}

}  // namespace

Silhouette::Silhouette(const Artwork& artwork, model::View view, Facing facing) {
    const Bounds all = extent(artwork, view, facing);
    top_ = all.top;
    rows_.resize(static_cast<std::size_t>(std::max(0.0F, all.bottom - all.top) / band_height) + 1);
    const NSVGimage& drawing = artwork[view];
    for (const NSVGshape* shape = drawing.shapes; shape; shape = shape->next) {
        Outlines outlines = flatten(*shape);
        if (facing == Facing::turned_round) outlines = turned_round(std::move(outlines), drawing.width);
        for_each_edge(outlines, [this](model::Point a, model::Point b) { widen(a, b); });
        if (is_arm(shape->id)) arms_.push_back({bounds(outlines), std::move(outlines)});
    }
}

// By the edge from a to b, in each row that it runs through.
void Silhouette::widen(model::Point a, model::Point b) {
    if (a.y > b.y) std::swap(a, b);
    const auto row_of = [this](float y) {
        const auto last = static_cast<float>(rows_.size() - 1);
        return static_cast<std::size_t>(std::clamp(std::floor((y - top_) / band_height), 0.0F, last));
    };
    const auto x_at = [&](float y) {
        return b.y > a.y ? std::lerp(a.x, b.x, std::clamp((y - a.y) / (b.y - a.y), 0.0F, 1.0F)) : a.x;
    };
    for (std::size_t i = row_of(a.y); i <= row_of(b.y); ++i) {
        const float above = top_ + static_cast<float>(i) * band_height;
        for (const float x : {x_at(above), x_at(above + band_height)}) {
            rows_[i].left = std::min(rows_[i].left, x);
            rows_[i].right = std::max(rows_[i].right, x);
        }
    }
}

Bounds Silhouette::between(float top, float bottom) const {
    Bounds found;
    const auto rows = static_cast<float>(rows_.size());
    const float first = std::clamp(std::floor((top - top_) / band_height), 0.0F, rows);
    const float last = std::clamp(std::floor((bottom - top_) / band_height) + 1, 0.0F, rows);
    for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(last); ++i) {
        if (rows_[i].left > rows_[i].right) continue;
        const float above = top_ + static_cast<float>(i) * band_height;
        found.include({rows_[i].left, above});
        found.include({rows_[i].right, above + band_height});
    }
    return found;
}

bool Silhouette::has_arm(model::Point point) const {
    return std::ranges::any_of(
        arms_, [&](const Limb& arm) { return arm.bounds.contains(point) && contains(arm.outlines, point); });
}

}  // namespace figure
