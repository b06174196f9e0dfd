#include "figure/moving/person.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "figure/moving/head.h"
#include "figure/recolour.h"

namespace figure::moving {
namespace {

using model::Point;

constexpr float far_shade = 0.3F;  // what is on the other side stands back
constexpr Colour shadow = {42, 22, 16};

/// How far a limb reaches before and behind its bone, at a share of the bone's length.
struct Girth {
    float at;
    float front;
    float back;
};

constexpr auto thigh_girth = std::to_array<Girth>({{-0.12F, 5.5F, 9},
                                                   {0.06F, 8.6F, 10.6F},
                                                   {0.3F, 9, 9.6F},
                                                   {0.62F, 7.6F, 8},
                                                   {0.9F, 6.3F, 6.2F},
                                                   {1.07F, 4.4F, 4.2F}});
constexpr auto shank_girth = std::to_array<Girth>({{-0.09F, 4.2F, 3.8F},
                                                   {0.05F, 6, 5.6F},
                                                   {0.26F, 5.2F, 7.8F},
                                                   {0.5F, 4.3F, 6.2F},
                                                   {0.78F, 3.5F, 3.7F},
                                                   {0.97F, 3.6F, 3.7F},
                                                   {1.06F, 2.6F, 2.6F}});
constexpr auto upper_arm_girth = std::to_array<Girth>({{-0.14F, 3.4F, 3.4F},
                                                       {0.04F, 5.6F, 5.4F},
                                                       {0.3F, 5, 4.8F},
                                                       {0.65F, 4.2F, 4.4F},
                                                       {1, 3.7F, 3.8F},
                                                       {1.09F, 2.4F, 2.4F}});
constexpr auto forearm_girth = std::to_array<Girth>({{-0.1F, 2.6F, 2.6F},
                                                     {0.05F, 3.9F, 3.9F},
                                                     {0.3F, 4.2F, 3.8F},
                                                     {0.7F, 3.1F, 2.9F},
                                                     {1, 2.5F, 2.5F},
                                                     {1.06F, 1.8F, 1.8F}});
constexpr auto short_leg_girth = std::to_array<Girth>(
    {{-0.16F, 6.2F, 9.6F}, {0.04F, 9.4F, 11.4F}, {0.25F, 9.9F, 10.8F}, {0.5F, 9.2F, 9.6F}, {0.56F, 8.6F, 9}});
constexpr auto trunk_girth = std::to_array<Girth>({{-0.02F, 4.2F, 4.4F},
                                                   {0.07F, 7.4F, 7},
                                                   {0.25F, 10, 9.6F},
                                                   {0.5F, 9.2F, 9},
                                                   {0.72F, 8.8F, 7.4F},
                                                   {0.92F, 9.4F, 9.6F},
                                                   {1.08F, 8, 9.4F}});
constexpr auto front_trunk_girth = std::to_array<Girth>({{0.06F, 3, 3},
                                                         {0.0F, 8, 8},
                                                         {0.03F, 12.4F, 12.4F},
                                                         {0.14F, 13, 13},
                                                         {0.26F, 14.8F, 14.8F},
                                                         {0.55F, 12, 12},
                                                         {0.72F, 11.8F, 11.8F},
                                                         {0.92F, 15, 15},
                                                         {1.06F, 15.2F, 15.2F}});
constexpr auto front_thigh_girth = std::to_array<Girth>(
    {{-0.1F, 5, 5}, {0.05F, 8.6F, 8.6F}, {0.3F, 8.4F, 8.4F}, {0.65F, 7, 7}, {0.9F, 5.8F, 5.8F}, {1.07F, 4, 4}});
constexpr auto front_shank_girth = std::to_array<Girth>({{-0.09F, 3.6F, 3.6F},
                                                         {0.05F, 5.4F, 5.4F},
                                                         {0.28F, 6.4F, 6},
                                                         {0.55F, 5, 4.8F},
                                                         {0.85F, 3.5F, 3.4F},
                                                         {1.02F, 3.4F, 3.4F},
                                                         {1.08F, 2.4F, 2.4F}});

template <class Girths>
Curve around(Point from, Point to, const Girths& girths, float more = 0) {
    const Point way = to - from;
    const float long_ = std::max(1.0F, std::hypot(way.x, way.y));
    const Point front = {-way.y / long_, way.x / long_};
    Curve curve;
    for (const Girth& girth : girths) curve.push_back(from + girth.at * way + (girth.front + more) * front);
    for (auto girth = girths.rbegin(); girth != girths.rend(); ++girth)
        curve.push_back(from + girth->at * way + -(girth->back + more) * front);
    return curve;
}

/// Of a limb, the strip between two shares of its girth: 1 is its front, -1 its back.
struct Patch {
    float from;
    float to;
    float outer;
    float inner;
};

template <class Girths>
Curve patch_on(Point from, Point to, const Girths& girths, const Patch& patch) {
    const Point way = to - from;
    const float long_ = std::max(1.0F, std::hypot(way.x, way.y));
    const Point front = {-way.y / long_, way.x / long_};
    const auto girth_at = [&](float at, float share) {
        std::size_t i = 1;
        while (i + 1 < girths.size() && girths[i].at < at) ++i;
        const float t = (at - girths[i - 1].at) / (girths[i].at - girths[i - 1].at);
        const float wide = share > 0 ? std::lerp(girths[i - 1].front, girths[i].front, t)
                                     : std::lerp(girths[i - 1].back, girths[i].back, t);
        return from + at * way + share * wide * front;
    };
    constexpr int steps = 5;
    Curve curve;
    for (int i = 0; i <= steps; ++i) {
        const float at = std::lerp(patch.from, patch.to, static_cast<float>(i) / steps);
        const float full = i == 0 || i == steps ? (patch.outer + patch.inner) / 2 : patch.outer;
        curve.push_back(girth_at(at, full));
    }
    for (int i = steps - 1; i > 0; --i)
        curve.push_back(girth_at(std::lerp(patch.from, patch.to, static_cast<float>(i) / steps), patch.inner));
    return curve;
}

/// Shapes that are one thing, with an edge around all of it.
struct Group {
    std::vector<std::pair<Curve, Colour>> shapes{};

