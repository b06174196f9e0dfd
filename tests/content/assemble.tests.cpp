#include "content/assemble.h"

#include <catch2/catch_test_macros.hpp>
#include <initializer_list>
#include <set>
#include <utility>

#include "content/script/reading.h"
#include "content/script/signs.h"

namespace {

using content::Part;
using reading::told;
using Pair = std::pair<const char*, const char*>;

Part page(const std::string& file, const std::string& name = "a") {
    Part part{file, {}};
    part.reading.page = model::Page{
        .id = content::page_id(file), .where = {file, 1}, .name = name, .latin = {}, .area = {}, .blocks = {}};
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

Part sign(const std::string& file, int line, const std::string& words) {
    Part part{file, {}};
    part.reading.signs = {{{file, line}, "clot", words, "Tell the staff."}};
    return part;
}

/// A page that shows the sign, as a danger and in a list.
Part warning_page(const std::string& key) {
    Part part = page("calves.lua");
    part.reading.page->blocks = {model::Warning{{"calves.lua", 3}, {}, model::Sign{{}, key, {}, {}}},
                                 model::List{{"calves.lua", 4}, {}, {key}}};
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

TEST_CASE("of warnings in a row those to call for come first, on the pages of areas and on others") {
    const auto assembled_blocks = [](bool area) {
        Part part = page("calves.lua");
        part.reading.page->area = area ? "calves" : "";
        part.reading.page->blocks = {model::Warning{{"calves.lua", 3}, {}, model::Sign{{}, "clot", {}, {}}},
                                     model::Warning{{"calves.lua", 4}, "A red streak? Call 112."}};
        if (area) part.reading.page->blocks.insert(part.reading.page->blocks.begin() + 1, model::Text{{}, "About."});
        Part clinic{"clinic.lua", {}};
        clinic.reading.clinic.emplace().emergency = "112";
        Part signs = sign("signs.lua", 2, "Swollen?");
        signs.reading.signs.front().urgency = model::Urgency::today;
        return content::assemble({part, clinic, signs}).library.pages.at(0).blocks;
    };
    for (const bool area : {false, true}) {
        const auto blocks = assembled_blocks(area);
        CHECK(std::get<model::Warning>(blocks.front()).words == "A red streak? Call 112.");
        CHECK(std::get<model::Warning>(blocks.back()).words == "Swollen? Tell the staff.");
    }
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
    CHECK(told(loaded) ==
          "a/calves.lua: there is a page called 'calves' already (b/calves.lua)\n  hint: visitors read that one: take "
          "this one out of the folder, or give it a name of its own if it is another page\n");
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

TEST_CASE("a sign of danger reads the same wherever a page shows it") {
    const auto loaded = content::assemble({warning_page("clot"), sign("signs.lua", 2, "Is one leg swollen?")});
    CHECK(told(loaded).empty());
    const auto& blocks = loaded.library.pages.at(0).blocks;
    CHECK(std::get<model::Warning>(blocks[0]).words == "Is one leg swollen? Tell the staff.");
    CHECK(std::get<model::List>(blocks[1]).items == std::vector<std::string>{"Is one leg swollen?"});
}

TEST_CASE("a page that shows a sign which there is not stays as it was, or does not open without its warning") {
    const auto before = content::assemble({warning_page("clot"), sign("signs.lua", 2, "Is one leg swollen?")});
    const auto loaded =
        content::assemble({warning_page("clto"), sign("signs.lua", 2, "Is one leg red?")}, before.library);
    const std::string mistake =
        "calves.lua:3: no sign is called 'clto'\n  hint: did you mean 'clot'? To have back a sign that was taken "
        "out, type: bodymap restore last signs\n";
    CHECK(told(loaded) == mistake);
    REQUIRE(loaded.library.pages.size() == 1);
    CHECK(std::get<model::Warning>(loaded.library.pages[0].blocks[0]).words == "Is one leg swollen? Tell the staff.");
    const auto first = content::assemble({warning_page("clto"), sign("signs.lua", 2, "Is one leg red?")});
    CHECK(told(first) == mistake);
    CHECK(first.library.pages.empty());
}

TEST_CASE("whoever shows a sign by another name is told which there are, the most urgent first, and how soon each is") {
    using enum model::Urgency;
    const auto sign = [](const char* key, const char* words, model::Urgency urgency) {
        return model::Sign{{"signs.lua", 2}, key, words, "Tell the staff.", urgency};
    };
    const std::vector<model::Sign> signs = {
        sign("heel", "Do you have pain when you squeeze your heel?", this_week),
        sign("chest", "Do you have pain in your chest?", call_now),
        sign("chill", "Are you cold?", no_massage),
        sign("groin", "Do you have pain in the groin?", today),
        sign("shin", "Do you have pain in the shin?", today),
        sign("clot-known", "Do you have a blood clot?", no_massage),
        model::Sign{{"signs.lua", 2}, "clot", "Is one leg swollen?", "It can be a blood clot. Tell the staff.", today}};
    const auto hint_for = [&](const char* key) {
        std::vector<model::Block> blocks = {model::Warning{{"calves.lua", 3}, "", model::Sign{{}, key, {}, {}, {}}}};
        const std::string hint = content::fill_in_signs(blocks, signs).value().hint;
        return hint.substr(0, hint.find(" To have back"));
    };
    CHECK(hint_for("chest pain") == "did you mean 'chest' (call now)?");
    CHECK(hint_for("chets") == "did you mean 'chest' (call now)?");
    CHECK(hint_for("heel pain") == "did you mean 'heel' (this week)?");
    CHECK(hint_for("pain") ==
          "did you mean 'chest' (call now) or 'groin' (today) or 'shin' (today)? Or another that signs.lua has?");
    CHECK(hint_for("blood-clot") == "did you mean 'clot' (today) or 'clot-known' (no massage)?");
    CHECK(hint_for("elbow").starts_with("mend the key, or add a 'sign'"));
}

TEST_CASE("a sign is worded once, and the second wording is told where the first stands") {
    const auto loaded = content::assemble({sign("a.lua", 2, "One?"), sign("signs.lua", 7, "Two?")});
    CHECK(told(loaded) ==
          "signs.lua:7: there is a sign 'clot' already (a.lua, line 2)\n"
          "  hint: give this one another key, or take it out\n");
    CHECK(loaded.library.signs.at(0).words == "One?");
}

TEST_CASE("a sign that is gone while several pages show it is told once, where it was") {
    const auto two_pages = [](const std::string& key) {
        Part knees = page("knees.lua");
        knees.reading.page->blocks = {model::List{{"knees.lua", 4}, {}, {key}}};
        return std::vector<Part>{warning_page(key), knees};
    };
    std::vector<Part> parts = two_pages("chest");
    parts.push_back(sign("signs.lua", 2, "Is one leg swollen?"));
    const auto loaded = content::assemble(parts);
    CHECK(told(loaded) ==
          "signs.lua: no sign is called 'chest', and 2 pages show it: until it is back, visitors have these pages as "
          "they were last\n"
          "  hint: to have it back, type: bodymap restore last signs; if it has another key now, write that on each "
          "page\n");
    parts.back().reading.signs.front().key = "chesst";
    CHECK(told(content::assemble(parts)) ==
          "signs.lua:2: no sign is called 'chest', and 2 pages show it: until it is back, visitors have these pages as "
          "they were last\n"
          "  hint: is it 'chesst' here? Then write key = \"chest\"; else, to have it back, type: bodymap restore last "
          "signs\n");
    CHECK(loaded.lacking_sign.size() == 2);
    CHECK(loaded.library.left_out == std::set<std::string>{"calves", "knees"});
    CHECK(told(content::assemble(two_pages("chest")))
              .ends_with("hint: bring signs.lua back, or type: bodymap restore last signs\n"));
}

TEST_CASE("a sign that was known, and that one page shows, comes back by what its message begins with") {
    const auto before = content::assemble({warning_page("clot"), sign("signs.lua", 2, "Is one leg swollen?")});
    Part other = sign("signs.lua", 2, "Is your arm swollen?");
    other.reading.signs.front().key = "clot-arm";
    CHECK(told(content::assemble({warning_page("clot"), other}, before.library)) ==
          "calves.lua:3: no sign is called 'clot'\n  hint: to have this sign back, type: bodymap restore last signs; "
          "if it has another key now, write that here\n");
}

TEST_CASE("where a sign could not be read for a mistake, the pages that show it say what to mend first") {
    Part signs = sign("signs.lua", 2, "Is one leg swollen?");
    signs.reading.problems = {{{"signs.lua", 9}, "a comma is missing before 'act'", "put a , before it"}};
    const auto loaded = content::assemble({warning_page("chest"), signs});
    CHECK(told(loaded) ==
          "calves.lua:3: no sign is called 'chest'\n"
          "  hint: mend signs.lua, line 9 first: a sign there could not be read\n"
          "signs.lua:9: a comma is missing before 'act'\n  hint: put a , before it\n");
}
