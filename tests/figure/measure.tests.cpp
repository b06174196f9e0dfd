#include "figure/measure.h"

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "figure/artwork.h"
#include "figure/runner.h"
#include "figure/workshop.h"

namespace {

using Catch::Approx;
using model::Point;
using model::Side;
using model::View;

std::vector<Point> box(float left, float top, float right, float bottom) {
    return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
}

model::Drawing knees() {
    return {View::front,
            100,
            100,
            {{"knees", Side::left, {box(50, 0, 90, 20)}},
             {"knees", Side::left, {box(92, 0, 98, 90)}},
             {"knees", Side::right, {box(10, 10, 40, 40), box(20, 20, 30, 30)}}}};
}

float best_depth_on_a_grid(const figure::Outlines& outlines) {
    const figure::Bounds around = figure::bounds(outlines);
    float best = 0;
    for (float y = around.top; y < around.bottom; y += 3)
        for (float x = around.left; x < around.right; x += 3)
            if (figure::contains(outlines, {x, y})) best = std::max(best, figure::distance_to_edge(outlines, {x, y}));
    return best;
}

}  // namespace

TEST_CASE("an area measures what can be seen of it, without holes") {
    CHECK(figure::visible_area(knees(), "knees") == Approx(40 * 20 + 6 * 90 + 30 * 30 - 10 * 10));
    CHECK(figure::visible_area(knees(), "neck") == 0);
}

TEST_CASE("calves are named where they are best seen") {
    const model::Figure figure = figure::load(workshop::drawings).figure;
    CHECK(figure::visible_area(figure[View::back], "calves") > 3 * figure::visible_area(figure[View::front], "calves"));
}

TEST_CASE("a leader line ends in the middle of the area's largest part") {
    const Point left = *figure::anchor(knees(), "knees", Side::left);
    CHECK(left.x == Approx(70).margin(3));
    CHECK(left.y == Approx(10).margin(1));
    CHECK_FALSE(figure::anchor(knees(), "knees", Side::mid));
}

TEST_CASE("a leader line never ends in a hole") {
    const model::Drawing drawing = knees();
    CHECK(figure::contains(drawing.shapes[2].outlines, *figure::anchor(drawing, "knees", Side::right)));
}

TEST_CASE("on the shipped drawings each leader line that was not drawn ends well inside its area") {
    const model::Figure figure = figure::load(workshop::drawings).figure;
    for (const model::Drawing& drawing : figure.drawings)
        for (const std::string_view area : model::area_ids)
            for (const Side side : {Side::left, Side::right, Side::mid}) {
                const auto point = figure::anchor(drawing, area, side);
                const bool drawn = std::ranges::any_of(drawing.anchors, [&](const model::Anchor& anchor) {
                    return anchor.area == area && anchor.side == side;
                });
                if (!point || drawn) continue;
                INFO("view " << static_cast<int>(drawing.view) << ", " << area);
                float largest = 0;
                const figure::Outlines* main_part = nullptr;
                for (const model::Shape& shape : drawing.shapes)
                    if (shape.area == area && shape.side == side && figure::area_of(shape.outlines) > largest) {
                        largest = figure::area_of(shape.outlines);
                        main_part = &shape.outlines;
                    }
                REQUIRE(figure::contains(*main_part, *point));
                CHECK(figure::distance_to_edge(*main_part, *point) > 0.5F * best_depth_on_a_grid(*main_part));
            }
}

TEST_CASE("the extent holds the whole body, head and hands too") {
    const figure::Body body = figure::load(workshop::drawings);
    const figure::Bounds front = figure::extent(body.artwork, View::front, figure::Facing::as_drawn);
    CHECK(front.top > 0);  // the highest hair stands above the crown at 50
    CHECK(front.top < 50);
    CHECK(std::abs(front.bottom - 1650) < 10);  // the soles
    for (const model::Shape& shape : body.figure[View::front].shapes)
        for (const auto& outline : shape.outlines)
            for (const model::Point point : outline) {
                CHECK(point.x > front.left);
                CHECK(point.x < front.right);
            }
}

TEST_CASE("a dot that was drawn wins over a computed one, and lies in its area on every runner") {
    constexpr float seam = 4;  // between two parts of an area, in units
    const figure::Body neutral = figure::load(workshop::drawings);
    const auto at = [&](View view, std::string_view area, Side side) {
        const Point point = *figure::anchor(neutral.figure[view], area, side);
        return std::pair(point.x, point.y);
    };
    CHECK(at(View::back, "upper-back", Side::right) == std::pair(452.0F, 400.0F));
    CHECK(at(View::front, "knees", Side::right) == std::pair(314.0F, 1182.0F));
    CHECK(at(View::front, "knees", Side::left) == std::pair(486.0F, 1182.0F));
    for (const model::Runner& runner : model::runners) {
        const model::Figure figure = figure::as_runner(neutral, runner).figure;
        CHECK(figure[View::front].anchors.size() + figure[View::back].anchors.size() >= 29);
        for (const model::Drawing& drawing : figure.drawings)
            for (const model::Anchor& anchor : drawing.anchors) {
                INFO(runner.name << ", " << anchor.area);
                CHECK(std::ranges::any_of(drawing.shapes, [&](const model::Shape& shape) {
                    return shape.area == anchor.area && (shape.side == anchor.side || shape.side == Side::mid) &&
                           (figure::contains(shape.outlines, anchor.at) ||
                            figure::distance_to_edge(shape.outlines, anchor.at) < seam);
                }));
            }
    }
}

TEST_CASE("every runner's body stands within the same room, so that nothing jumps when the next one comes") {
    const figure::Body neutral = figure::load(workshop::drawings);
    for (const View view : {View::front, View::back, View::side}) {
        const figure::Bounds room = figure::extent(neutral.artwork, view, figure::Facing::as_drawn);
        CHECK(room.left > 0);
        CHECK(room.right < neutral.figure[view].width);
        for (const model::Runner& runner : model::runners) {
            const figure::Body body = figure::as_runner(neutral, runner);
            for (const model::Shape& shape : body.figure[view].shapes) {
                const figure::Bounds box = figure::bounds(shape.outlines);
                CHECK(room.contains({box.left, box.top}));
                CHECK(room.contains({box.right, box.bottom}));
            }
        }
    }
}

TEST_CASE("turned round, the body takes the same room on the other side") {
    const figure::Body body = figure::load(workshop::drawings);
    const figure::Bounds right = figure::extent(body.artwork, View::side, figure::Facing::as_drawn);
    const figure::Bounds left = figure::extent(body.artwork, View::side, figure::Facing::turned_round);
    CHECK(left.left == 800 - right.right);
    CHECK(left.right == 800 - right.left);
    CHECK(left.top == right.top);
}
