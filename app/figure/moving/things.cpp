#include "figure/moving/things.h"

#include <cmath>

namespace figure::moving {
namespace {

using model::Point;

constexpr float thing_edge = 1;
// Of a round: from here on, and until here, somebody breathes out.
constexpr float there = 0.56F;
constexpr float still = 0.06F;

Curve box(float left, float bottom, float right, float top) {
    return {{left, bottom}, {right, bottom}, {right, top}, {left, top}};
}

struct Place {
    Sketch& sketch;
    const Scene& scene;
    const Joints& body;
    const Look& look;

    float right() const { return scene.outlook.left + scene.outlook.width; }
    void block(float left, float bottom, float right, float top) const {
        sketch.plate(box(left, bottom, right, top), look.thing, look.edge, thing_edge);
    }

    void floor() const {
        const float below = scene.outlook.bottom - thing_edge;
        sketch.plate(box(scene.outlook.left - thing_edge, below, right() + thing_edge, 0), look.ground, look.edge,
                     thing_edge);
    }

    // The ground under somebody who walks goes back below them, and is the same again after a round.
    void passing(float moment) const {
        constexpr float apart = 44;
        constexpr int marks = 12;
        const float gone = apart * marks / 2 * (moment - std::floor(moment));
        for (int i = 0; i < marks + marks / 2; ++i) {
            const float x = scene.outlook.left + apart * static_cast<float>(i) - gone;
            sketch.line({{x, -4}, {x + apart / 3, -4}}, look.edge, 1.6F);
        }
    }

    // Its back is at the left, or turned at the right; `size` is how high its seat is.
    void chair(const Thing& thing, float back) const {
        constexpr float half = 22;
        constexpr float seat = 5;
        constexpr float leg = 4;
        constexpr float backrest = 50;
        const float x = thing.at.x;
        const float top = thing.size;
        for (const float side : {-1.0F, 1.0F})
            block(x + side * (half - leg / 2) - leg / 2, 0, x + side * (half - leg / 2) + leg / 2, top - seat);
        if (back != 0)
            block(x + back * (half - leg / 2) - leg / 2, top - seat, x + back * (half - leg / 2) + leg / 2,
                  top + backrest);
        block(x - half, top - seat, x + half, top);
    }

    void pillow(const Thing& thing) const {
        const float wide = thing.size * 1.7F;
        const float high = thing.size;
        sketch.shape(
            {thing.at + Point{-wide, 0}, thing.at + Point{-wide * 0.7F, high}, thing.at + Point{0, high * 1.08F},
             thing.at + Point{wide * 0.7F, high}, thing.at + Point{wide, 0}, thing.at + Point{wide * 0.7F, -high},
             thing.at + Point{0, -high * 1.08F}, thing.at + Point{-wide * 0.7F, -high}},
            prop(), look.edge, thing_edge);
    }
    // Unlike the ground, and unlike what anybody wears.
    Colour prop() const { return look.style.edge ? look.style.white : look.style.trim; }

    // It goes half as far as who is on it.
    Point rolled(const Thing& thing) const { return thing.at + Point{(body.hips.x - scene.first.hips.x) / 2, 0}; }

    void ball(const Thing& thing) const {
        const Point at = rolled(thing);
        sketch.disc(at, thing.size, prop(), look.edge, thing_edge);
        const float turned = -(body.hips.x - scene.first.hips.x) * 6;
        sketch.line({at + thing.size * downward(turned + 120), at + thing.size * 0.35F * downward(turned + 60),
                     at + thing.size * downward(turned)},
                    look.edge, 1.2F);
    }

    void roll(const Thing& thing) const {
        const Point at = rolled(thing);
        sketch.disc(at, thing.size, prop(), look.edge, thing_edge);
        sketch.disc(at, thing.size * 0.45F, look.thing, look.edge, thing_edge);
        const Point spoke = downward(-(body.hips.x - scene.first.hips.x) * 4);
        sketch.line({at + thing.size * 0.5F * spoke, at + thing.size * 0.9F * spoke}, look.edge, 1.6F);
    }

    void towel() const {
        const Point hand = body.near_arm.wrist + 0.5F * (body.near_arm.tip - body.near_arm.wrist);
        sketch.line({hand, body.near_leg.ball}, look.edge, 3.8F);
        sketch.line({hand, body.near_leg.ball}, look.style.white, 2.4F);
    }

