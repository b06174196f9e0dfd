#include "visitor/map/bend.h"

#include <algorithm>
#include <cmath>
#include <limits>
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
constexpr float legs = 930;  // from here on there are two
constexpr float below_hips = 1030;
constexpr float heels = 1590;
constexpr float ground = 1650;
}  // namespace row

float lifted(float y) {
    return ui::motion::breath_lift * std::clamp((row::hips - y) / (row::hips - row::ribs), 0.0F, 1.0F);
}

// A leg turns at the hip, and is straight below that.
float aside(float y) {
    if (y <= row::legs) return 0;
    constexpr float all = row::ground - (row::legs + row::below_hips) / 2;
    if (y < row::below_hips) return (y - row::legs) * (y - row::legs) / (2 * (row::below_hips - row::legs)) / all;
    return (y - (row::legs + row::below_hips) / 2) / all;
}

float off_ground(float y) { return std::clamp((row::ground - y) / (row::ground - row::heels), 0.0F, 1.0F); }

}  // namespace

float Bend::width_at(float y) const {
    if (y <= row::shoulders || y >= row::waist) return 1;
    const float wave = std::sin(std::numbers::pi_v<float> * (y - row::shoulders) / (row::waist - row::shoulders));
    return 1 + breath * ui::motion::breath_wide * wave * wave;
}

float Bend::row_end(float y, float tall) const {
    constexpr float endless = std::numeric_limits<float>::infinity();
    float end = endless;
    const auto bends = [&](float by, float from, float to) {
        if (by != 0 && y < to) end = std::min(end, y < from ? from : y + tall);
    };
    bends(breath, row::shoulders, row::hips);
    bends(reach, row::legs, endless);
    bends(rise, row::heels, row::ground);
    return end;
}

model::Point Bend::there(model::Point at) const {
    const bool goes = reach * (at.x - middle) > 0;
    return {middle + (at.x - middle) * width_at(at.y) + (goes ? reach * aside(at.y) : 0),
            at.y - breath * lifted(at.y) - rise * off_ground(at.y)};
}

model::Point Bend::back(model::Point at) const {
    if (is_none()) return at;
    const float y = at.y + breath * lifted(at.y) + rise * off_ground(at.y);  // as good as exact: all of it is little
    const float x = middle + (at.x - middle) / width_at(y);
    const float still = x - reach * aside(y);
    return {reach * (still - middle) > 0 ? still : x, y};
}

}  // namespace visitor
