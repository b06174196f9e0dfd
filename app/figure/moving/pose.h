#pragma once
#include <array>
#include <optional>

#include "model/figure.h"

/// A person of rods and joints. Centimetres, y up from the floor; degrees.
namespace figure::moving {

/// Directions are turned from straight down, forward counted up: 90 is level, 180 straight up. A leg's `bend` is its
/// knee's, an arm's its elbow's, and neither goes below 0. `end` is how far the toes are above a right angle to the
/// shin. Seen from the front a direction is turned from the trunk's, outward.
struct Limb {
    float upper = 0;
    float bend = 0;
    float end = 0;
};

/// How somebody stands, sits or lies, or by how much that changes.
struct Pose {
    model::Point hips{};
    float trunk = 0;  ///< lean: 0 upright, 90 face down, -90 on the back; from the front a roll
    float head = 0;   ///< more of the same
    Limb near_arm{};
    Limb far_arm{};
    Limb near_leg{};
    Limb far_leg{};
    float breath = 0;  ///< 1: a full breath in
    float turn = 0;    ///< of the head, from the front: -1 to 1
    float twist = 0;   ///< of the chest
    float shrug = 0;   ///< how far the shoulders are up
    float curl = 0;    ///< of toes or fingers: 1 is curled, -1 spread
    float loose = 0;   ///< the muscle at work: 1 is at rest
};

/// The pose with so much of a change added.
Pose with(const Pose&, const Pose& change, float share);

enum class Side { near, far };
enum class Seen { from_the_side, from_the_front };

/// Where a foot stays while the rest moves: flat, or on its ball with the heel lifted so many degrees.
struct Planted {
    model::Point at{};  ///< of the ankle above a flat foot, or of the ball
    bool on_ball = false;
};

/// What a hand holds on to.
struct Held {
    enum class What { nothing, place, near_thigh, far_thigh, near_shin, near_foot, belly, other_shoulder };
    What what = What::nothing;
    model::Point at{};  ///< of a place
    float from = 0;     ///< of a limb: shares of its length, from the hip or knee down, at rest and when it has moved;
                        ///< above the other shoulder in centimetres
    float to = 0;
    float above = 8;  ///< on the front of a limb, or below 0 behind it
};

struct Arm {
    model::Point shoulder{}, elbow{}, wrist{}, tip{};
};
struct Leg {
    model::Point hip{}, knee{}, ankle{}, heel{}, ball{}, toe{};
};

/// Where the joints of a pose are.
struct Joints {
    model::Point hips{}, shoulders{}, neck{}, head{};
    Arm near_arm{}, far_arm{};
    Leg near_leg{}, far_leg{};
};

/// What keeps hands and feet where they are.
struct Holds {
    std::optional<Planted> near_foot{};
    std::optional<Planted> far_foot{};
    Held near_hand{};
    Held far_hand{};
    float thigh_share = 1;  ///< of its length that is seen; from the side of the near leg
    float shank_share = 1;
    float arm_share = 1;
};

/// Sets planted feet and hands that hold on to something into the pose's limbs; `moved` is how far along a limb the
/// hands are, 0 to 1.
Joints joints_of(const Pose&, Seen, const Holds&, float moved);

/// Lengths of an adult of 172 cm: Winter, Biomechanics and Motor Control, segment lengths as shares of the height.
namespace length {
inline constexpr float thigh = 42;
inline constexpr float shank = 41;
inline constexpr float ankle = 7;  ///< above the sole
inline constexpr float heel = 6;   ///< behind the ankle
inline constexpr float ball = 12;  ///< before it
inline constexpr float toe = 18.5F;
inline constexpr float trunk = 49;
inline constexpr float neck = 9;
inline constexpr float head = 11;  ///< from the neck to its middle
inline constexpr float upper_arm = 29;
inline constexpr float forearm = 25;
inline constexpr float hand = 15;
inline constexpr float half_hips = 9;
inline constexpr float half_shoulders = 16;
}  // namespace length

inline model::Point operator+(model::Point a, model::Point b) { return {a.x + b.x, a.y + b.y}; }
inline model::Point operator-(model::Point a, model::Point b) { return {a.x - b.x, a.y - b.y}; }
inline model::Point operator*(float share, model::Point a) { return {share * a.x, share * a.y}; }

/// A rod's direction from straight down.
model::Point downward(float degrees);

}  // namespace figure::moving
