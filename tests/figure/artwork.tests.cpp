#include "figure/artwork.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "figure/workshop.h"

namespace {

using model::Side;
using model::View;
using workshop::Folder;

/// What loading says after `from` was replaced by `to` in one of the shipped drawings.
std::string complaint_after(std::string_view name, std::string_view from, std::string_view to) {
    const Folder folder;
    for (const char* file : {"front.svg", "back.svg", "side.svg", "sole.svg"})
        std::filesystem::copy(workshop::drawings / file, folder.path);
    folder.write(name, workshop::replaced(workshop::text_of(workshop::drawings / name), from, to));
    return workshop::complaint(folder, [&] { figure::load(folder.path); });
}

std::set<std::string> areas_in(const model::Drawing& drawing) {
    std::set<std::string> areas;
    for (const model::Shape& shape : drawing.shapes) areas.insert(shape.area);
    return areas;
}

}  // namespace

TEST_CASE("the shipped drawings show every area of the body in at least one view") {
    const figure::Body body = figure::load(workshop::drawings);
    std::set<std::string> seen;
    for (const model::Drawing& drawing : body.figure.drawings) seen.merge(areas_in(drawing));
    CHECK(seen == std::set<std::string>(model::area_ids.begin(), model::area_ids.end()));
    CHECK(areas_in(body.figure[View::sole]) == std::set<std::string>{"feet"});
    CHECK(body.figure[View::front].height == 1700);
    CHECK(body.figure[View::sole].width == 700);
}

TEST_CASE("what cannot be touched is no area") {
    const figure::Body body = figure::load(workshop::drawings);
    CHECK(body.figure[View::front].shapes.size() == 69);
    CHECK(body.figure[View::sole].shapes.size() == 11);
    CHECK_FALSE(figure::part_named("body.hand.left", "front.svg"));
    CHECK_FALSE(figure::part_named("line.quads.left.1.1", "front.svg"));
}

TEST_CASE("the figure's left is on the viewer's right in front, and on the left from behind") {
    const figure::Body body = figure::load(workshop::drawings);
    for (const auto& [view, left_is_right] : {std::pair{View::front, true}, std::pair{View::back, false}})
        for (const model::Shape& shape : body.figure[view].shapes) {
            if (shape.side == Side::mid) continue;
            const bool on_the_right = shape.outlines.front().front().x > body.figure[view].width / 2;
            CHECK(on_the_right == ((shape.side == Side::left) == left_is_right));
        }
}

TEST_CASE("the left profile is the right one turned round") {
    const figure::Body body = figure::load(workshop::drawings);
    const model::Drawing& right = body.figure[View::side];
    const model::Drawing left = figure::mirrored(right);
    REQUIRE(left.shapes.size() == right.shapes.size());
    CHECK(std::ranges::none_of(left.shapes, [](const auto& shape) { return shape.side == Side::right; }));
    CHECK(left.shapes[0].side == Side::mid);  // the throat is nobody's left or right
    for (std::size_t i = 0; i < left.shapes.size(); ++i) {
        CHECK(left.shapes[i].outlines[0][0].x == 800 - right.shapes[i].outlines[0][0].x);
        CHECK(left.shapes[i].outlines[0][0].y == right.shapes[i].outlines[0][0].y);
    }
}

TEST_CASE("a misspelt area in a drawing is named, with the areas there are") {
    CHECK(
        complaint_after("front.svg", "\"quads.left.1\"", "\"quadz.left.1\"") ==
        "front.svg: there is no area 'quadz' (in the id 'quadz.left.1'); the areas are neck, shoulders, upper-back, "
        "lower-back, hips, hip-flexors, glutes, adductors, quads, it-band, hamstrings, knees, shins, calves, achilles, "
        "ankles, feet, and ids of what cannot be touched start with 'body.' or 'line.'");
}

TEST_CASE("an id in a drawing that says too little or too much is named") {
    CHECK(complaint_after("sole.svg", "id=\"feet.right.7\" ", "") ==
          "sole.svg: a path has no id; name it like 'calves.left' or 'calves.left.2', or 'body.hand' if it cannot be "
          "touched");
    CHECK(complaint_after("back.svg", "\"glutes.left\"", "\"glutes.lft\"") ==
          "back.svg: there is no side 'lft' (in the id 'glutes.lft'); the sides are left, right and mid");
    CHECK(complaint_after("back.svg", "\"glutes.left\"", "\"glutes\"") ==
          "back.svg: there is no side '' (in the id 'glutes'); the sides are left, right and mid");
    CHECK(complaint_after("back.svg", "\"glutes.left\"", "\"glutes.left.big\"") ==
          "back.svg: the id 'glutes.left.big' ends in 'big'; end it in a number, like 'glutes.left.2'");
    CHECK(complaint_after("side.svg", "\"quads.right.1\"", "\"quads.right." + std::string(50, '1') + "\"").empty());
    CHECK(complaint_after("side.svg", "\"quads.right.1\"", "\"quads.right." + std::string(51, '1') + "\"") ==
          "side.svg: the id 'quads.right." + std::string(51, '1') + "...' is too long; keep ids under 63 characters");
}

TEST_CASE("the number of a foot's shape tells its part, and a sole without one of them is refused") {
    CHECK(figure::part_named("feet.right.2", "sole.svg")->foot_part == "toes");
    CHECK(figure::part_named("feet.right.6", "sole.svg")->foot_part == "toes");
    CHECK(figure::part_named("feet.left.7", "back.svg")->foot_part == "heel");
    CHECK(figure::part_named("feet.right.9", "sole.svg")->foot_part == "ball");
    CHECK(figure::part_named("feet.right.12", "sole.svg")->foot_part == "arch");
    CHECK(figure::part_named("feet.left.1", "front.svg")->foot_part.empty());
    CHECK(figure::part_named("quads.left.2", "front.svg")->foot_part.empty());
    CHECK(complaint_after("sole.svg", "\"feet.right.7\"", "\"feet.right.12\"") ==
          "sole.svg: no part of the foot is its heel; draw a path with the id 'feet.right.7'");
}

TEST_CASE("an area that a view should show and does not is named") {
    CHECK(complaint_after("back.svg", "\"achilles.left\"", "\"body.achilles.left\"") ==
          "back.svg: the area 'achilles' is not drawn on the left; draw a path with the id 'achilles.left'");
    CHECK(complaint_after("sole.svg", "\"feet.right.", "\"body.feet.") ==
          "sole.svg: the area 'feet' is not drawn on the right; draw a path with the id 'feet.right'");
}

TEST_CASE("an area that encloses nothing is named") {
    CHECK(complaint_after("sole.svg", "id=\"feet.right.7\" ",
                          "id=\"feet.right.7\" d=\"M1 1H9\"/><path id=\"body.heel\" ") ==
          "sole.svg: the path 'feet.right.7' encloses nothing; draw it again as a closed shape");
}
