#include "visitor/map/bend.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "ui/motion.h"

namespace visitor {

namespace {

// Rows of the drawings.
constexpr float head = 150;
constexpr float shoulders = 330;
constexpr float ribs = 560;
constexpr float waist = 760;

float aside(float y) {
    const float height = std::clamp((Bend::hips - y) / (Bend::hips - head), 0.0F, 1.2F);
    return std::pow(height, 1.6F);
}

float wider(float y) {
    if (y <= shoulders || y >= waist) return 0;
    const float wave = std::sin(std::numbers::pi_v<float> * (y - shoulders) / (waist - shoulders));
    return ui::motion::breath_wide * wave * wave;
}

float lifted(float y) {
    return ui::motion::breath_lift * std::clamp((Bend::hips - y) / (Bend::hips - ribs), 0.0F, 1.0F);
}

}  // namespace

model::Point Bend::there(model::Point at) const {
    if (is_none()) return at;
    return {middle + (at.x - middle) * (1 + breath * wider(at.y)) - lean * aside(at.y), at.y - breath * lifted(at.y)};
}

model::Point Bend::back(model::Point at) const {
    if (is_none()) return at;
    const float y = at.y + breath * lifted(at.y);  // as good as exact: all of it is little
    return {middle + (at.x + lean * aside(y) - middle) / (1 + breath * wider(y)), y};
}

}  // namespace visitor
