#include "commands/panel_size.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>

using commands::panel_size;
using Severity = platform::Finding::Severity;

TEST_CASE("a panel that is large enough says how large its letters and buttons are") {
    CHECK(panel_size(1920, 1080, 21.5F, 100) ==
          platform::Finding{.what =
                                "The panel of 21.5 inches shows capital letters of 4.8 mm and buttons of 20.0 mm, or "
                                "larger."});
    CHECK(panel_size(1080, 1920, 21.5F, 160).what.find("letters of 7.7 mm") != std::string::npos);
    CHECK(panel_size(3840, 2160, 55, 100).severity == Severity::fine);
}

TEST_CASE("a panel that is too small says its true millimetres, and what to do") {
    const platform::Finding small = panel_size(1280, 800, 10.1F, 100);
    CHECK(small.severity == Severity::nuisance);
    CHECK(small.what ==
          "The panel of 10.1 inches is too small: it shows capital letters of 2.5 mm and buttons of 10.2 mm, where 4.8 "
          "and 20 mm are needed.");
    CHECK(small.advice ==
          "A panel of this shape should have 19.8 inches or more. Until then write text = 200 into clinic.lua: letters "
          "have 4.9 mm then, and buttons still 10.2 mm.");
    CHECK(panel_size(1280, 800, 10.1F, 200).advice == "A panel of this shape should have 19.8 inches or more.");
}

TEST_CASE("larger text is advised only where it makes the letters large enough") {
    CHECK(panel_size(1024, 600, 7, 100).advice == "A panel of this shape should have 20.8 inches or more.");
    for (float inches = 5; inches < 25; inches += 0.1F) {
        const std::string advice = panel_size(1280, 800, inches, 100).advice;
        const auto at = advice.find("text = ");
        if (at == std::string::npos) continue;
        const int percent = std::stoi(advice.substr(at + 7));
        INFO(inches << " inches: " << advice);
        const platform::Finding then = panel_size(1280, 800, inches, percent);
        CHECK(then.advice.find("text = ") == std::string::npos);
        const auto letters = then.what.find("letters of ");
        CHECK(std::stof(then.what.substr(letters + 11)) >= 4.8F - 0.051F);
    }
}

TEST_CASE("the size that the doctor names is large enough, and two tenths of an inch less are not") {
    for (const auto& [width, height] : {std::pair{1280, 800}, {1920, 1080}, {1080, 1920}, {1280, 1024}, {3840, 2160}}) {
        const float least = commands::least_inches(width, height);
        INFO(width << " x " << height << ": " << least);
        CHECK(panel_size(width, height, least, 100).severity == Severity::fine);
        CHECK(panel_size(width, height, least - 0.2F, 100).severity == Severity::nuisance);
    }
}

TEST_CASE("a panel that nobody knows the size of is asked for") {
    CHECK(panel_size(1920, 1080, std::nullopt, 100) ==
          platform::Finding{Severity::nuisance,
                            "The display does not say how large it is; it is taken for one of 21.5 inches.",
                            "Write its diagonal into clinic.lua, such as diagonal = 21.5"});
}
