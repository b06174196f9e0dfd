#include "figure/svg.h"

#include <nanosvg.h>

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
    CHECK(complaint_about("<svg viewBox='0 0 20000 9'><path d='M1 1H9V9Z'/></svg>") == nowhere);
}

TEST_CASE("a drawing of more than a megabyte is refused before it is read") {
    const std::string padding(figure::largest_svg_bytes - sound.size(), ' ');
    CHECK(complaint_about(std::string(sound) + padding).empty());
    CHECK(complaint_about(std::string(sound) + padding + ' ') ==
          "front.svg is larger than 1000 kB; save the drawing without pictures");
}
