#include "figure/gait.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "figure/periodic_spline.h"

namespace figure {
namespace {

using model::Point;

constexpr PeriodicSpline<20> hip_curve({22.8F,  22.6F, 23.2F, 20.6F, 14.2F, 5.7F,  -3.0F, -9.9F, -13.4F, -13.3F,
                                        -10.2F, -5.2F, 2.1F,  12.2F, 22.7F, 30.8F, 34.7F, 34.0F, 29.6F,  25.4F});
constexpr PeriodicSpline<20> knee_curve({10.4F, 21.7F, 35.0F, 40.3F, 38.0F, 30.6F, 21.5F, 14.9F, 14.6F, 23.1F,
                                         39.4F, 58.0F, 75.1F, 87.3F, 91.2F, 85.4F, 70.9F, 49.1F, 25.5F, 11.1F});
constexpr PeriodicSpline<20> ankle_curve({5.9F,   4.1F,   11.4F, 18.6F, 22.1F, 20.0F, 11.3F, -1.0F, -11.1F, -15.4F,
                                          -14.6F, -11.8F, -8.0F, -3.2F, 1.4F,  4.7F,  6.7F,  7.2F,  6.9F,   7.5F});
constexpr PeriodicSpline<10> lean_curve({6, 7, 8.5F, 8, 6.5F, 6, 7, 8.5F, 8, 6.5F});
constexpr PeriodicSpline<10> shoulder_curve({-40, -30, -15, -6, -4, -10, -18, -26, -35, -41});
constexpr PeriodicSpline<10> elbow_curve({110, 102, 99, 115, 130, 128, 114, 103, 112, 119});

// The arms of the few runners measured swing less than most people's do, and are seen from the side here.
constexpr std::array measured_swing = {-41.0F, -4.0F};
constexpr std::array drawn_swing = {-50.0F, 16.0F};
constexpr float drawn_elbow = 0.92F;

constexpr Point right_shoulder = {-0.004F, 0.272F};  // forward of the hips, and up along the trunk
constexpr Point left_shoulder = {0.010F, 0.270F};

// The toes lie on the ground while the heel lifts, and straighten after it is off.
constexpr float toes_follow = 0.9F;
constexpr float straight_again = 0.47F;
constexpr float reaches_out = 0.1F;
// Of gravity, in heights of 1.75 m a square second.
constexpr float gravity = 9.81F / 1.75F;

float turn_of(float phase) { return phase - std::floor(phase); }

Point along(Point from, float length, float degrees) {
    return {from.x + length * std::sin(radians(degrees)), from.y + length * std::cos(radians(degrees))};
}

LegPose leg_from(Point hip, float phase) {
    const JointAngles joints = joint_angles(phase);
    LegPose leg;
    leg.hip = hip;
    leg.thigh = joints.hip;
    leg.shank = leg.thigh - joints.knee;
    leg.foot = leg.shank + joints.ankle;
    leg.knee = along(hip, thigh_length, leg.thigh);
    leg.ankle = along(leg.knee, shank_length, leg.shank);
    const float since = turn_of(phase);
    leg.stands = std::clamp(
        std::max((straight_again - since) / (straight_again - toe_off), 1 - (1 - since) / reaches_out), 0.0F, 1.0F);
    leg.toes = toes_follow * std::max(0.0F, -leg.foot) * leg.stands;
    return leg;
}

// Seen from the hip.
float height_in_stance(float phase) {
    const LegPose leg = leg_from({}, phase);
    return std::max(on_foot(leg, heel).y, on_foot(leg, ball).y);
}

// From one foot's landing to the other's.
float hip_height(float phase) {
    if (phase <= toe_off) return height_in_stance(phase);
    const float off = height_in_stance(toe_off);
    const float lands = height_in_stance(0);
    constexpr float flight = 0.5F - toe_off;
    const float gone = phase - toe_off;
    const float seconds = std::chrono::duration<float>(stride_time).count();
    const float arc = gravity / 2 * gone * (flight - gone) * seconds * seconds;
    return std::lerp(off, lands, gone / flight) + arc;
}

ArmPose arm_of(const RunningPose& pose, Point shoulder, float phase) {
    const float lean = radians(pose.lean);
    ArmPose arm;
    arm.shoulder = {pose.hip.x + shoulder.y * std::sin(lean) + shoulder.x * std::cos(lean),
                    pose.hip.y - shoulder.y * std::cos(lean) + shoulder.x * std::sin(lean)};
    const float swing = (shoulder_curve.at(phase) - measured_swing[0]) / (measured_swing[1] - measured_swing[0]);
    arm.upper = std::lerp(drawn_swing[0], drawn_swing[1], swing);
    arm.fore = arm.upper + drawn_elbow * elbow_curve.at(phase);
    arm.elbow = along(arm.shoulder, upper_arm_length, arm.upper);
    arm.wrist = along(arm.elbow, forearm_length, arm.fore);
    return arm;
}

/// Of one stride; what goes on through the next landing ends above 1.
struct Window {
    std::string_view area;
    float from = 0;
    float to = 0;
};
constexpr auto windows = std::to_array<Window>({{"calves", 0.86F, 1.25F},
                                                {"quads", 0.86F, 1.20F},
                                                {"hamstrings", 0.70F, 1.25F},
                                                {"glutes", 0.85F, 1.25F},
                                                {"shins", 0.40F, 1.08F},
                                                {"hip-flexors", 0.25F, 0.65F},
                                                {"feet", 0.05F, 0.37F},
                                                {"it-band", 0.85F, 1.25F},
                                                {"it-band", 0.40F, 0.60F}});
// Within which a muscle fades in and out.
constexpr float soft_edge = 0.03F;

float within(const Window& window, float phase) {
    float at = turn_of(phase);
    if (at < window.from - soft_edge / 2) at += 1;
    const float inside = std::min(at - window.from, window.to - at);
    return std::clamp(inside / soft_edge + 0.5F, 0.0F, 1.0F);
}

}  // namespace

JointAngles joint_angles(float phase) { return {hip_curve.at(phase), knee_curve.at(phase), ankle_curve.at(phase)}; }

Point on_foot(const LegPose& leg, Point point) {
    const float pitch = radians(leg.foot);
    return {leg.ankle.x + point.x * std::cos(pitch) + point.y * std::sin(pitch),
            leg.ankle.y - point.x * std::sin(pitch) + point.y * std::cos(pitch)};
}

RunningPose running(float phase) {
    const float step = std::fmod(turn_of(phase), 0.5F);
    RunningPose pose;
    pose.hip = {0, -hip_height(step)};
    pose.lean = lean_curve.at(phase);
    pose.right = leg_from(pose.hip, phase);
    pose.left = leg_from(pose.hip, phase + 0.5F);
    pose.right_arm = arm_of(pose, right_shoulder, phase);
    pose.left_arm = arm_of(pose, left_shoulder, phase + 0.5F);
    return pose;
}

float at_work(std::string_view area, float phase) {
    float most = 0;
    for (const Window& window : windows)
        if (window.area == area) most = std::max(most, within(window, phase));
    return most;
}

float hardest_at(std::string_view area) {
    const auto* const window = std::ranges::find(windows, area, &Window::area);
    return window == windows.end() ? 0 : turn_of((window->from + window->to) / 2);
}

}  // namespace figure
