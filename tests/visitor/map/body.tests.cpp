#include "visitor/map/body.h"

#include <catch2/catch_test_macros.hpp>

#include "visitor/visitor.h"

using model::Side;
using model::View;

TEST_CASE("a name turns the body to the side that shows its area, and who touched a sliver of it has found it") {
    const visiting::Content content;
    const visitor::Body& body = content.body;
    CHECK_FALSE(body.is_found(View::front, "calves", Side::mid));
    CHECK(body.is_found(View::front, "calves", Side::left));
    CHECK(body.is_found(View::back, "calves", Side::mid));
    CHECK(body.best_view("calves") == View::back);
    CHECK(body.is_found(View::front, "quads", Side::mid));
    CHECK_FALSE(body.is_found(View::back, "quads", Side::right));
    CHECK(body.is_found(View::sole, "feet", Side::mid));
    CHECK_FALSE(body.is_found(View::sole, "knees", Side::mid));
}