    void add(Curve curve, Colour colour) { shapes.emplace_back(std::move(curve), colour); }
    void draw(Sketch& sketch, Colour edge) const {
        for (const auto& [curve, colour] : shapes) sketch.edge(curve, edge, 2 * seam);
        for (const auto& [curve, colour] : shapes) sketch.fill(curve, colour);
    }
};

Curve circle(Point middle, float radius) {
    constexpr int corners = 8;
    Curve curve;
    for (int i = 0; i < corners; ++i)
        curve.push_back(middle + radius * downward(360.0F * static_cast<float>(i) / corners));
    return curve;
}

/// Between two points of a limb's own: u along its foot or hand, v above that.
Curve local(Point origin, Point along, const std::vector<Point>& shape) {
    const Point up = {-along.y, along.x};
    Curve curve;
    for (const Point point : shape) curve.push_back(origin + point.x * along + point.y * up);
    return curve;
}

Point unit(Point way) {
    const float far = std::max(0.01F, std::hypot(way.x, way.y));
    return {way.x / far, way.y / far};
}

struct Painter {
    Sketch& sketch;
    const Scene& scene;
    const Joints& body;
    const Pose& pose;
    const Look& look;

    bool front() const { return scene.seen == Seen::from_the_front; }
    Colour toned(Colour colour, Side side) const {
        return side == Side::far && !front() ? mixed(colour, shadow, far_shade) : colour;
    }

    Group foot(const Leg& leg, Side side) const {
        Group group;
        if (front()) {
            const Point down = unit(leg.toe - leg.ankle);
            const float out = side == Side::near ? 1.0F : -1.0F;
            group.add(local(leg.ankle, down,
                            {{-2, 4},
                             {5, 5 + out},
                             {8.6F, 5 + 2 * out},
                             {9, out},
                             {8.6F, -5 + 2 * out},
                             {5, -5 + out},
                             {-2, -4}}),
                      scene.barefoot ? look.style.joint : look.style.vest);
            return group;
        }
        const Point along = unit(leg.ball - leg.heel);
        if (scene.barefoot) {
            group.add(local(leg.ankle, along,
                            {{-4.5F, 2},
                             {-6.4F, -3},
                             {-5, -6.6F},
                             {3, -5.6F},
                             {12, -7},
                             {18, -6.8F},
                             {19.4F, -5},
                             {16, -3},
                             {8, 0.5F},
                             {3.4F, 3.4F}}),
                      toned(look.style.joint, side));
            return group;
        }
        const Point tip = unit(leg.toe - leg.ball);
        const Colour shoe = toned(look.style.vest, side);
        const Colour sole = toned(look.style.trim, side);
        group.add(local(leg.ball, tip, {{-4, 0}, {0, -0.2F}, {7, 0}, {8.6F, 1}, {8.4F, 2.8F}, {2, 2.4F}, {-4, 2.4F}}),
                  sole);
        group.add(local(leg.ankle, along, {{-6.8F, -4.4F}, {-6, -7}, {4, -7}, {12, -7}, {13, -4.6F}, {2, -4.6F}}),
                  sole);
        group.add(local(leg.ball, tip, {{-4, 1.8F}, {6, 1.7F}, {8, 2.6F}, {5, 5}, {-1, 7}, {-5, 6}}), shoe);
        group.add(
            local(
                leg.ankle, along,
                {{-5, 3.6F}, {-6.8F, -2}, {-6.4F, -5}, {4, -5.3F}, {12, -5.3F}, {14, -2.4F}, {9, 1.2F}, {4.2F, 4.4F}}),
            shoe);
        return group;
    }

