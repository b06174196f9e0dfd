#include <catch2/catch_test_macros.hpp>
#include <string>
#include <tuple>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;

namespace {

/// What is said of the translations of two warnings, the second of which stands in that file.
std::string told(const char* text, const char* translation, const char* other, const char* its_translation,
                 const char* file = "words/es.lua") {
    model::Library library = sound_library();
    library.languages = {{{"words/es.lua", 1}, "es", "Español", {}}};
    for (const auto& [words, where, translated] : {std::tuple(text, model::Where{"words/es.lua", 5}, translation),
                                                   std::tuple(other, model::Where{file, 6}, its_translation)}) {
        page(library, "calves").blocks.push_back(model::Warning{{"areas/calves.lua", 9}, words});
        library.languages[0].words[words] = {where, translated};
    }
    for (const model::Problem& problem : check::run(library))
        if (problem.message.find("the same translation") != std::string::npos) return model::to_string(problem);
    return {};
}

}  // namespace

TEST_CASE("two warnings that have one translation are told, as one of them was pasted over the other") {
    CHECK(told("Is it cold and pale? Tell us today.", "¿Está fría y pálida? Avísenos hoy.",
               "Is it red and warm? Tell us today.", "¿Está fría y pálida? Avísenos hoy.") ==
          "words/es.lua:6: \"Is it red and warm? Tell us today.\" has the same translation as \"Is it cold and pale? "
          "Tell us today.\", in line 5\n"
          "  hint: write in Español (es) what each of them says; where both say the same, say it in the same words on "
          "the pages, too");
    CHECK(told("Is it cold? Tell us.", "¿Fría? Avísenos.", "Is it red? Tell us.", "¿Fría? Avísenos.", "words/es/x.lua")
              .find("in words/es.lua, line 5") != std::string::npos);
    CHECK(told("Is it cold? Tell us.", "¿Fría? Avísenos.", "Is it red? Tell us.", "¿Roja? Avísenos.").empty());
    CHECK(told("Is it cold? Tell us.", "¿Fría? Avísenos.", "Is it a cold? Tell us.", "¿Fría? Avísenos.").empty());
}
