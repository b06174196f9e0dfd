#include "check/lint.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "model/figure.h"

using namespace library_of_tests;
using model::Library;

TEST_CASE("sound pages have no problems between them") { CHECK(check::run(sound_library()).empty()); }

TEST_CASE("a link to a page that is not there is named with its line") {
    Library library = sound_library();
    page(library, "calves").blocks.push_back(model::Link{{"areas/calves.lua", 40}, "achiles"});
    page(library, "knees").blocks.push_back(model::Link{{"areas/knees.lua", 30}, "knees"});
    const auto problems = check::run(library);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].where == model::Where{"areas/calves.lua", 40});
    CHECK(problems[0].message == "there is no page called 'achiles' to link to");
    CHECK(problems[1].message == "this link leads to the page it stands on");
}

TEST_CASE("a source that nobody wrote down is named where it is cited") {
    Library library = sound_library();
    page(library, "calves").blocks.push_back(benefit(model::Topic::relaxation, {"KONG18", "NOBODY99"}));
    library.sources.push_back(
        {.where = {}, .key = "KONG18", .authors = "Kong", .year = 2018, .title = {}, .journal = "j", .doi = {}});
    const auto problems = check::run(library);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].message == "no source is called 'NOBODY99'");
    CHECK(problems[0].where.line == 5);
    std::get<model::Benefit>(page(library, "calves").blocks.back()).source_lines = {12, 13};
    CHECK(check::run(library)[0].where.line == 13);
}

TEST_CASE("a study is cited where a text names it with its year") {
    Library library = sound_library();
    library.sources.push_back(source("KONG18", {"sources.lua", 3}));
    model::Page& calves = page(library, "calves");
    calves.blocks.push_back(model::Text{{"areas/calves.lua", 30}, "It was small (Kong, 2017)."});
    CHECK(messages(check::run(library)) == std::vector<std::string>{"no page cites the source 'KONG18'"});
    calves.blocks.push_back(model::Text{{"areas/calves.lua", 31}, "It was small (Kong, 2018)."});
    CHECK(check::run(library).empty());
}

TEST_CASE("an area of the figure without a page is named, and so is a second page for one area") {
    Library library = sound_library();
    std::erase_if(library.pages, [](const model::Page& page) { return page.id == "shins"; });
    model::Page second = page(library, "knees");
    second.id = "more-knees";
    second.where = {"areas/more-knees.lua", 3};
    library.pages.push_back(second);
    const auto problems = check::run(library);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].message == "'knees' already has the page areas/knees.lua");
    CHECK(problems[0].where == model::Where{"areas/more-knees.lua", 3});
    CHECK(problems[1].message == "the area 'shins' of the figure has no page, so touching it does nothing");
    CHECK(problems[1].where.file == "areas/shins.lua");
}

TEST_CASE("an area's page that is silent about a benefit is named") {
    Library library = sound_library();
    page(library, "feet").blocks.pop_back();
    const auto problems = check::run(library);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].message == "the benefit 'relaxation' is missing");
    CHECK(problems[0].where.file == "areas/feet.lua");
}

TEST_CASE("that a page with mistakes of its own is missing is no news") {
    Library library = sound_library();
    std::erase_if(library.pages, [](const model::Page& page) { return page.id == "shins"; });
    page(library, "calves").blocks.push_back(model::Link{{"areas/calves.lua", 40}, "shins"});
    CHECK(check::run(library).size() == 2);
    CHECK(check::run(library, {.left_out = {"shins"}}).empty());
}

TEST_CASE("a page with two mistakes has both told, by file and line, and advice is told apart from errors") {
    Library library = sound_library();
    page(library, "calves").blocks.push_back(model::Link{{"areas/calves.lua", 40}, "nowhere"});
    library.sources.push_back(source("UNUSED01", {"sources.lua", 3}));
    page(library, "ankles").blocks.push_back(model::Link{{"areas/ankles.lua", 41}, "elsewhere"});
    const auto problems = check::run(library);
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].where.file == "areas/ankles.lua");
    CHECK(problems[0].severity == model::Severity::error);
    CHECK(model::to_string(problems[2]) ==
          "sources.lua:3: advice: no page cites the source 'UNUSED01'\n  hint: cite it in a benefit, or take it out");
}

TEST_CASE("what visitors read and is not so comes before other mistakes, and claims before other advice") {
    Library library = sound_library();
    page(library, "calves").blocks.push_back(model::Link{{"areas/calves.lua", 40}, "nowhere"});
    page(library, "neck").blocks.push_back(model::Warning{{"areas/neck.lua", 9}, "Call 991 now."});
    page(library, "quads").blocks.push_back(model::Text{{"areas/quads.lua", 8}, "It flushes out toxins."});
    library.sources.push_back(source("UNUSED01", {"sources.lua", 3}));
    library.languages.push_back({{"words/en.lua", 1}, "en", "English", {}});
    library.languages.back().avoid = {{{"words/en.lua", 2}, "flushes out toxins", "It feels good.", true}};
    std::vector<std::string> files;
    for (const model::Problem& problem : check::run(library, {}, check::Order::by_importance))
        files.push_back(problem.where.file);
    CHECK(files == std::vector<std::string>{"areas/neck.lua", "areas/calves.lua", "areas/quads.lua", "sources.lua"});
}

TEST_CASE("a kiosk that starts looks for errors only") {
    Library library = sound_library();
    page(library, "calves").blocks.push_back(model::Link{{"areas/calves.lua", 40}, "nowhere"});
    library.sources.push_back(source("UNUSED01", {"sources.lua", 3}));
    REQUIRE(check::errors(library).size() == 1);
    CHECK(check::errors(library)[0].where.line == 40);
}
