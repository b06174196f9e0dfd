#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;
using Messages = std::vector<std::string>;

namespace {

constexpr const char* written = "Grown-ups rub it.";

/// Sound, with a text of its own and its translation, and words that mislead in both languages.
model::Library worded_library(const std::string& translation) {
    model::Library library = sound_library();
    library.clinic.languages = {"en", "es"};
    page(library, "calves").blocks.push_back(model::Text{{"areas/calves.lua", 9}, written});
    model::Language english = {{"words/en.lua", 1}, "en", "English", {}, {}};
    model::Language spanish = {{"words/es.lua", 1}, "es", "Español", {}, {}};
    spanish.avoid = {{{"words/es.lua", 2}, "torcido", "en una posición rara"}};
    for (const char* words : {"t", "n"}) spanish.words[words] = {{"words/es.lua", 3}, words};
    spanish.words[written] = {{"words/es.lua", 4}, translation};
    library.languages = {english, spanish};
    return library;
}

}  // namespace

TEST_CASE("a translation with a word that misleads is told where it stands, and what to write instead") {
    const auto problems = check::run(worded_library("¿Torcido, el pie?"));
    REQUIRE(problems.size() == 1);
    CHECK(model::to_string(problems[0]) ==
          "words/es.lua:4: advice: \"torcido\" misleads, in \"¿Torcido, el pie?\"\n"
          "  hint: write \"en una posición rara\"");
}

TEST_CASE("a word within a longer one misleads nobody") {
    CHECK(check::run(worded_library("Un pie retorcido, o torcidoso, o torcidó")).empty());
}

TEST_CASE("the pages' own language has such words as well") {
    model::Library library = worded_library("Un masaje.");
    library.languages[0].avoid = {{{"words/en.lua", 2}, "grown-ups", "adults"}};
    CHECK(messages(check::run(library)) == Messages{"\"grown-ups\" misleads, in \"Grown-ups rub it.\""});
}
