#include "visitor/targets.h"

#include <cmath>

namespace visiting {

using ui::Rect;
using ui::Role;
using ui::Seen;

namespace {

/// The shortest way between two boxes; 0 when they overlap.
float gap(const Rect& a, const Rect& b) {
    const float dx = std::max({0.0F, a.x - b.right(), b.x - a.right()});
    const float dy = std::max({0.0F, a.y - b.bottom(), b.y - a.bottom()});
    return std::hypot(dx, dy);
}

}  // namespace

bool touchable(const Seen& seen) { return seen.role == Role::button || seen.role == Role::name; }

std::string target_mistake(const std::vector<Seen>& all, const Visitor& visitor, float rounding_px) {
    const float least_side = ui::size::target / visitor.mm(1) - rounding_px;
    const float least_gap = ui::size::between / visitor.mm(1) - rounding_px;
    std::vector<const Seen*> targets;
    for (const Seen& seen : all)
        if (touchable(seen) && seen.visible.h > 0) targets.push_back(&seen);
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const Seen& one = *targets[i];
        if (std::min(one.visible.w, one.visible.h) < least_side) return "too small: " + one.name;
        for (std::size_t j = 0; j < i; ++j)
            if (gap(one.visible, targets[j]->visible) < least_gap)
                return "too near: " + one.name + ", " + targets[j]->name;
    }
    return {};
}

std::string cut_mistake(const Visitor& visitor, const Panel& panel) {
    for (const Seen& seen : visitor.record().all()) {
        if (seen.cut) return "cut: " + seen.name;
        if (seen.box.x < 0 || seen.box.right() > static_cast<float>(panel.width) + 0.5F) return "beside: " + seen.name;
    }
    return {};
}

}  // namespace visiting