    void leg(const Leg& leg, Side side) const {
        Group group = foot(leg, side);
        const Colour skin = toned(look.style.muscle, side);
        if (front()) {
            group.add(around(leg.knee, leg.ankle, front_shank_girth), skin);
            group.add(around(leg.hip, leg.knee, front_thigh_girth), skin);
        } else {
            group.add(around(leg.knee, leg.ankle, shank_girth), skin);
            group.add(around(leg.hip, leg.knee, thigh_girth), skin);
        }
        group.add(circle(leg.knee, front() ? 5.4F : 6), skin);
        group.draw(sketch, look.style.seam);
        if (side == Side::near || scene.far_too) works_on(leg);
        Group shorts;
        shorts.add(around(leg.hip, leg.knee, short_leg_girth), toned(look.style.shorts, side));
        shorts.draw(sketch, look.style.edge.value_or(look.style.seam));
        if (side == Side::near || scene.far_too) works_over_shorts(leg);
    }

    void light(const Curve& curve) const {
        const Colour tone = mixed(look.touched, look.style.muscle, 0.75F * pose.loose);
        sketch.shape(curve, tone, look.style.seam, seam * 0.8F);
    }

    void works_on(const Leg& leg) const {
        switch (scene.works) {
            case Works::calf:
                return light(patch_on(leg.knee, leg.ankle, shank_girth, {0.04F, 0.62F, -0.94F, 0.05F}));
            case Works::achilles:
                return light(patch_on(leg.knee, leg.ankle, shank_girth, {0.6F, 1.03F, -0.94F, -0.2F}));
            case Works::shin:
                return light(patch_on(leg.knee, leg.ankle, shank_girth, {0.06F, 0.8F, 0.92F, 0}));
            case Works::foot:
                return light(local(leg.ankle, unit(leg.ball - leg.heel),
                                   {{-4, -6}, {4, -6.4F}, {15, -6.4F}, {10, -4}, {2, -2.6F}}));
            default:
                return;
        }
    }
    void works_over_shorts(const Leg& leg) const {
        switch (scene.works) {
            case Works::quad:
                return light(patch_on(leg.hip, leg.knee, thigh_girth, {0.14F, 0.94F, 0.94F, 0}));
            case Works::hamstring:
                return light(patch_on(leg.hip, leg.knee, thigh_girth, {0.2F, 0.98F, -0.94F, -0.05F}));
            case Works::glute:
                return light(patch_on(leg.hip, leg.knee, short_leg_girth, {-0.14F, 0.22F, -0.95F, -0.1F}));
            case Works::hip_flexor:
                return light(patch_on(leg.hip, leg.knee, short_leg_girth, {-0.14F, 0.3F, 0.94F, 0.2F}));
            case Works::inner_thigh:
                return light(patch_on(leg.hip, leg.knee, front_thigh_girth,
                                      {0.08F, 0.9F, (&leg == &body.near_leg ? -0.92F : 0.92F), 0}));
            default:
                return;
        }
    }

