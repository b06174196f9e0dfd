#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;
using Messages = std::vector<std::string>;

namespace {

bool is_latin(char32_t letter) { return letter < 0x250; }

}  // namespace

TEST_CASE("a character that the typeface lacks is named with the words around it") {
    model::Library library = sound_library();
    page(library, "calves")
        .blocks.push_back(model::Text{{"areas/calves.lua", 7},
                                      "Long strokes go first, from heel ➜ knee, and feel warm. Then rest ➜."});
    CHECK(check::run(library).empty());
    const auto problems = check::run(library, {.can_show = is_latin});
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].where.line == 7);
    CHECK(problems[0].severity == model::Severity::error);
    CHECK(problems[0].message ==
          "the kiosk's typeface has no '➜' (U+279C), in \"…okes go first, from heel ➜ knee, and feel warm. …\"");
}

TEST_CASE("characters are looked for in names, sources, translations and the clinic's own words too") {
    model::Library library = sound_library();
    page(library, "calves").latin = "Μ";
    library.pages[0].blocks.push_back(benefit(model::Topic::circulation, {"K"}));
    library.sources.push_back(source("K", {"sources.lua", 2}));
    library.sources[0].authors = "Łuk 𝄞";
    library.clinic.where = {"clinic.lua", 1};
    library.clinic.name = "☎";
    library.languages.push_back({{"words/en.lua", 1}, "en", "English", {}});
    library.languages[0].words["t"] = {{"words/en.lua", 8}, "日"};
    Messages found;
    for (const model::Problem& problem : check::errors(library, {.can_show = is_latin}))
        found.push_back(problem.where.file + problem.message.substr(problem.message.find(" (")));
    CHECK(found == Messages{"areas/calves.lua (U+039C), in \"Μ\"", "clinic.lua (U+260E), in \"☎\"",
                            "sources.lua (U+1D11E), in \"Łuk 𝄞\"", "words/en.lua (U+65E5), in \"日\""});
}
