#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;

TEST_CASE("letters that an editor took for two are an error, told once for a file with what to write") {
    model::Library library = sound_library();
    page(library, "calves").blocks.push_back(model::Text{{"areas/calves.lua", 9}, "Mueva el tobillo aquÃ­."});
    auto problems = check::run(library);
    REQUIRE(problems.size() == 1);
    CHECK(model::to_string(problems[0]) ==
          "areas/calves.lua:9: visitors read \"Ã­\" in the place of \"í\", in \"Mueva el tobillo aquÃ­.\"\n"
          "  hint: an editor took the file for another encoding than UTF-8: replace Ã­ by í; or take back what it "
          "saved: bodymap restore last calves");
    page(library, "calves").blocks.push_back(model::Text{{"areas/calves.lua", 7}, "A fever of 104 Â°F"});
    problems = check::run(library);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].where == model::Where{"areas/calves.lua", 7});
    CHECK(problems[0].message ==
          "visitors read \"Â°\" in the place of \"°\", in 2 texts of this file; the first is \"A fever of 104 Â°F\"");
}

TEST_CASE("a translation whose accents were saved wrongly is told in the file of words") {
    model::Library library = sound_library();
    library.languages = {{{"words/es.lua", 1}, "es", "Español", {}}};
    library.languages[0].words["gone"] = {{"words/es/calves.lua", 5}, "Ya no estÃ¡ aquí"};
    const auto told = check::errors(library, {});
    REQUIRE(told.size() == 1);
    CHECK(told[0].where == model::Where{"words/es/calves.lua", 5});
    CHECK(told[0].message.starts_with("visitors read \"Ã¡\" in the place of \"á\""));
}

TEST_CASE("accents, degrees and quotes as people write them are no mistake") {
    model::Library library = sound_library();
    for (const char* text : {"São Paulo, 40 °C", "Él dijo «mañana»…", "¿Él? ¡Sí!", "MAÑANÃ”"})
        page(library, "calves").blocks.push_back(model::Text{{"areas/calves.lua", 9}, text});
    CHECK(check::errors(library, {}).empty());
}
