#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;

namespace {

/// Sound, offered in English and Spanish, with all that its pages say translated.
model::Library in_two_languages() {
    model::Library library = sound_library();
    library.clinic.languages = {"en", "es"};
    library.languages = {{{"words/es.lua", 1}, "es", "Español", {}}};
    library.languages[0].words["t"] = {{"words/es.lua", 3}, "te"};
    library.languages[0].words["n"] = {{"words/es.lua", 4}, "ene"};
    return library;
}

void say(model::Library& library, const std::string& words, const std::string& translation) {
    page(library, "calves").blocks.push_back(model::Text{{"areas/calves.lua", 7}, words});
    const int line = static_cast<int>(library.languages[0].words.size()) + 3;
    library.languages[0].words[words] = {{"words/es.lua", line}, translation};
}

}  // namespace

TEST_CASE("a translation that is the words of the page over again is told; a name, or a word of both, is not") {
    model::Library library = in_two_languages();
    say(library, "The foam is soft.", "La espuma es suave.");
    say(library, "Physical work", "Trabajo físico");
    say(library, "Lumbago hurts.", "El lumbago duele.");
    for (const char* same : {"Lumbago", "9:30", "Northside Physical Therapy"}) say(library, same, same);
    REQUIRE(check::run(library).empty());
    say(library, "Foam rolling", "Foam rolling");
    const auto problems = check::run(library);
    REQUIRE(problems.size() == 1);
    CHECK(model::to_string(problems[0]) ==
          "words/es.lua:11: advice: the translation of \"Foam rolling\" is the same words\n"
          "  hint: write it in Español (es); until somebody does, write \"\" in its place");
}

TEST_CASE("texts that were all copied are told once for a file") {
    model::Library library = in_two_languages();
    say(library, "The foam is soft.", "La espuma es suave.");
    for (const char* same : {"foam", "Foam rolling", "Use foam.", "Take the foam away."}) say(library, same, same);
    const auto problems = check::run(library);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].message ==
          "4 translations here are the same words as their texts: \"foam\", \"Foam rolling\", \"Use foam.\" and more");
}

TEST_CASE("a long text is not repeated in a hint") {
    model::Library library = in_two_languages();
    std::string words = "Roll";
    for (int i = 0; i < 40; ++i) words += " slowly";
    say(library, words + ".", "");
    library.languages[0].words.erase(words + ".");
    const auto problems = check::run(library);
    const auto untranslated = std::ranges::find_if(
        problems, [](const model::Problem& one) { return one.message.find("not translated") != std::string::npos; });
    REQUIRE(untranslated != problems.end());
    CHECK(untranslated->hint ==
          "write in words/es/calves.lua: translate { \"the words as they are on the page\", \"...\" }; or type: "
          "bodymap words es");
}
