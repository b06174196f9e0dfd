#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;
using Messages = std::vector<std::string>;

namespace {

/// Sound, offered in English and Spanish, with "t" and "n" translated: all that its pages say.
model::Library translated_library() {
    model::Library library = sound_library();
    library.clinic.where = {"clinic.lua", 1};
    library.clinic.languages = {"en", "es"};
    library.languages = {{{"words/es.lua", 1}, "es", "Español", {}}};
    library.languages[0].words["t"] = {{"words/es.lua", 3}, "te"};
    library.languages[0].words["n"] = {{"words/es.lua", 4}, "ene"};
    return library;
}

void translate(model::Library& library, const std::string& original, const std::string& words) {
    library.languages[0].words[original] = {{"words/es.lua", 5}, words};
}

const check::Facts kiosk_says_back = {.kiosk_words = {"t", "n"}};

}  // namespace

TEST_CASE("pages whose every text is translated have nothing missing") {
    CHECK(check::run(translated_library(), kiosk_says_back).empty());
}

TEST_CASE("what is not translated is told once for a page and a language, with the first few texts") {
    model::Library library = translated_library();
    model::Page& calves = page(library, "calves");
    calves.name = "Calves";
    for (const char* words : {"One", "Two", "911", "Three", "Three"})
        calves.blocks.push_back(model::Text{{"areas/calves.lua", 7}, words});
    translate(library, "Two", "");
    const auto problems = check::run(library);
    REQUIRE(problems.size() == 1);
    CHECK(model::to_string(problems[0]) ==
          "areas/calves.lua:1: advice: 4 of 5 texts are not translated into Español (es): \"Calves\", \"One\", \"Two\" "
          "and more\n  hint: type: bodymap words es");
}

TEST_CASE("the kiosk's own texts need a translation as well") {
    const auto problems = check::run(translated_library(), {.kiosk_words = {"Go back", "t"}});
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].where == model::Where{"words/es/kiosk.lua", 0});
    CHECK(problems[0].message == "1 of 2 of the kiosk's own texts is not translated into Español (es): \"Go back\"");
}

TEST_CASE("a translation of a text that has changed is named, and what it may be now") {
    model::Library library = translated_library();
    page(library, "calves")
        .blocks.push_back(model::Text{{"areas/calves.lua", 7}, "Walk for ten minutes before you sit."});
    translate(library, "Walk for five minutes before you sit.", "Camine cinco minutos antes de sentarse.");
    library.languages[0].words["Walk ten dogs around."] = {{"words/es.lua", 6}, "Pasee diez perros."};
    const auto problems = check::run(library, kiosk_says_back);
    REQUIRE(problems.size() == 3);  // the new text is not translated either
    CHECK(problems[1].where.line == 5);
    CHECK(problems[1].message == "no page says \"Walk for five minutes before you sit.\" any more");
    CHECK(problems[1].hint == "it may be \"Walk for ten minutes before you sit.\" now: translate that");
    CHECK(problems[2].hint == "take this line out");
    CHECK(check::run(library, {.left_out = {"knots"}, .kiosk_words = {"t", "n"}}).size() == 1);
}

TEST_CASE("a language that no file names is told with the file to make") {
    model::Library library = translated_library();
    library.languages[0].name.clear();
    const auto problems = check::run(library, kiosk_says_back);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].severity == model::Severity::advice);
    CHECK(problems[0].message == "no file says what the language 'es' is called");
    CHECK(problems[0].hint == "make the file words/es.lua, with language { name = \"...\" } in it");
}

TEST_CASE("a language that visitors may choose has words, and one with words can be chosen") {
    model::Library library = translated_library();
    library.clinic.languages = {"en", "fr"};
    const auto problems = check::run(library, kiosk_says_back);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].where.file == "clinic.lua");
    CHECK(problems[0].severity == model::Severity::error);
    CHECK(problems[0].message == "visitors may choose the language 'fr', but nothing is translated into it");
    CHECK(problems[1].message == "visitors cannot choose Español (es): clinic.lua does not name it");
    CHECK(problems[1].severity == model::Severity::advice);
}

TEST_CASE("a clinic.lua that could not be read is not said to leave out a language") {
    model::Library library = translated_library();
    library.clinic = {};
    CHECK(check::run(library, {.left_out = {"clinic"}, .kiosk_words = {"t", "n"}}).empty());
}
