#pragma once
#include <algorithm>

#include "imgui.h"

namespace ui {

/// A box in pixels, y down. Layout cuts pieces off a box until nothing is left.
struct Rect {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;

    float right() const { return x + w; }
    float bottom() const { return y + h; }
    ImVec2 min() const { return {x, y}; }
    ImVec2 max() const { return {x + w, y + h}; }
    ImVec2 centre() const { return {x + w / 2, y + h / 2}; }
    bool contains(ImVec2 point) const {
        return point.x >= x && point.x < right() && point.y >= y && point.y < bottom();
    }
    Rect inset(float dx, float dy) const { return {x + dx, y + dy, w - 2 * dx, h - 2 * dy}; }
    Rect inset(float all) const { return inset(all, all); }
};

/// Cuts a strip off one edge of `from`, and `gap` more beside it that nobody gets.
inline Rect cut_top(Rect& from, float height, float gap = 0) {
    const Rect strip = {from.x, from.y, from.w, height};
    from.y += height + gap;
    from.h -= height + gap;
    return strip;
}

inline Rect cut_bottom(Rect& from, float height, float gap = 0) {
    const Rect strip = {from.x, from.bottom() - height, from.w, height};
    from.h -= height + gap;
    return strip;
}

inline Rect cut_left(Rect& from, float width, float gap = 0) {
    const Rect strip = {from.x, from.y, width, from.h};
    from.x += width + gap;
    from.w -= width + gap;
    return strip;
}

inline Rect cut_right(Rect& from, float width, float gap = 0) {
    const Rect strip = {from.right() - width, from.y, width, from.h};
    from.w -= width + gap;
    return strip;
}

/// The `index`th of `count` equal parts of a row, with `gap` between neighbours.
inline Rect part_of_row(const Rect& row, int index, int count, float gap) {
    const float width = (row.w - gap * static_cast<float>(count - 1)) / static_cast<float>(count);
    return {row.x + static_cast<float>(index) * (width + gap), row.y, width, row.h};
}

/// A box of the given size in the middle of another.
inline Rect centred(const Rect& in, float width, float height) {
    return {in.x + (in.w - width) / 2, in.y + (in.h - height) / 2, width, height};
}

inline Rect overlap(const Rect& a, const Rect& b) {
    const float x = std::max(a.x, b.x);
    const float y = std::max(a.y, b.y);
    return {x, y, std::max(0.0F, std::min(a.right(), b.right()) - x),
            std::max(0.0F, std::min(a.bottom(), b.bottom()) - y)};
}

}  // namespace ui
