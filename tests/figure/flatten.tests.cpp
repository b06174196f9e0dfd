#include "figure/flatten.h"

#include <nanosvg.h>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "figure/svg.h"
#include "figure/workshop.h"

namespace {

figure::Outlines flattened(std::string_view path) {
    const workshop::Folder folder;
    const auto file = folder.write("a.svg", "<svg viewBox='0 0 400 400'>" + std::string(path) + "</svg>");
    return figure::flatten(*figure::read_svg(file)->shapes);
}

}  // namespace

TEST_CASE("a circle stays round to a quarter of a unit, with few corners") {
    const figure::Outlines circle = flattened("<circle cx='200' cy='200' r='150'/>");
    REQUIRE(circle.size() == 1);
    CHECK(circle[0].size() < 80);
    for (std::size_t i = 0; i < circle[0].size(); ++i) {
        const model::Point a = circle[0][i];
        const model::Point b = circle[0][(i + 1) % circle[0].size()];
        const model::Point middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
        CHECK(figure::squared_distance(middle, model::Point{200, 200}) >
              (150 - figure::flatness) * (150 - figure::flatness));
    }
}

TEST_CASE("straight lines keep their corners and nothing else") {
    const figure::Outlines box = flattened("<path d='M10 20H30V50H10Z'/>");
    REQUIRE(box.size() == 1);
    CHECK(box[0].size() == 4);
    CHECK(figure::area_of(box) == Catch::Approx(20 * 30));
}

TEST_CASE("a hole in a shape stays a hole, whichever way it was drawn") {
    for (const char* hole : {"M15 25H25V45H15Z", "M15 25V45H25V25Z"}) {
        const figure::Outlines ring = flattened("<path d='M10 20H30V50H10Z" + std::string(hole) + "'/>");
        CHECK(figure::area_of(ring) == Catch::Approx(20 * 30 - 10 * 20));
        CHECK(figure::contains(ring, {12, 22}));
        CHECK_FALSE(figure::contains(ring, {20, 35}));
    }
}

TEST_CASE("a line encloses nothing") { CHECK(flattened("<path d='M10 20L30 50'/>").empty()); }
