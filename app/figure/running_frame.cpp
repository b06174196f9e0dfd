#include "figure/running_frame.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "figure/runner.h"
#include "figure/runner_outlines.h"

namespace figure {
namespace {

namespace outlines = runner_outlines;
using model::Build;
using model::Point;
using Outline = RunningFrame::Outline;

// Where in the drawings of the standing body these are, for its widths: they are of one body.
constexpr float hip_height = 870;
constexpr float knee_height = 1190;
constexpr float ankle_height = 1560;
constexpr float arm_height = 420;
constexpr float trunk_units = 1930;  // for each body height

// The middle of the head, which stays level.
constexpr Point head_on_trunk = {0.020F, 0.384F};
constexpr float head_size = 1.07F;

constexpr Point tied_at = {-0.062F, -0.032F};
constexpr float tail_swing = 12;  // degrees

// Muscles over the hip turn half with the thigh.
constexpr float hip_follows = 0.45F;

constexpr float hand_length = 0.05F;
constexpr float toes_from = 0.075F * 0.93F;
constexpr float toe_joint = 0.03F;

constexpr float knee_radius = 0.0345F;
constexpr float kneecap_radius = 0.017F;
constexpr float kneecap_forward = 0.02F;
constexpr float curl_radius = 0.018F;

// How wide it is at a height of the standing body.
float share(Build build, float y) {
    constexpr float middle = 400;
    constexpr float aside = 100;
    return (widened({middle + aside, y}, build, model::View::front).x - middle) / aside;
}

// So far down from a joint and so far forward of it, when it is turned forward by so much.
Point turned(Point joint, Point down_and_forward, float degrees) {
    const float s = std::sin(radians(degrees));
    const float c = std::cos(radians(degrees));
    const auto [down, forward] = down_and_forward;
    return {joint.x + down * s + forward * c, joint.y + down * c - forward * s};
}

template <class Place>
Points placed(Outline outline, Place place) {
    Points points;
    points.reserve(outline.size());
    std::ranges::transform(outline, std::back_inserter(points), place);
    return points;
}

float between(Outline edge, float u) {
    const auto after = std::ranges::find_if(edge, [u](Point point) { return u <= point.x; });
    if (after == edge.begin()) return edge.front().y;
    if (after == edge.end()) return edge.back().y;
    const Point before = *(after - 1);
    return std::lerp(before.y, after->y, (u - before.x) / (after->x - before.x));
}

// A part of a leg, with its edges at the back and the front.
struct Limb {
    Point joint;
    float degrees = 0;
    float length = 0;
    Outline back;
    Outline front;
    float top = 0;  ///< of the standing body
    float end = 0;
    Build build{};