    void arm(const Arm& arm, Side side) const {
        Group group;
        const Colour skin = toned(look.style.muscle, side);
        const Point along = unit(arm.tip - arm.wrist);
        const float thumb = front() && side == Side::near ? -1.0F : 1.0F;
        group.add(
            local(arm.wrist, along,
                  {{-1, 2.4F}, {4, 3.6F}, {10, 3.4F}, {14.6F, 1.6F}, {15, -1}, {10, -3.2F}, {4, -3.4F}, {-1, -2.4F}}),
            skin);
        group.add(
            local(arm.wrist, along,
                  {{1, thumb * 1.6F}, {4, thumb * 5.2F}, {8.4F, thumb * 6}, {8.8F, thumb * 4.4F}, {5, thumb * 2}}),
            skin);
        group.add(around(arm.elbow, arm.wrist, forearm_girth), skin);
        group.add(around(arm.shoulder, arm.elbow, upper_arm_girth), skin);
        group.add(circle(arm.elbow, 3.7F), skin);
        group.draw(sketch, look.style.seam);
        if (scene.works == Works::shoulders)
            light(patch_on(arm.shoulder, arm.elbow, upper_arm_girth, {-0.1F, 0.4F, 0.9F, -0.7F}));
    }

    void chest() const {
        Group group;
        const Point up = unit(body.shoulders - body.hips);
        const Point ahead = {up.y, -up.x};
        group.add(around(body.neck + -3.0F * unit(body.neck - body.shoulders), body.head,
                         std::to_array<Girth>({{-0.9F, 6, 6}, {-0.4F, 5, 5}, {0.2F, 4.6F, 4.8F}, {0.8F, 4, 4.6F}})),
                  look.style.bare);
        if (front()) {
            const float lift = 0.4F * pose.shrug;
            group.add({body.neck + -2.0F * up + -4.4F * ahead, body.shoulders + (4.4F - lift) * up + -8.0F * ahead,
                       body.shoulders + 2.0F * up + -14.0F * ahead, body.shoulders + -6.0F * up + -13.0F * ahead,
                       body.shoulders + -6.0F * up + 13.0F * ahead, body.shoulders + 2.0F * up + 14.0F * ahead,
                       body.shoulders + (4.4F - lift) * up + 8.0F * ahead, body.neck + -2.0F * up + 4.4F * ahead},
                      look.style.muscle);
            group.add(around(body.shoulders + -(pose.shrug) * up, body.hips, front_trunk_girth), look.style.vest);
        } else {
            Curve curve = around(body.shoulders, body.hips, trunk_girth);
            // The belly, in the middle of the front, rises.
            for (const std::size_t i : {std::size_t{3}, std::size_t{4}})
                curve[i] = curve[i] + (pose.breath * 4.6F) * ahead;
            curve[2] = curve[2] + (pose.breath * 2.2F) * ahead;
            group.add(std::move(curve), look.style.vest);
        }
        group.draw(sketch, look.style.seam);
        works_on_trunk(up, ahead);
    }

    void works_on_trunk(Point up, Point ahead) const {
        if (scene.works == Works::back && !front())
            light({body.hips + 8.0F * up + -8.6F * ahead, body.hips + 20.0F * up + -7.2F * ahead,
                   body.hips + 40.0F * up + -9.2F * ahead, body.hips + 40.0F * up + -4.0F * ahead,
                   body.hips + 20.0F * up + -2.6F * ahead, body.hips + 8.0F * up + -3.0F * ahead});
        if (scene.works == Works::neck && front())
            for (const float side : {-1.0F, 1.0F})
                light({body.neck + side * 4.6F * ahead, body.neck + -6.0F * up + side * 6.0F * ahead,
                       body.shoulders + 0.5F * up + side * 13.0F * ahead,
                       body.shoulders + -3.0F * up + side * 9.0F * ahead,
                       body.neck + -6.0F * up + side * 3.0F * ahead});
    }
};

}  // namespace

void draw_person_behind(Sketch& sketch, const Scene& scene, const Joints& body, const Pose& pose, const Look& look) {
    const Painter painter{sketch, scene, body, pose, look};
    if (scene.seen == Seen::from_the_front) return;
    painter.arm(body.far_arm, Side::far);
    painter.leg(body.far_leg, Side::far);
}

void draw_person(Sketch& sketch, const Scene& scene, const Joints& body, const Pose& pose, const Look& look) {
    const Painter painter{sketch, scene, body, pose, look};
    if (scene.seen == Seen::from_the_front) {
        painter.leg(body.far_leg, Side::far);
        painter.leg(body.near_leg, Side::near);
        painter.chest();
        draw_head(sketch, scene.seen, body, pose, look);
        painter.arm(body.far_arm, Side::far);
        painter.arm(body.near_arm, Side::near);
        return;
    }
    painter.chest();
    draw_head(sketch, scene.seen, body, pose, look);
    painter.leg(body.near_leg, Side::near);
    painter.arm(body.near_arm, Side::near);
}

}  // namespace figure::moving
