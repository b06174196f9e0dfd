#include "content/assemble.h"

#include <catch2/catch_test_macros.hpp>
#include <initializer_list>
#include <utility>

#include "content/script/reading.h"

namespace {

using content::Part;
using reading::told;
using Pair = std::pair<const char*, const char*>;

Part page(const std::string& file, const std::string& name = "a") {
    Part part{file, {}};
    part.reading.page = model::Page{content::page_id(file), {file, 1}, name, {}, {}, {}, {}, {}};
    return part;
}

Part words(const std::string& file, std::initializer_list<Pair> pairs, const std::string& name = "") {
    Part part{file, {}};
    part.reading.language = model::Language{{file, 1}, "es", name, {}};
    int line = 1;
    for (const auto& [original, translation] : pairs)
        part.reading.language->words.emplace(original, model::Language::Translation{{file, ++line}, translation});
    return part;
}

Part source(const std::string& file, int line, const std::string& title) {
    Part part{file, {}};
    part.reading.sources = {{{file, line}, "A1", "a", 2020, title, "j", {}}};
    return part;
}

}  // namespace

TEST_CASE("one text cannot have two translations, and the message names the first") {
    const auto loaded = content::assemble(
        {words("words/es.lua", {{"Calves", "Pantorrillas"}, {"Neck", "Cuello"}, {"Feet", ""}}, "Español"),
         words("words/es/calves.lua", {{"Calves", "Gemelos"}, {"Neck", "Cuello"}, {"Feet", "Pies"}})});
    CHECK(told(loaded) ==
          "words/es/calves.lua:2: 'Calves' is translated already, in other words (words/es.lua, line 2)\n"
          "  hint: keep one of the two\n");
    REQUIRE(loaded.library.languages.size() == 1);
    CHECK(loaded.library.languages[0].words.at("Calves").words == "Pantorrillas");
    CHECK(loaded.library.languages[0].words.at("Feet").words == "Pies");
}

TEST_CASE("a language has one name, which any of its files may say") {
    const auto loaded = content::assemble({words("words/es/a.lua", {{"Neck", "Cuello"}}),
                                           words("words/es/b.lua", {}, "Español"), words("words/es/c.lua", {}, "Esp")});
    CHECK(loaded.library.languages[0].name == "Español");
    CHECK(told(loaded) ==
          "words/es/c.lua:1: this language is called 'Español' already (words/es/b.lua, line 1)\n"
          "  hint: say it in one file only\n");
}

TEST_CASE("a copy of a page does not take the place of the one that is up") {
    const auto before = content::assemble({page("b/calves.lua", "mine")});
    const auto loaded = content::assemble({page("a/calves.lua", "copy"), page("b/calves.lua", "mine")}, before.library);
    REQUIRE(loaded.library.pages.size() == 1);
    CHECK(loaded.library.pages[0].name == "mine");
    CHECK(
        told(loaded) ==
        "a/calves.lua: there is a page called 'calves' already (b/calves.lua)\n  hint: give this file another name\n");
    const auto moved = content::assemble({page("a/calves.lua", "copy")}, before.library);
    CHECK(moved.library.pages[0].name == "copy");
    CHECK(told(moved).empty());
}

TEST_CASE("a second source of one key, or translation of one text, does not replace the one that is up") {
    const auto before = content::assemble({source("b.lua", 3, "first"), words("words/es/b.lua", {{"Neck", "Cuello"}})});
    const auto loaded =
        content::assemble({source("a.lua", 1, "second"), source("b.lua", 4, "first"),
                           words("words/es/a.lua", {{"Neck", "Nuca"}}), words("words/es/b.lua", {{"Neck", "Cuello"}})},
                          before.library);
    CHECK(loaded.library.source("A1")->title == "first");
    CHECK(loaded.library.language("es")->words.at("Neck").words == "Cuello");
    CHECK(told(loaded) ==
          "a.lua:1: there is a source 'A1' already (b.lua, line 4)\n"
          "  hint: give this one another key, or take it out\n"
          "words/es/a.lua:2: 'Neck' is translated already, in other words (words/es/b.lua, line 2)\n"
          "  hint: keep one of the two\n");
}

TEST_CASE("there is one clinic") {
    Part first{"clinic.lua", {}};
    first.reading.clinic.emplace().where = {"clinic.lua", 2};
    first.reading.clinic->name = "First";
    Part second{"old/clinic.lua", {}};
    second.reading.clinic.emplace().where = {"old/clinic.lua", 1};
    const auto loaded = content::assemble({first, second});
    CHECK(loaded.library.clinic.name == "First");
    CHECK(told(loaded) ==
          "old/clinic.lua:1: there is a clinic already (clinic.lua, line 2)\n  hint: keep one of the two\n");
}
