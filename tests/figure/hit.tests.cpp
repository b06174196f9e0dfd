#include "figure/hit.h"

#include <algorithm>
#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "figure/artwork.h"
#include "figure/workshop.h"

namespace {

using figure::HitMap;
using model::Point;
using model::Side;
using model::View;

/// How far the nearest shape is, 0 inside; every edge of every shape asked, in double precision.
double slow_distance(const model::Shape& shape, Point point) {
    bool inside = false;
    double nearest = std::numeric_limits<double>::infinity();
    for (const auto& outline : shape.outlines)
        for (std::size_t i = 0; i < outline.size(); ++i) {
            const double ax = outline[i].x, ay = outline[i].y;
            const double dx = outline[(i + 1) % outline.size()].x - ax, dy = outline[(i + 1) % outline.size()].y - ay;
            if ((ay > point.y) != (ay + dy > point.y) && point.x < ax + (point.y - ay) / dy * dx) inside = !inside;
            const double t = std::clamp(((point.x - ax) * dx + (point.y - ay) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
            nearest = std::min(nearest, std::hypot(ax + t * dx - point.x, ay + t * dy - point.y));
        }
    return inside ? 0 : nearest;
}

/// Whether an answer is a nearest shape within reach, given how far each shape is. Two equally near are both right.
bool agrees(const model::Drawing& drawing, const std::vector<double>& distances, float reach,
            const std::optional<figure::Hit>& hit) {
    constexpr double rounding = 0.01;
    const double nearest = *std::ranges::min_element(distances);
    if (!hit) return nearest > reach - rounding;
    double answered = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < distances.size(); ++i)
        if (drawing.shapes[i].area == hit->area && drawing.shapes[i].side == hit->side)
            answered = std::min(answered, distances[i]);
    return nearest <= reach + rounding && answered <= nearest + rounding;
}

model::Drawing square_with_a_hole() {
    const std::vector<Point> outer{{10, 10}, {90, 10}, {90, 90}, {10, 90}};
    const std::vector<Point> hole{{30, 30}, {70, 30}, {70, 70}, {30, 70}};
    return {View::front, 100, 100, {{"knees", Side::left, {outer, hole}}}};
}

}  // namespace

TEST_CASE("every touch on every drawing finds the area that a slow search finds") {
    const figure::Body body = figure::load(workshop::drawings);
    for (const model::Drawing& drawing : body.figure.drawings) {
        const HitMap map(drawing);
        std::vector<double> distances(drawing.shapes.size());
        int wrong = 0;
        for (float y = -41; y < drawing.height + 40; y += 19.3F)
            for (float x = -41; x < drawing.width + 40; x += 13.7F) {
                for (std::size_t i = 0; i < distances.size(); ++i)
                    distances[i] = slow_distance(drawing.shapes[i], {x, y});
                for (const float reach : {0.0F, 15.0F, 60.0F})
                    wrong += !agrees(drawing, distances, reach, map.hit({x, y}, reach));
            }
        INFO("view " << static_cast<int>(drawing.view));
        CHECK(wrong == 0);
    }
}

TEST_CASE("a touch knows the figure's left from its right") {
    const figure::Body body = figure::load(workshop::drawings);
    const HitMap front(body.figure[View::front]);
    const HitMap back(body.figure[View::back]);
    const HitMap left_profile(figure::mirrored(body.figure[View::side]));
    CHECK(front.hit({500, 1000}, 0)->area == "quads");
    CHECK(front.hit({500, 1000}, 0)->side == Side::left);
    CHECK(front.hit({300, 1000}, 0)->side == Side::right);
    CHECK(back.hit({470, 1300}, 0)->area == "calves");
    CHECK(back.hit({470, 1300}, 0)->side == Side::right);
    CHECK(left_profile.hit({800 - 320, 850}, 0)->area == "glutes");
    CHECK(left_profile.hit({800 - 320, 850}, 0)->side == Side::left);
}

TEST_CASE("a touch beside a narrow area still finds it") {
    const figure::Body body = figure::load(workshop::drawings);
    const HitMap side(body.figure[View::side]);
    const Point behind_the_heel{330, 1530};
    CHECK_FALSE(side.hit(behind_the_heel, 0));
    CHECK(side.hit(behind_the_heel, 60)->area == "achilles");
}

TEST_CASE("what is too small to be touched is touched as if it were larger, and what is beside it keeps its middle") {
    // Two thighs' breadth above and below a knee of 6.
    const auto box = [](float top, float bottom) {
        return std::vector<std::vector<Point>>{{{0, top}, {30, top}, {30, bottom}, {0, bottom}}};
    };
    const model::Drawing drawing = {model::View::front,
                                    30,
                                    66,
                                    {{"quads", model::Side::left, box(0, 30)},
                                     {"knees", model::Side::left, box(30, 36)},
                                     {"shins", model::Side::left, box(36, 66)}}};
    const HitMap map(drawing);
    const auto touched = [&](float y, float least) { return map.hit({15, y}, 0, least)->area; };
    CHECK(touched(27.5F, 0) == "quads");
    for (const float y : {27.5F, 30.5F, 35.5F, 38.5F}) CHECK(touched(y, 12) == "knees");
    CHECK(touched(26.5F, 12) == "quads");
    CHECK(touched(39.5F, 12) == "shins");
    CHECK(touched(20, 60) == "quads");  // all are too small by that: each has what is its own
    CHECK(touched(20, 28) == "quads");
    CHECK(touched(36.5F, 6) == "shins");
}

TEST_CASE("a touch farther than the reach from every area means nothing") {
    const HitMap map(square_with_a_hole());
    CHECK_FALSE(map.hit({5, 50}, 4.9F));
    CHECK(map.hit({5, 50}, 5.1F));
    CHECK_FALSE(map.hit({50, -1e9F}, 60));
    CHECK_FALSE(map.hit({std::nanf(""), 50}, 60));
    CHECK_FALSE(HitMap(model::Drawing{}).hit({0, 0}, 60));
}

TEST_CASE("a touch in a hole is beside the area") {
    const HitMap map(square_with_a_hole());
    CHECK(map.hit({20.5F, 50}, 9));
    CHECK(map.hit({50, 65}, 9));
    CHECK_FALSE(map.hit({50, 50}, 9));
}

TEST_CASE("what a touch costs", "[!benchmark]") {
    const figure::Body body = figure::load(workshop::drawings);
    std::vector<HitMap> maps;
    for (const model::Drawing& drawing : body.figure.drawings) maps.emplace_back(drawing);
    std::vector<std::pair<const HitMap*, Point>> touches;
    for (float y = -40; y < 1740; y += 29.7F)
        for (float x = -40; x < 840; x += 23.1F)
            for (const HitMap& map : maps) touches.emplace_back(&map, Point{x, y});
    for (const float reach : {0.0F, 15.0F, 60.0F}) {
        std::size_t next = 0;
        BENCHMARK("a touch with a reach of " + std::to_string(static_cast<int>(reach))) {
            const auto& [map, point] = touches[++next % touches.size()];
            return map->hit(point, reach);
        };
    }
}
