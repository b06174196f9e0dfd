#include "figure/svg.h"

#include <nanosvg.h>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "figure/workshop.h"

namespace {

using workshop::Folder;

constexpr std::string_view sound =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><path id="a" d="M1 1H9V9Z"/></svg>)";

std::string complaint_about(std::string_view text) {
    const Folder folder;
    const auto file = folder.write("front.svg", text);
    return workshop::complaint(folder, [&] { figure::read_svg(file); });
}

figure::Outlines flattened(std::string_view path) {
    const workshop::Folder folder;
    const auto file = folder.write("a.svg", "<svg viewBox='0 0 400 400'>" + std::string(path) + "</svg>");
    return figure::flatten(*figure::read_svg(file)->shapes);
}

}  // namespace

TEST_CASE("a sound drawing opens in the size it was drawn") {
    const Folder folder;
    const figure::Svg svg = figure::read_svg(folder.write("front.svg", sound));
    CHECK(svg->width == 30);
    CHECK(svg->height == 20);
    CHECK(std::string(svg->shapes->id) == "a");
}

TEST_CASE("the IT person is told which drawing cannot be opened and what to do") {
    const Folder folder;
    const auto told = [&] { return workshop::complaint(folder, [&] { figure::read_svg(folder.path / "front.svg"); }); };
    CHECK(told() == "front.svg is missing; install Bodymap again to get a sound copy");
    std::filesystem::create_directory(folder.path / "front.svg");
    CHECK(told() == "front.svg cannot be read; let the user who runs Bodymap read it");
}

TEST_CASE("a drawing that a power cut damaged is not shown by halves") {
    CHECK(complaint_about("") == "front.svg is empty; install Bodymap again to get a sound copy");
    const std::string cut_short = "front.svg is cut short; install Bodymap again to get a sound copy";
    CHECK(complaint_about(sound.substr(0, sound.size() - 3)) == cut_short);
    CHECK(complaint_about(std::string(sound.substr(0, 70)) + std::string(30, '\0') + "</svg>") == cut_short);
}

TEST_CASE("a drawing with nothing in it is refused") {
    CHECK(complaint_about("<svg viewBox='0 0 9 9'></svg>") ==
          "front.svg has nothing drawn in it; install Bodymap again to get a sound copy");
}

TEST_CASE("a drawing with points that are nowhere is refused") {
    const std::string nowhere =
        "front.svg has a size or a point that is not on the drawing; install Bodymap again to get a sound copy";
    CHECK(complaint_about(workshop::replaced(std::string(sound), "H9", "H9e999")) == nowhere);
    CHECK(complaint_about(workshop::replaced(std::string(sound), "H9", "H10100")) == nowhere);
    CHECK(complaint_about(workshop::replaced(std::string(sound), "H9", "H9000")).empty());
    CHECK(complaint_about(workshop::replaced(std::string(sound), "H9", "H9.123456789e1")).empty());
    CHECK(complaint_about(workshop::replaced(std::string(sound), "H9", "A8 8 0 0 1 12 22222222220.7")) == nowhere);
    CHECK(complaint_about(workshop::replaced(std::string(sound), "H9", "A8 8 0 0 1 12 2e30")) == nowhere);
    CHECK(complaint_about("<svg viewBox='0 0 20000 9'><path d='M1 1H9V9Z'/></svg>") == nowhere);
}

TEST_CASE("a drawing of more than a megabyte is refused before it is read") {
    const std::string padding(figure::largest_svg_bytes - sound.size(), ' ');
    CHECK(complaint_about(std::string(sound) + padding).empty());
    CHECK(complaint_about(std::string(sound) + padding + ' ') ==
          "front.svg is larger than 1000 kB; save the drawing without pictures");
}

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
