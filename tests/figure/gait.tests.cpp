#include "figure/gait.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <numbers>
#include <optional>

using figure::running;
using model::Point;

namespace {

// Every 10 % of a stride: RUN46, the mean of 46 runners.
constexpr std::array hip = {22.8F, 23.2F, 14.2F, -3.0F, -13.4F, -10.2F, 2.1F, 22.7F, 34.7F, 29.6F};
constexpr std::array knee = {10.4F, 35.0F, 38.0F, 21.5F, 14.6F, 39.4F, 75.1F, 91.2F, 70.9F, 25.5F};
constexpr std::array ankle = {5.9F, 11.4F, 22.1F, 11.3F, -11.1F, -14.6F, -8.0F, 1.4F, 6.7F, 6.9F};

float degrees_from_straight_down(Point from, Point to) {
    return std::atan2(to.x - from.x, to.y - from.y) * 180 / std::numbers::pi_v<float>;
}

float foot_pitch(const figure::LegPose& leg) {
    const Point behind = figure::on_foot(leg, figure::heel);
    const Point front = figure::on_foot(leg, figure::ball);
    return degrees_from_straight_down(behind, front) - 90;
}

float far_from(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

/// Where on the ground a foot that stands touches it: its heel until it has rolled over it, then its ball.
Point contact(const figure::LegPose& leg) {
    const Point behind = figure::on_foot(leg, figure::heel);
    const Point front = figure::on_foot(leg, figure::ball);
    return behind.y > front.y ? behind : front;
}

}  // namespace

TEST_CASE("the runner's joints bend as those of the runners who were measured, within 2 degrees") {
    for (std::size_t i = 0; i < hip.size(); ++i) {
        const figure::RunningPose pose = running(static_cast<float>(i) / 10);
        const figure::RunningPose half_later = running(static_cast<float>(i) / 10 + 0.5F);
        for (const figure::LegPose& leg : {pose.right, half_later.left}) {
            INFO(i * 10 << " %");
            const float thigh = degrees_from_straight_down(leg.hip, leg.knee);
            const float shank = degrees_from_straight_down(leg.knee, leg.ankle);
            CHECK(std::abs(thigh - hip.at(i)) <= 2);
            CHECK(std::abs(thigh - shank - knee.at(i)) <= 2);
            CHECK(std::abs(foot_pitch(leg) - shank - ankle.at(i)) <= 2);
        }
    }
}

TEST_CASE("no knee bends backwards, and no elbow") {
    for (int i = 0; i < 1000; ++i) {
        const figure::RunningPose pose = running(static_cast<float>(i) / 1000);
        for (const figure::LegPose& leg : {pose.right, pose.left}) CHECK(leg.shank <= leg.thigh - 5);
        for (const figure::ArmPose& arm : {pose.right_arm, pose.left_arm}) CHECK(arm.fore >= arm.upper + 60);
    }
}

TEST_CASE("a foot that stands on the ground goes back with it: nobody skates") {
    constexpr float little = 0.002F;
    std::optional<float> last;
    for (float phase = 0; phase + little < figure::toe_off; phase += little) {
        INFO(phase);
        const Point before = contact(running(phase).right);
        const figure::LegPose later = running(phase + little).right;
        const Point behind = figure::on_foot(later, figure::heel);
        const Point front = figure::on_foot(later, figure::ball);
        const bool on_heel = far_from(before, behind) < far_from(before, front);
        const float back = before.x - (on_heel ? behind : front).x;
        CHECK(back > 0);
        if (last) CHECK(std::abs(back - *last) <= 0.05F * *last);
        last = back;
        CHECK(std::abs(before.y) <= 0.001F);
    }
}

TEST_CASE("both feet are off the ground between two steps, and neither ever sinks into it") {
    for (int i = 0; i < 500; ++i) {
        const float phase = static_cast<float>(i) / 1000;
        INFO(phase);
        const figure::RunningPose pose = running(phase);
        for (const figure::LegPose& leg : {pose.right, pose.left})
            for (const Point part : {figure::heel, figure::ball}) CHECK(figure::on_foot(leg, part).y <= 0.002F);
        const float lowest = std::max(contact(pose.right).y, contact(pose.left).y);
        if (phase > figure::toe_off + 0.03F && phase < 0.48F) CHECK(lowest < -0.001F);
    }
}

TEST_CASE("one stride goes over into the next without a jump") {
    constexpr float little = 0.001F;
    for (int i = 0; i < 1000; ++i) {
        const float phase = static_cast<float>(i) / 1000;
        INFO(phase);
        const figure::RunningPose now = running(phase);
        const figure::RunningPose soon = running(phase + little);
        CHECK(far_from(now.hip, soon.hip) < 0.003F);
        CHECK(far_from(now.right.ankle, soon.right.ankle) < 0.005F);
        CHECK(far_from(now.left.ankle, soon.left.ankle) < 0.005F);
        CHECK(far_from(now.right_arm.wrist, soon.right_arm.wrist) < 0.005F);
        CHECK(std::abs(now.right.toes - soon.right.toes) < 2);
    }
    CHECK(far_from(running(0).right.ankle, running(1).right.ankle) < 1e-4F);
}

TEST_CASE("the hips stand as high as has been computed from the same runners, and rise and fall 2.4 % of the height") {
    // The shoe's sole is 1.65 % below the foot's.
    constexpr float sole = 0.0165F;
    for (const auto& [phase, height] : {std::pair{0.0F, 0.513F}, {0.1F, 0.506F}, {0.16F, 0.502F}, {0.2F, 0.504F}})
        CHECK(std::abs(-running(phase).hip.y - sole - height) < 0.004F);
    CHECK(running(0.16F).hip.y - running(0.40F).hip.y > 0.02F);
}

TEST_CASE("the calf works as the foot lands and stands, the shin while it swings") {
    CHECK(figure::at_work("calves", 0.1F) == 1);
    CHECK(figure::at_work("calves", 0.9F) == 1);
    CHECK(figure::at_work("calves", 0.5F) == 0);
    CHECK(figure::at_work("shins", 0.75F) == 1);
    CHECK(figure::at_work("shins", 0.2F) == 0);
    CHECK(figure::at_work("neck", 0.2F) == 0);
    for (const char* area : {"calves", "quads", "hamstrings", "glutes", "shins", "hip-flexors", "feet", "it-band"})
        CHECK(figure::at_work(area, figure::hardest_at(area)) == 1);
}

TEST_CASE("no muscle flashes: each leg's light up no more than 1.5 times a second") {
    for (const char* area : {"calves", "quads", "hamstrings", "glutes", "shins", "hip-flexors", "feet"}) {
        int lights_up = 0;
        for (int i = 0; i < 1000; ++i)
            if (figure::at_work(area, static_cast<float>(i) / 1000) < 0.5F &&
                figure::at_work(area, static_cast<float>(i + 1) / 1000) >= 0.5F)
                ++lights_up;
        const float a_second =
            static_cast<float>(lights_up) / std::chrono::duration<float>(figure::stride_time).count();
        CHECK(a_second <= 1.5F);
    }
}
