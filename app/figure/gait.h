#pragma once
#include <chrono>
#include <numbers>
#include <string_view>

#include "model/figure.h"

/// How somebody runs, seen from their right. Lengths are shares of their height, x forward from the hips and y down
/// from the ground; a phase is a share of one stride, which begins as the right foot lands.
namespace figure {

inline float radians(float degrees) { return degrees * std::numbers::pi_v<float> / 180; }

/// Degrees from hanging straight down, forwards positive; of the foot from level, toes up positive.
struct LegPose {
    model::Point hip;
    model::Point knee;
    model::Point ankle;
    float thigh = 0;
    float shank = 0;
    float foot = 0;
    float toes = 0;    ///< how far they are bent up from the rest of the foot
    float stands = 0;  ///< 1 while the foot is on the ground, less as it is about to be, or has just been
};

struct ArmPose {
    model::Point shoulder;
    model::Point elbow;
    model::Point wrist;
    float upper = 0;
    float fore = 0;
};

struct RunningPose {
    model::Point hip;
    float lean = 0;  ///< of the trunk, forwards
    LegPose right;
    LegPose left;
    ArmPose right_arm;
    ArmPose left_arm;
};

/// Legs: the mean of 46 runners at 2.5 m/s (RUN46). Trunk and arms: TENG14, HAMDATA, smoothed.
RunningPose running(float phase);

/// About 171 steps a minute (HAMDATA).
inline constexpr std::chrono::milliseconds stride_time{700};
/// The share of a stride that a foot is on the ground.
inline constexpr float toe_off = 0.37F;

inline constexpr float thigh_length = 0.245F;
inline constexpr float shank_length = 0.246F;
inline constexpr float upper_arm_length = 0.172F;
inline constexpr float forearm_length = 0.15F;

/// Angles of one leg's joints, degrees: hip and knee bent, toes up positive.
struct JointAngles {
    float hip = 0;
    float knee = 0;
    float ankle = 0;
};
JointAngles joint_angles(float phase_of_leg);

/// A point of the foot: from the ankle, x towards the toes, y towards the sole.
model::Point on_foot(const LegPose&, model::Point);
/// Where the shoe stands on the ground: its heel, and the ball of the foot.
inline constexpr model::Point heel = {-0.038F, 0.0555F};
inline constexpr model::Point ball = {0.065F, 0.0555F};

/// How hard the muscles of an area work, 0 to 1, at a phase of their own leg. When is approximate, by some percent of a
/// stride (GAZ07, MONT94).
float at_work(std::string_view area, float phase_of_leg);
/// The middle of the time in which they do.
float hardest_at(std::string_view area);

}  // namespace figure
