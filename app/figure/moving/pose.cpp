#include "figure/moving/pose.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace figure::moving {
namespace {

using model::Point;

constexpr float half_turn = 180;
// A chest that is turned away shows less of its width, and its middle elsewhere.
constexpr float narrowed = 0.3F;
constexpr float turned_by = 5;

float radians(float degrees) { return degrees * std::numbers::pi_v<float> / half_turn; }
float degrees(float radians) { return radians * half_turn / std::numbers::pi_v<float>; }

Limb with(const Limb& limb, const Limb& change, float share) {
    return {limb.upper + share * change.upper, limb.bend + share * change.bend, limb.end + share * change.end};
}

Point upward(float lean) { return {std::sin(radians(lean)), std::cos(radians(lean))}; }

/// Two rods from one point to another: how far the first is turned, and how far the second bends away from it.
struct Reach {
    float upper;
    float bend;
};

/// The second rod turns by `way` (1 or -1) times the bend.
Reach reach(Point from, Point to, float first, float second, float way) {
    const Point straight = to - from;
    const float shortest = std::abs(first - second) + 0.1F;
    const float distance = std::clamp(std::hypot(straight.x, straight.y), shortest, first + second - 0.01F);
    const float cosine = (first * first + second * second - distance * distance) / (2 * first * second);
    const float bend = half_turn - degrees(std::acos(std::clamp(cosine, -1.0F, 1.0F)));
    const float beside = (first * first + distance * distance - second * second) / (2 * first * distance);
    const float toward = degrees(std::atan2(straight.x, -straight.y));
    return {toward - way * degrees(std::acos(std::clamp(beside, -1.0F, 1.0F))), bend};
}

struct Skeleton {
    const Pose& pose;
    Seen seen;
    const Holds& holds;

    bool front() const { return seen == Seen::from_the_front; }
    static float out(Side side) { return side == Side::near ? 1.0F : -1.0F; }

    // From the front a limb's own direction is turned outward from where the trunk points.
    float turned(Side side, float own) const { return front() ? out(side) * own - pose.trunk : own; }
    Point across(float distance) const {
        const Point up = upward(pose.trunk);
        return {up.y * distance, -up.x * distance};
    }

    Leg leg(Side side, const Limb& limb, const std::optional<Planted>& planted) const {
        const bool whole = side == Side::far && !front();
        const float thigh = length::thigh * (whole ? 1 : holds.thigh_share);
        const float shank = length::shank * (whole ? 1 : holds.shank_share);
        Leg leg{.hip = front() ? pose.hips + across(out(side) * length::half_hips) : pose.hips};
        if (planted && !front()) {
            const float pitch = planted->on_ball ? -limb.end : 0;
            const Point along = downward(90 + pitch);
            const Point up = {-along.y, along.x};
            const Point ankle =
                planted->on_ball ? planted->at - length::ball * along + length::ankle * up : planted->at;
            const Reach found = reach(leg.hip, ankle, thigh, shank, -1);
            leg.knee = leg.hip + thigh * downward(found.upper);
            leg.ankle = leg.knee + shank * downward(found.upper - found.bend);
            leg = with_foot(leg, 90 + pitch);
            if (planted->on_ball) leg.toe = leg.ball + Point{length::toe - length::ball, 0};
            return leg;
        }
        const float way = front() ? out(side) : 1;
        const float direction = turned(side, limb.upper);
        leg.knee = leg.hip + thigh * downward(direction);
        const float lower = direction - way * limb.bend;
        leg.ankle = leg.knee + shank * downward(lower);
        if (!front()) return with_foot(leg, lower + 90 + limb.end);
        leg.heel = leg.ball = leg.toe = leg.ankle + (length::ankle + 1) * downward(lower);
        return leg;
    }

    static Leg with_foot(Leg leg, float direction) {
        const Point along = downward(direction);
        const Point up = {-along.y, along.x};
        const Point sole = leg.ankle - length::ankle * up;
        leg.heel = sole - length::heel * along;
        leg.ball = sole + length::ball * along;
        leg.toe = sole + length::toe * along;
        return leg;
    }

