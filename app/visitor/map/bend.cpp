#include "visitor/map/bend.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "ui/motion.h"

namespace visitor {

namespace {

// Of the drawings.
namespace row {
constexpr float shoulders = 330;
constexpr float ribs = 560;
constexpr float waist = 760;
constexpr float hips = 860;
}  // namespace row

// 1 halfway, and smooth at both ends.
float swell_at(float y, float from, float to) {
    if (y <= from || y >= to) return 0;
    const float wave = std::sin(std::numbers::pi_v<float> * (y - from) / (to - from));
    return wave * wave;
}

// All of it above `from`, nothing from `to` on.
float lifted(float y, float by, float from, float to) { return by * std::clamp((to - y) / (to - from), 0.0F, 1.0F); }

// What was there before that.
float unlifted(float y, float by, float from, float to) {
    if (by == 0 || y >= to) return y;
    return y < from - by ? y + by : (y + by * to / (to - from)) / (1 + by / (to - from));
}

}  // namespace

Bend::Row Bend::row_at(float y) const {
    const float drawn = unlifted(y, breath * ui::motion::breath_lift, row::ribs, row::hips);
    return {.y = drawn, .wide = 1 + breath * ui::motion::breath_wide * swell_at(drawn, row::shoulders, row::waist)};
}

model::Point Bend::there(model::Point at) const {
    if (is_none()) return at;
    const float seen = at.y - lifted(at.y, breath * ui::motion::breath_lift, row::ribs, row::hips);
    return {middle + (at.x - middle) * row_at(seen).wide, seen};
}

model::Point Bend::back(model::Point at) const {
    if (is_none()) return at;
    const Row row = row_at(at.y);
    return {middle + (at.x - middle) / row.wide, row.y};
}

}  // namespace visitor
