#include "figure/moving/scene.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <string>

#include "figure/moving/draw.h"
#include "model/movement.h"

namespace {

using namespace figure::moving;
using model::Point;

constexpr int moments = 80;

float moment(int i) { return static_cast<float>(i) / moments; }
float between(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

/// Every joint that is drawn.
std::vector<Point> all_joints(const Joints& body) {
    std::vector<Point> points = {body.hips, body.shoulders, body.neck, body.head};
    for (const Arm* arm : {&body.near_arm, &body.far_arm})
        points.insert(points.end(), {arm->shoulder, arm->elbow, arm->wrist, arm->tip});
    for (const Leg* leg : {&body.near_leg, &body.far_leg})
        points.insert(points.end(), {leg->hip, leg->knee, leg->ankle, leg->heel, leg->ball, leg->toe});
    return points;
}

/// How far any joint is from where it was.
float farthest(const Joints& a, const Joints& b) {
    const std::vector<Point> before = all_joints(a);
    const std::vector<Point> after = all_joints(b);
    float most = 0;
    for (std::size_t i = 0; i < before.size(); ++i) most = std::max(most, between(before[i], after[i]));
    return most;
}

std::vector<const Scene*> shown_by_somebody() {
    std::vector<const Scene*> scenes;
    for (const model::MovementName& movement : model::movements())
        if (const Scene* const found = scene(movement.name)) scenes.push_back(found);
    return scenes;
}

/// From the first rod to the second, forward counted up.
float turned(Point from, Point joint, Point to) {
    const Point a = joint - from;
    const Point b = to - joint;
    constexpr float degrees = 57.29578F;
    return std::atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y) * degrees;
}

}  // namespace

TEST_CASE("every movement that a page can name is drawn, and each drawing has a name") {
    const Look look{};
    for (const model::MovementName& movement : model::movements()) {
        INFO(movement.name);
        CHECK_FALSE(draw(movement.name, 0, look, 40, 30).rgba.empty());
        CHECK(std::string(movement.alt).size() > 40);
    }
    for (const auto scenes : {scenes_standing(), scenes_sitting(), scenes_lying()})
        for (const Scene& scene : scenes) {
            INFO(scene.name);
            CHECK(model::movement(scene.name));
        }
    CHECK(draw("moonwalk", 0, look, 40, 30).rgba.empty());
}

TEST_CASE("a movement ends where it began, and never jumps") {
    constexpr float most_a_frame = 13;  // centimetres in a twentieth of a second: a hand that swings while walking
    for (const Scene* const scene : shown_by_somebody()) {
        INFO(scene->name);
        CHECK(farthest(joints_at(*scene, 0), joints_at(*scene, 1)) < 0.01F);
        for (int i = 0; i < moments; ++i) {
            INFO(i);
            CHECK(farthest(joints_at(*scene, moment(i)), joints_at(*scene, moment(i + 1))) < most_a_frame);
        }
    }
}

TEST_CASE("a foot that stands does not slide") {
    for (const Scene* const scene : shown_by_somebody()) {
        const auto stays = [&](const std::optional<Planted>& planted, auto leg) {
            if (!planted) return;
            for (int i = 0; i < moments; ++i) {
                INFO(scene->name << ' ' << i);
                const Leg now = leg(joints_at(*scene, moment(i)));
                CHECK(between(planted->on_ball ? now.ball : now.ankle, planted->at) < 0.6F);
            }
        };
        stays(scene->holds.near_foot, [](const Joints& body) { return body.near_leg; });
        stays(scene->holds.far_foot, [](const Joints& body) { return body.far_leg; });
    }
}

TEST_CASE("a hand that holds on to something stays there") {
    for (const Scene* const scene : shown_by_somebody()) {
        const auto stays = [&](const Held& held, auto arm) {
            if (held.what != Held::What::place) return;
            for (int i = 0; i < moments; ++i) {
                INFO(scene->name << ' ' << i);
                CHECK(between(arm(joints_at(*scene, moment(i))).wrist, held.at) < 1);
            }
        };
        stays(scene->holds.near_hand, [](const Joints& body) { return body.near_arm; });
        stays(scene->holds.far_hand, [](const Joints& body) { return body.far_arm; });
    }
}

// AAOS, Joint Motion: Method of Measuring and Recording.
TEST_CASE("nobody bends a joint farther than people can") {
    for (const Scene* const scene : shown_by_somebody()) {
        if (scene->seen == Seen::from_the_front) continue;
        for (int i = 0; i < moments; ++i) {
            INFO(scene->name << ' ' << i);
            const Joints body = joints_at(*scene, moment(i));
            for (const Leg* const leg : {&body.near_leg, &body.far_leg}) {
                const float knee = -turned(leg->hip, leg->knee, leg->ankle);
                CHECK(knee > -1);
                CHECK(knee < 150);
                const float hip = turned(body.shoulders, body.hips, leg->knee);
                CHECK(hip > -32);
                CHECK(hip < 140);
                const float ankle = turned(leg->knee, leg->ankle, leg->ankle + (leg->ball - leg->heel)) - 90;
                CHECK(ankle < 45);
                CHECK(ankle > -66);
            }
            for (const Arm* const arm : {&body.near_arm, &body.far_arm}) {
                const float elbow = turned(arm->shoulder, arm->elbow, arm->wrist);
                CHECK(elbow > -1);
                CHECK(elbow < 160);
            }
        }
    }
}

TEST_CASE("nobody sinks into the floor") {
    for (const Scene* const scene : shown_by_somebody()) {
        if (scene->seen == Seen::from_the_front) continue;
        for (int i = 0; i < moments; ++i) {
            INFO(scene->name << ' ' << i);
            const Joints body = joints_at(*scene, moment(i));
            for (const Leg* const leg : {&body.near_leg, &body.far_leg})
                CHECK(std::min({leg->knee.y - 4, leg->ankle.y - 2, leg->heel.y, leg->ball.y}) > -2.5F);
        }
    }
}

TEST_CASE("two stills tell a movement from rest") {
    for (const Scene* const scene : shown_by_somebody()) {
        INFO(scene->name);
        const auto [first, second] = still_moments(scene->course);
        const Pose one = pose_at(*scene, first);
        const Pose other = pose_at(*scene, second);
        const float moved = farthest(joints_at(*scene, first), joints_at(*scene, second));
        CHECK((moved > 2 || std::abs(one.breath - other.breath) > 0.5F || std::abs(one.turn - other.turn) > 0.5F ||
               std::abs(one.loose - other.loose) > 0.5F));
    }
}