    Arm arm(Side side, const Limb& limb, Point shoulders, const std::optional<Point>& target) const {
        const float wide = length::half_shoulders * (1 - narrowed * std::abs(pose.twist));
        Arm arm{.shoulder = front() ? shoulders + across(out(side) * wide + turned_by * pose.twist) : shoulders};
        const float way = front() ? -out(side) : 1;
        const float upper_arm = length::upper_arm * holds.arm_share;
        const float forearm = length::forearm * holds.arm_share;
        float direction = turned(side, limb.upper);
        float bend = limb.bend;
        if (target) {
            const Reach found = reach(arm.shoulder, *target, upper_arm, forearm, way);
            direction = found.upper;
            bend = found.bend;
        }
        arm.elbow = arm.shoulder + upper_arm * downward(direction);
        arm.wrist = arm.elbow + forearm * downward(direction + way * bend);
        arm.tip = arm.wrist + length::hand * downward(direction + way * (bend + limb.end));
        return arm;
    }
};

Point along(Point from, Point to, const Held& held, float moved) {
    const Point way = to - from;
    const float far = std::max(1.0F, std::hypot(way.x, way.y));
    const Point front = {-way.y / far, way.x / far};
    return from + std::lerp(held.from, held.to, moved) * way + held.above * front;
}

std::optional<Point> target_of(const Held& held, const Joints& body, float lean, float moved) {
    switch (held.what) {
        case Held::What::nothing:
            return std::nullopt;
        case Held::What::place:
            return held.at;
        case Held::What::near_thigh:
            return along(body.near_leg.hip, body.near_leg.knee, held, moved);
        case Held::What::near_shin:
            return along(body.near_leg.knee, body.near_leg.ankle, held, moved);
        case Held::What::far_thigh:
            return along(body.far_leg.hip, body.far_leg.knee, held, moved);
        case Held::What::near_foot:
            return body.near_leg.ball + std::lerp(held.from, held.to, moved) * (body.near_leg.toe - body.near_leg.ball);
        case Held::What::belly: {
            const Point up = upward(lean);
            return body.hips + 16.0F * up + 12.0F * Point{up.y, -up.x};
        }
        case Held::What::other_shoulder:
            return body.far_arm.shoulder + held.at + Point{0, std::lerp(held.from, held.to, moved)};
    }
    return std::nullopt;
}

}  // namespace

Point downward(float degrees) { return {std::sin(radians(degrees)), -std::cos(radians(degrees))}; }

Pose with(const Pose& pose, const Pose& change, float share) {
    return {.hips = pose.hips + share * change.hips,
            .trunk = pose.trunk + share * change.trunk,
            .head = pose.head + share * change.head,
            .near_arm = with(pose.near_arm, change.near_arm, share),
            .far_arm = with(pose.far_arm, change.far_arm, share),
            .near_leg = with(pose.near_leg, change.near_leg, share),
            .far_leg = with(pose.far_leg, change.far_leg, share),
            .breath = pose.breath + share * change.breath,
            .turn = pose.turn + share * change.turn,
            .twist = pose.twist + share * change.twist,
            .shrug = pose.shrug + share * change.shrug,
            .curl = pose.curl + share * change.curl,
            .loose = pose.loose + share * change.loose};
}

Joints joints_of(const Pose& pose, Seen seen, const Holds& holds, float moved) {
    const Skeleton skeleton{pose, seen, holds};
    Joints body{.hips = pose.hips};
    const Point up = upward(pose.trunk);
    body.shoulders = pose.hips + (length::trunk + pose.shrug) * up;
    const Point nod = upward(pose.trunk + pose.head);
    body.neck = pose.hips + length::trunk * up + length::neck * nod;
    body.head = body.neck + length::head * nod;
    body.near_leg = skeleton.leg(Side::near, pose.near_leg, holds.near_foot);
    body.far_leg = skeleton.leg(Side::far, pose.far_leg, holds.far_foot);
    body.far_arm =
        skeleton.arm(Side::far, pose.far_arm, body.shoulders, target_of(holds.far_hand, body, pose.trunk, moved));
    body.near_arm =
        skeleton.arm(Side::near, pose.near_arm, body.shoulders, target_of(holds.near_hand, body, pose.trunk, moved));
    return body;
}

}  // namespace figure::moving
