#include "figure/moving/scene.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace figure::moving {
namespace {

// Shares of a round.
constexpr float rests_until = 0.08F;
constexpr float there_at = 0.40F;
constexpr float there_until = 0.60F;
constexpr float back_at = 0.92F;
constexpr float strides = 3;

float eased(float share) {
    const float t = std::clamp(share, 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

float there_and_back(float moment) {
    if (moment < there_until) return eased((moment - rests_until) / (there_at - rests_until));
    return eased((back_at - moment) / (back_at - there_until));
}

float fraction(float value) { return value - std::floor(value); }

}  // namespace

Shares shares_at(Course course, float moment) {
    const float at = fraction(moment);
    const float angle = 2 * std::numbers::pi_v<float> * at;
    switch (course) {
        case Course::there_and_back:
            return {there_and_back(at), 0};
        case Course::twice:
            return {there_and_back(fraction(2 * at)), 0};
        case Course::in_turn:
            return at < 0.5F ? Shares{there_and_back(2 * at), 0} : Shares{0, there_and_back(2 * at - 1)};
        case Course::round:
            return {std::sin(2 * angle), (1 - std::cos(2 * angle)) / 2};
        case Course::swing:
            return {std::sin(2 * angle), 0};
        case Course::stride:
            return {std::sin(strides * angle), std::cos(strides * angle)};
    }
    return {};
}

std::array<float, 2> still_moments(Course course) {
    switch (course) {
        case Course::there_and_back:
            return {0, 0.5F};
        case Course::twice:
            return {0, 0.25F};
        case Course::in_turn:
            return {0.25F, 0.75F};
        case Course::round:
        case Course::swing:
            return {0.125F, 0.375F};
        case Course::stride:
            return {0.25F / strides, 0.75F / strides};
    }
    return {};
}

const Scene* scene(std::string_view name) {
    for (const auto scenes : {scenes_standing(), scenes_sitting(), scenes_lying()})
        if (const auto found = std::ranges::find(scenes, name, &Scene::name); found != scenes.end()) return &*found;
    return nullptr;
}

Scene partner_of(const Scene& scene, const Joints& body, float moved) {
    constexpr float beyond_feet = 26;
    const float mirror = 2 * scene.outlook.left + scene.outlook.width;
    const auto mirrored = [&](model::Point point) { return model::Point{mirror - point.x, point.y}; };
    const float kneels_at = mirrored(scene.first.hips).x - length::thigh - length::shank - beyond_feet;
    return {.name = scene.name,
            .outlook = scene.outlook,
            .first = {.hips = {kneels_at, length::thigh + 6},
                      .trunk = std::lerp(8.0F, 22.0F, moved),
                      .near_leg = {0, 88, -46},
                      .far_leg = {2, 88, -46}},
            .holds = {.near_hand = at(mirrored(body.near_leg.heel).x, mirrored(body.near_leg.heel).y),
                      .far_hand = at(mirrored(body.near_leg.ankle).x, body.near_leg.ankle.y + 6)}};
}

Pose pose_at(const Scene& scene, float moment) {
    const Shares shares = shares_at(scene.course, moment);
    return with(with(scene.first, scene.then, shares.then), scene.also, shares.also);
}

Joints joints_at(const Scene& scene, float moment) {
    Pose pose = pose_at(scene, moment);
    const float moved = std::clamp(shares_at(scene.course, moment).then, 0.0F, 1.0F);
    Joints body = joints_of(pose, scene.seen, scene.holds, moved);
    if (!scene.stands) return body;
    const auto lowest = [](const Leg& leg) { return std::min({leg.heel.y, leg.ball.y, leg.toe.y}); };
    pose.hips.y -= std::min(lowest(body.near_leg), lowest(body.far_leg));
    return joints_of(pose, scene.seen, scene.holds, moved);
}

}  // namespace figure::moving
