#include "figure/extent.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "figure/workshop.h"

using figure::Facing;
using model::View;

TEST_CASE("the extent holds the whole body, head and hands too") {
    const figure::Body body = figure::load(workshop::drawings);
    const figure::Bounds front = figure::extent(body.artwork, View::front, Facing::as_drawn);
    CHECK(std::abs(front.top - 50) < 5);        // the crown, by the drawing's own README
    CHECK(std::abs(front.bottom - 1650) < 10);  // the soles
    for (const model::Shape& shape : body.figure[View::front].shapes)
        for (const auto& outline : shape.outlines)
            for (const model::Point point : outline) {
                CHECK(point.x > front.left);
                CHECK(point.x < front.right);
            }
}

TEST_CASE("turned round, the body takes the same room on the other side") {
    const figure::Body body = figure::load(workshop::drawings);
    const figure::Bounds right = figure::extent(body.artwork, View::side, Facing::as_drawn);
    const figure::Bounds left = figure::extent(body.artwork, View::side, Facing::turned_round);
    CHECK(left.left == 800 - right.right);
    CHECK(left.right == 800 - right.left);
    CHECK(left.top == right.top);
}
