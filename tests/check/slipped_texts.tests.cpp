#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

// What a hint about translations must not make of a slip.

using namespace library_of_tests;

TEST_CASE("a language that has nothing beside one that nobody can choose is a slip in its code") {
    model::Library library = translated_library();
    library.clinic.languages = {"en", "sp"};
    const auto problems = check::run(library, {.kiosk_words = {"t", "n"}});
    REQUIRE(problems.size() == 1);
    CHECK(model::to_string(problems[0]) ==
          "clinic.lua:4: visitors may choose the language 'sp', but nothing is translated into it\n"
          "  hint: did you mean Español (es)? Else take 'sp' out of 'languages', or type: bodymap words sp, and "
          "translate "
          "what that writes");
}

TEST_CASE("the code of another language is no slip, though it has a letter of one that nobody can choose") {
    model::Library library = translated_library();
    library.clinic.languages = {"en", "de"};
    const auto problems = check::run(library, {.kiosk_words = {"t", "n"}});
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].hint ==
          "if words/de was deleted, type: bodymap restore last; else take 'de' out of 'languages', or type: bodymap "
          "words de, and translate what that writes");
    CHECK(problems[1].message == "visitors cannot choose Español (es): clinic.lua does not name it");
}

TEST_CASE("a warning that says less than what was translated is told as a slip before it is to be translated") {
    model::Library library = translated_library();
    page(library, "calves").blocks.push_back(model::Warning{{"areas/calves.lua", 7}, "Swollen on one side? Tell us."});
    library.languages[0].words["Swollen on one side? Don't rub it. Tell us."] = {
        {"words/es.lua", 5}, "¿Hinchada de un lado? No la frote. Avísenos."};
    const auto problems = check::run(library, {.kiosk_words = {"t", "n"}});
    REQUIRE(problems.size() == 2);
    CHECK(
        problems[0].hint ==
        "if \"Swollen on one side? Tell us.\" is a slip, write it as it was: \"Swollen on one side? Don't rub it. Tell "
        "us.\"; else write in words/es/calves.lua: translate { \"Swollen on one side? Tell us.\", \"...\" }; or type: "
        "bodymap words es");
    CHECK(problems[1].hint.find("if that is no slip, translate that") != std::string::npos);
}