    // x along it, y forwards in body heights.
    Point at(Point point) const {
        const float wide = share(build, std::lerp(top, end, std::clamp(point.x, 0.0F, 1.0F)));
        return turned(joint, {point.x * length, point.y * wide}, degrees);
    }
    // y from its back edge to its front.
    Point within(Point point) const {
        const float from = between(back, point.x);
        return at({point.x, std::lerp(from, between(front, point.x), (point.y + 1) / 2)});
    }
    Points outline(Outline below) const {
        Points around(front.begin(), front.end());
        around.insert(around.end(), below.begin(), below.end());
        around.insert(around.end(), back.rbegin(), back.rend());
        return placed(around, [this](Point point) { return at(point); });
    }
};

Limb thigh_of(const LegPose& leg, Build build) {
    return {leg.hip,    leg.thigh,   thigh_length, outlines::thigh_back, outlines::thigh_front,
            hip_height, knee_height, build};
}

Limb shank_of(const LegPose& leg, Build build) {
    return {leg.knee,    leg.shank,    shank_length, outlines::shank_back, outlines::shank_front,
            knee_height, ankle_height, build};
}

Points on_arm(Outline outline, Point joint, float degrees, float length, Build build) {
    const float wide = share(build, arm_height);
    return placed(outline, [&](Point p) { return turned(joint, {p.x * length, p.y * wide}, degrees); });
}

}  // namespace

RunningFrame::RunningFrame(float at, Build of) : phase(at), build(of), pose(running(at)) {}

Points RunningFrame::on_trunk(Outline outline) const {
    return placed(outline, [this](Point p) {
        const float wide = share(build, hip_height - p.y * trunk_units);
        return turned(pose.hip, {-p.y, p.x * wide}, -pose.lean);
    });
}

Points RunningFrame::on_head(Outline outline) const {
    const Point middle = turned(pose.hip, {-head_on_trunk.y, head_on_trunk.x}, -pose.lean);
    return placed(outline, [&](Point p) { return Point{middle.x + p.x * head_size, middle.y + p.y * head_size}; });
}

Points RunningFrame::tail(Outline outline) const {
    const float swing = tail_swing * std::sin(4 * std::numbers::pi_v<float> * phase);
    const Points swung = placed(outline, [&](Point p) {
        return turned(tied_at, {p.y - tied_at.y, p.x - tied_at.x}, swing);
    });
    return on_head(swung);
}

Points RunningFrame::on_hip(const LegPose& leg, Outline outline) const {
    const float wide = share(build, hip_height);
    return placed(outline, [&](Point p) { return turned(leg.hip, {p.y, p.x * wide}, hip_follows * leg.thigh); });
}

Points RunningFrame::on_thigh(const LegPose& leg, Outline outline) const {
    return placed(outline, [limb = thigh_of(leg, build)](Point p) { return limb.within(p); });
}

Points RunningFrame::on_shank(const LegPose& leg, Outline outline) const {
    return placed(outline, [limb = shank_of(leg, build)](Point p) { return limb.within(p); });
}

Points RunningFrame::on_foot(const LegPose& leg, Outline outline) const {
    const Point joint = {toes_from, toe_joint};
    return placed(outline, [&](Point p) {
        const bool toes = p.x > toes_from;
        return figure::on_foot(leg, toes ? turned(joint, {p.y - joint.y, p.x - joint.x}, leg.toes) : p);
    });
}

Points RunningFrame::on_upper_arm(const ArmPose& arm, Outline outline) const {
    return on_arm(outline, arm.shoulder, arm.upper, upper_arm_length, build);
}

Points RunningFrame::on_forearm(const ArmPose& arm, Outline outline) const {
    return on_arm(outline, arm.elbow, arm.fore, forearm_length, build);
}

Points RunningFrame::on_hand(const ArmPose& arm, Outline outline) const {
    return on_arm(outline, arm.wrist, arm.fore, hand_length, model::Build::medium);
}

Points RunningFrame::thigh(const LegPose& leg) const { return thigh_of(leg, build).outline({}); }

Points RunningFrame::shank(const LegPose& leg) const { return shank_of(leg, build).outline(outlines::shank_end); }

Points RunningFrame::knee(const LegPose& leg) const {
    return circle(leg.knee, knee_radius * share(build, knee_height));
}

Points RunningFrame::kneecap(const LegPose& leg) const {
    return circle(turned(leg.knee, {0, kneecap_forward}, leg.shank), kneecap_radius);
}

Points RunningFrame::socket(const LegPose& leg) const {
    return placed(outlines::socket, [limb = shank_of(leg, Build::medium)](Point p) { return limb.at(p); });
}

// From the socket down along the shank, and on to where the ball of the foot would be. It gives way while it is stood
// on, and has no ankle in the air.
Points RunningFrame::blade(const LegPose& leg) const {
    const Limb limb = shank_of(leg, Build::medium);
    const auto on_limb = [&](Point p) { return limb.at(p); };
    LegPose stands = leg;
    stands.foot = std::lerp(leg.shank, leg.foot, leg.stands);
    Points spring = placed(outlines::blade_front, on_limb);
    for (const Points& more : {placed(outlines::blade_tip, [&](Point p) { return figure::on_foot(stands, p); }),
                               placed(outlines::blade_back, on_limb)})
        spring.insert(spring.end(), more.begin(), more.end());
    return spring;
}

std::vector<Points> RunningFrame::curls() const {
    std::vector<Points> curls;
    for (const Point middle : on_head(outlines::curls)) curls.push_back(circle(middle, curl_radius * head_size));
    return curls;
}

Points ellipse(Point middle, Point radius) {
    constexpr int corners = 8;
    Points points;
    for (int i = 0; i < corners; ++i) {
        const float turn = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / corners;
        points.push_back({middle.x + radius.x * std::cos(turn), middle.y + radius.y * std::sin(turn)});
    }
    return points;
}

Points circle(Point middle, float radius) { return ellipse(middle, {radius, radius}); }

}  // namespace figure
