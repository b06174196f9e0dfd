#pragma once
#include <array>
#include <span>
#include <string_view>

#include "figure/moving/pose.h"

/// Exercises as data: who stands where among which things, and what changes.
namespace figure::moving {

/// What stands around somebody. `at` is where it meets the floor, or its middle.
struct Thing {
    enum class Kind { none, chair, chair_turned, wall, stair, stool, mat, roller, ball, pillow, towel, sheet };
    Kind kind = Kind::none;
    model::Point at{};
    float size = 0;  ///< its height, or its radius
};

/// The muscle at work, or where it is felt.
enum class Works {
    nothing,
    calf,
    achilles,
    shin,
    quad,
    hamstring,
    glute,
    hip_flexor,
    inner_thigh,
    back,
    neck,
    shoulders,
    foot
};

/// Shows which way it goes, in a bow to the left of the way by so many centimetres. A round one goes about `from`, as
/// far across and up as `to`; clockwise with a bow below 0.
struct Arrow {
    model::Point from{};
    model::Point to{};
    float bow = 0;
    bool round = false;
    bool is_there() const { return from.x != to.x || from.y != to.y; }
};

/// How a movement goes from its first pose to others and back again, once a round.
enum class Course {
    there_and_back,  ///< to `then` and back, with a rest at both ends
    twice,           ///< the same two times
    in_turn,         ///< to `then` and back, then to `also` and back
    round,           ///< around in a circle of which those two are the axes
    swing,           ///< to `then` and as far to the other side
    stride,          ///< three strides of those two, a quarter of a stride apart
};

/// What is seen, in centimetres; the height is three quarters of the width.
struct Outlook {
    float left = -90;
    float bottom = -12;
    float width = 240;
};

struct Scene {
    std::string_view name;
    Seen seen = Seen::from_the_side;
    Outlook outlook{};
    Course course = Course::there_and_back;
    Pose first{};
    Pose then{};  ///< what changes
    Pose also{};
    Holds holds{};
    Works works = Works::nothing;
    bool far_too = false;  ///< the muscle of the other leg works as well
    bool stands = false;   ///< the lower foot is on the floor, wherever the hips are
    bool barefoot = false;
    bool partner = false;  ///< somebody kneels beyond the feet, and holds the near one
    std::array<Thing, 3> things{};
    std::array<Arrow, 2> arrows{};
};

constexpr Planted flat(float x, float y = length::ankle) { return {{x, y}}; }
constexpr Planted on_ball(float x, float y = 0) { return {{x, y}, true}; }
constexpr Held at(float x, float y) { return {Held::What::place, {x, y}}; }

std::span<const Scene> scenes_standing();
std::span<const Scene> scenes_sitting();
std::span<const Scene> scenes_lying();

/// Whoever kneels there, as seen in a mirror that turns them round about the middle of the outlook.
Scene partner_of(const Scene&, const Joints&, float moved);

/// Null where nobody does that.
const Scene* scene(std::string_view name);

/// How much of the two changes there is at a moment of a round, 0 to 1.
struct Shares {
    float then = 0;
    float also = 0;
};
Shares shares_at(Course, float moment);

/// The moments that say most of it, first and second.
std::array<float, 2> still_moments(Course);

Pose pose_at(const Scene&, float moment);
Joints joints_at(const Scene&, float moment);

}  // namespace figure::moving
