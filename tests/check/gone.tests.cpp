#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;

namespace {

model::Library with_links_to(const std::string& id) {
    model::Library library = sound_library();
    for (const char* const from : {"achilles", "feet", "knees", "shins", "quads"})
        page(library, from).blocks.push_back(model::Link{{"areas/" + std::string(from) + ".lua", 40}, id});
    return library;
}

std::string told(const model::Library& library, const check::Facts& facts = {}) {
    std::string all;
    for (const model::Problem& problem : check::run(library, facts)) all += model::to_string(problem) + "\n";
    return all;
}

}  // namespace

TEST_CASE("an area's page that has another name now is told of once, at the file that looks like it") {
    model::Library library = with_links_to("calves");
    REQUIRE(told(library) == "");
    page(library, "calves").where.file = "areas/calf.lua";
    page(library, "calves").id = "calf";
    CHECK(told(library) ==
          "areas/calf.lua: calves.lua is gone, and this file looks like it: 5 links lead to it (areas/achilles.lua, "
          "line 40; areas/feet.lua, line 40; areas/knees.lua, line 40; and 2 more)\n"
          "  hint: give this file the name calves.lua again; or write to = \"calf\" in each of these links\n");
}

TEST_CASE("any page with another name is known by the name that visitors read") {
    model::Library library = with_links_to("foam-rolling");
    library.pages.push_back(plain_page("rolling"));
    page(library, "rolling").name = "Foam rolling";
    CHECK(told(library).starts_with("rolling.lua: foam-rolling.lua is gone, and this file looks like it: 5 links"));
}

TEST_CASE("a page whose file got a letter more is known by it, as nothing leads to the new name") {
    model::Library library = with_links_to("cramp");
    library.pages.push_back(plain_page("cramps"));
    page(library, "cramps").name = "A muscle goes hard";
    CHECK(told(library).starts_with("cramps.lua: cramp.lua is gone, and this file looks like it: 5 links"));
    CHECK(told(library).find("hint: give this file the name cramp.lua again; or write to = \"cramps\" in each") !=
          std::string::npos);
}

TEST_CASE("a page that is gone is told of once, with all that visitors lack for it") {
    model::Library library = with_links_to("calves");
    std::erase_if(library.pages, [](const model::Page& page) { return page.id == "calves"; });
    CHECK(told(library) ==
          "areas/calves.lua: there is no page called 'calves': 5 links lead to it (areas/achilles.lua, line 40; "
          "areas/feet.lua, line 40; areas/knees.lua, line 40; and 2 more), and touching the area 'calves' of the "
          "figure does nothing\n"
          "  hint: bring calves.lua back, or type: bodymap restore last calves\n");
    model::Library helpless = with_links_to("get-help");
    helpless.pages.push_back(plain_page("welcome"));
    for (model::Page& page : helpless.pages) page.name = page.id;
    for (model::Page& page : helpless.pages)
        if (!page.area.empty()) page.blocks.push_back(model::Warning{page.where, "Sore?"});
    const std::string without_help = told(helpless, {.is_whole = true});
    CHECK(without_help.starts_with("get-help.lua: there is no page called 'get-help': 5 links lead to it"));
    CHECK(without_help.find(", and the kiosk lacks the button Get help\n") != std::string::npos);
    CHECK(told(with_links_to("foam-rolling")).ends_with("; if it is gone for good, take these links out\n"));
    CHECK(without_help.find("\n", without_help.find("hint:")) == without_help.size() - 1);
}

TEST_CASE("what the first card alone led to is not told to be out of reach while that card is gone") {
    model::Library library = sound_library();
    for (const char* const id : {"get-help", "stride"}) library.pages.push_back(plain_page(id));
    const auto is_told = [&] {
        return told(library, {.is_whole = true}).find("stride.lua:1: advice: no visitor can reach") !=
               std::string::npos;
    };
    CHECK_FALSE(is_told());
    library.pages.push_back(plain_page("welcome"));
    CHECK(is_told());
}

TEST_CASE("one slip in several links is told once, with each line and what it may mean") {
    CHECK(told(with_links_to("calfs")) ==
          "areas/achilles.lua:40: there is no page called 'calfs': 5 links lead to it (areas/achilles.lua, line 40; "
          "areas/feet.lua, line 40; areas/knees.lua, line 40; areas/quads.lua, line 40; areas/shins.lua, line 40)\n"
          "  hint: did you mean 'calves'?\n");
}

TEST_CASE("links to a page that was deleted are not sent to one that is only called like it") {
    const std::string deleted = told(with_links_to("my-calves"));
    CHECK(deleted.find("did you mean") == std::string::npos);
    CHECK(deleted.find("hint: bring my-calves.lua back, or type: bodymap restore last my-calves; if it is gone for "
                       "good, take these links out\n") != std::string::npos);
}

TEST_CASE("a page that was given another name is known by that, with all links to change") {
    model::Library library = with_links_to("friction");
    library.pages.push_back(plain_page("deep-friction"));
    page(library, "deep-friction").name = "Small strokes across";
    const check::Facts facts = {.renamed = {{"friction", "deep-friction"}}};
    CHECK(
        told(library, facts) ==
        "deep-friction.lua: this file was friction.lua until a short while ago: 5 links lead to it "
        "(areas/achilles.lua, line 40; areas/feet.lua, line 40; areas/knees.lua, line 40; areas/quads.lua, line 40; "
        "areas/shins.lua, line 40)\n"
        "  hint: write to = \"deep-friction\" in each of these links; or give this file the name friction.lua again\n");
}
