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
constexpr float knees = 1200;
constexpr float heels = 1590;
}  // namespace row

constexpr float leg_off_middle = 86;

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

float leaning(float y) {
    const float above = std::max(0.0F, (row::hips - y) / row::hips);
    return above * above;
}

}  // namespace

float Bend::leg_beside(float x) const { return middle + (x < middle ? -leg_off_middle : leg_off_middle); }

Bend::Row Bend::row_at(float y) const {
    const float drawn =
        unlifted(unlifted(y, -dip, row::hips, row::heels), breath * ui::motion::breath_lift, row::ribs, row::hips);
    return {.y = drawn,
            .aside = reach * leaning(drawn),
            .wide = 1 + breath * ui::motion::breath_wide * swell_at(drawn, row::shoulders, row::waist),
            .legs_wide = 1 + pump * ui::motion::pump_wide * swell_at(drawn, row::hips, row::knees)};
}

model::Point Bend::there(model::Point at) const {
    if (is_none()) return at;
    const float y = at.y - lifted(at.y, breath * ui::motion::breath_lift, row::ribs, row::hips);
    const float seen = y - lifted(y, -dip, row::hips, row::heels);
    const Row row = row_at(seen);
    const float leg = leg_beside(at.x);
    const float x = leg + (at.x - leg) * row.legs_wide;
    return {middle + (x - middle) * row.wide + row.aside, seen};
}

model::Point Bend::back(model::Point at) const {
    if (is_none()) return at;
    const Row row = row_at(at.y);
    const float x = middle + (at.x - row.aside - middle) / row.wide;
    const float leg = leg_beside(x);
    return {leg + (x - leg) / row.legs_wide, row.y};
}

}  // namespace visitor
