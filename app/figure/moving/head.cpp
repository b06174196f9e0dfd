#include "figure/moving/head.h"

#include <cmath>
#include <vector>

namespace figure::moving {
namespace {

using model::Point;

constexpr float line_width = 1.1F;

/// Around the middle of the head: x to the face or to the right, y up.
struct Skull {
    Sketch& sketch;
    const Look& look;
    Point middle;
    Point up;

    Point at(Point own) const {
        const Point ahead = {up.y, -up.x};
        return middle + own.x * ahead + own.y * up;
    }
    Curve curve(const std::vector<Point>& own) const {
        Curve all;
        for (const Point point : own) all.push_back(at(point));
        return all;
    }
    void shape(const std::vector<Point>& own, Colour colour) const {
        sketch.shape(curve(own), colour, look.style.seam, seam);
    }
    void disc(Point own, float radius, Colour colour) const { sketch.disc(at(own), radius, colour, colour, 0); }
    void line(const std::vector<Point>& own, Colour colour, float width = line_width) const {
        sketch.line(curve(own), colour, width);
    }

    void hair_behind(float turned) const {
        using model::Hair;
        if (look.hair == Hair::bun) sketch.disc(at({turned, 10.5F}), 5, look.style.hair, look.style.seam, seam);
    }
    void hair_of_side() const {
        using model::Hair;
        const Colour hair = look.style.hair;
        switch (look.hair) {
            case Hair::bun:
                sketch.disc(at({-9.6F, 8}), 5.2F, hair, look.style.seam, seam);
                [[fallthrough]];
            case Hair::cropped:
                return shape({{-9, -5},
                              {-10.6F, 1},
                              {-9.8F, 7.4F},
                              {-5, 12},
                              {2, 13},
                              {8, 10.4F},
                              {9.4F, 6.6F},
                              {4, 7.6F},
                              {0, 5},
                              {-1.4F, 0},
                              {-4, -3},
                              {-6, -6.6F}},
                             hair);
            case Hair::curls:
                return shape({{-8, -6.4F},
                              {-12.4F, -3},
                              {-12.6F, 3},
                              {-12, 8.6F},
                              {-7, 13.4F},
                              {-1, 15.2F},
                              {5, 14.4F},
                              {10, 10.4F},
                              {9.4F, 6.4F},
                              {4, 7.6F},
                              {0, 5},
                              {-1.4F, 0},
                              {-4.6F, -3}},
                             hair);
            case Hair::headscarf:
                return shape({{3, -14.6F},
                              {-6, -15},
                              {-11, -10},
                              {-11.4F, -1},
                              {-10.2F, 7.4F},
                              {-5, 12.4F},
                              {2, 13.4F},
                              {8.4F, 10.6F},
                              {8.8F, 7.4F},
                              {4, 7},
                              {1.4F, 2},
                              {1, -4},
                              {3.4F, -9.6F},
                              {7.6F, -12}},
                             hair);
        }
    }
};

void draw_profile(const Skull& skull) {
    const Look& look = skull.look;
    skull.shape({{-9.4F, 0},
                 {-9, 6},
                 {-4, 11},
                 {3, 11.6F},
                 {8, 8.4F},
                 {9, 4},
                 {9.2F, 1.6F},
                 {11.8F, -2.2F},
                 {9.8F, -3.6F},
                 {10.2F, -5.4F},
                 {9.2F, -7},
                 {8.6F, -10.6F},
                 {4, -11.4F},
                 {-1.4F, -8},
                 {-5, -9},
                 {-8.4F, -6}},
                look.style.bare);
    if (look.beard == model::Beard::full)
        skull.shape(
            {{9.8F, -6.6F}, {9.6F, -11.4F}, {5, -13.4F}, {-1, -10}, {-2.4F, -3}, {0.6F, -4}, {4, -6.4F}, {7, -5.4F}},
            look.style.hair);
    skull.hair_of_side();
    if (look.hair != model::Hair::headscarf) {
        skull.sketch.shape(skull.curve({{-2.6F, 1}, {-0.4F, 1.4F}, {0, -1}, {-1.4F, -3}, {-2.8F, -1}}), look.style.bare,
                           look.style.shade, 0.8F);
    }
    skull.disc({6.6F, 1.4F}, 1.1F, look.style.eye);
    skull.line({{4.8F, 4.2F}, {8, 4.4F}}, look.style.brow);
    skull.line({{7, -6.4F}, {9, -6}}, look.style.mouth);
}

void draw_face(const Skull& skull, float turn) {
    const Look& look = skull.look;
    const float shift = 4.6F * turn;
    skull.hair_behind(-shift);
    if (look.hair == model::Hair::curls || look.hair == model::Hair::headscarf)
        skull.shape({{-11, -6}, {-12, 4}, {-7, 13}, {0, 15}, {7, 13}, {12, 4}, {11, -6}, {7, -13}, {-7, -13}},
                    look.style.hair);
    for (const float side : {-1.0F, 1.0F})
        skull.shape(
            {{side * 8.6F, 1.6F}, {side * 10.6F - turn * 2, 1.4F}, {side * 10.2F - turn * 2, -2.4F}, {side * 8.4F, -3}},
            look.style.bare);
    skull.shape({{-9, 3},
                 {-6.6F, 10},
                 {0, 12},
                 {6.6F, 10},
                 {9, 3},
                 {8, -5},
                 {4, -10.6F},
                 {0 + shift * 0.3F, -11.8F},
                 {-4, -10.6F},
                 {-8, -5}},
                look.style.bare);
    if (look.beard == model::Beard::full)
        skull.shape({{-8.4F, -3},
                     {-4 + shift, -5},
                     {shift, -4},
                     {4 + shift, -5},
                     {8.4F, -3},
                     {5, -11.4F},
                     {shift * 0.4F, -13.2F},
                     {-5, -11.4F}},
                    look.style.hair);
    skull.shape({{-9.4F, 1.4F},
                 {-8.4F, 9},
                 {-3, 13},
                 {3, 13},
                 {8.4F, 9},
                 {9.4F, 1.4F},
                 {7.2F + shift * 0.4F, 6.4F},
                 {0 + shift, 7.8F},
                 {-7.2F + shift * 0.4F, 6.4F}},
                look.style.hair);
    for (const float side : {-1.0F, 1.0F}) {
        skull.disc({side * 3.6F + shift, 0.8F}, 1.1F, look.style.eye);
        skull.line({{side * 2.2F + shift, 3.6F}, {side * 5.2F + shift, 3.4F}}, look.style.brow);
    }
    skull.line({{shift * 1.25F, 0}, {shift * 1.25F + 0.9F, -3.2F}, {shift * 1.25F - 0.4F, -3.6F}}, look.style.shade,
               0.9F);
    skull.line({{-2.6F + shift, -6.6F}, {shift, -7.4F}, {2.6F + shift, -6.6F}}, look.style.mouth);
}

}  // namespace

void draw_head(Sketch& sketch, Seen seen, const Joints& body, const Pose& pose, const Look& look) {
    const Point way = body.head - body.neck;
    const float far = std::hypot(way.x, way.y);
    const Skull skull{sketch, look, body.head, {way.x / far, way.y / far}};
    if (seen == Seen::from_the_front)
        draw_face(skull, pose.turn);
    else
        draw_profile(skull);
}

}  // namespace figure::moving