    // Air leaves: it is seen while the belly sinks.
    void breath(float full, float moment) const {
        const bool out = moment > there || moment < still;
        if (!out || scene.seen == Seen::from_the_front) return;
        const Point nod = body.head - body.neck;
        const Point up = (1 / std::max(1.0F, std::hypot(nod.x, nod.y))) * nod;
        const Point ahead = {up.y, -up.x};
        const Point mouth = body.head + 14.0F * ahead + -6.0F * up;
        for (const float side : {-1.0F, 0.0F, 1.0F})
            sketch.line({mouth + side * 2.4F * up, mouth + 6.0F * ahead + side * 4.4F * up + 0.8F * up,
                         mouth + 12.0F * ahead + side * 7.0F * up},
                        look.ink, 1.4F, 0.75F * (1 - full));
    }

    void thing(const Thing& thing) const {
        switch (thing.kind) {
            case Thing::Kind::none:
            case Thing::Kind::towel:
                return;
            case Thing::Kind::chair:
                return chair(thing, -1);
            case Thing::Kind::chair_turned:
                return chair(thing, 1);
            case Thing::Kind::stool:
                return chair(thing, 0);
            case Thing::Kind::wall:
                return block(thing.at.x, 0, thing.at.x + 10, scene.outlook.bottom + scene.outlook.width);
            case Thing::Kind::stair:
                return block(thing.at.x, 0, right() + thing_edge, thing.size);
            case Thing::Kind::mat:
                return block(thing.at.x - thing.size, 0, thing.at.x + thing.size, 3);
            case Thing::Kind::sheet:
                return block(thing.at.x - thing.size, thing.at.y - thing.size * 1.6F, thing.at.x + thing.size,
                             thing.at.y + thing.size * 1.6F);
            case Thing::Kind::pillow:
                return pillow(thing);
            case Thing::Kind::roller:
                return roll(thing);
            case Thing::Kind::ball:
                return ball(thing);
        }
    }

    // So that it is seen on a body as well.
    void stroke(const Curve& curve) const {
        constexpr float width = 2.6F;
        constexpr float around = 2.2F;
        sketch.line(curve, look.room, width + around);
        sketch.line(curve, look.ink, width);
    }

    // Almost all the way round its middle, `to` being how far it goes across and up.
    void round_arrow(const Arrow& arrow) const {
        constexpr int points = 14;
        constexpr float from = 40;
        constexpr float way = 290;
        const float turn = arrow.bow < 0 ? -1.0F : 1.0F;
        const auto at = [&](float share) {
            const Point on = downward(turn * (from + way * share));
            return arrow.from + Point{on.x * arrow.to.x, on.y * arrow.to.y};
        };
        Curve curve;
        for (int i = 0; i <= points; ++i) curve.push_back(at(static_cast<float>(i) / points));
        stroke(curve);
        const Point last = at(1) - at(0.95F);
        head(at(1), std::atan2(last.x, -last.y) * 57.29578F);
    }

    void head(Point tip, float heading) const {
        constexpr float size = 8;
        stroke({tip + size * downward(heading - 145), tip, tip + size * downward(heading + 145)});
    }

    void arrow(const Arrow& arrow) const {
        if (arrow.round) return round_arrow(arrow);
        const Point way = arrow.to - arrow.from;
        const float far = std::max(0.1F, std::hypot(way.x, way.y));
        const Point left = {-way.y / far, way.x / far};
        const Point middle = arrow.from + 0.5F * way + arrow.bow * left;
        stroke({arrow.from, middle, arrow.to});
        // Its head points along the end of the bow.
        const Point last = arrow.to - middle;
        const float heading = std::atan2(last.x, -last.y) * 57.29578F - arrow.bow / far * 70;
        head(arrow.to, heading);
    }
};

}  // namespace

void draw_things_behind(Sketch& sketch, const Scene& scene, const Joints& body, float moment, const Look& look) {
    const Place place{sketch, scene, body, look};
    if (scene.things[0].kind != Thing::Kind::sheet) place.floor();
    for (const Thing& thing : scene.things) place.thing(thing);
    if (scene.course == Course::stride) place.passing(moment);
}

void draw_things(Sketch& sketch, const Scene& scene, const Joints& body, const Pose& pose, float moment,
                 const Look& look) {
    const Place place{sketch, scene, body, look};
    for (const Thing& thing : scene.things)
        if (thing.kind == Thing::Kind::towel) place.towel();
    if (scene.then.breath > 0) place.breath(pose.breath, moment);
    for (const Arrow& arrow : scene.arrows)
        if (arrow.is_there()) place.arrow(arrow);
}

}  // namespace figure::moving
