#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;
using Messages = std::vector<std::string>;

namespace {

/// Sound, with a question whose choices are shown in these words.
model::Library asking(const char* no, const char* yes) {
    model::Library library = sound_library();
    model::Ask ask;
    ask.where = {"areas/calves.lua", 9};
    ask.id = "danger";
    ask.question = "Does one of these fit you?";
    ask.choices = {{.id = "no", .words = no}, {.id = "yes", .words = yes}};
    page(library, "calves").blocks.emplace_back(ask);
    return library;
}

Messages told_of(const model::Library& library) {
    Messages told;
    for (const std::string& message : messages(check::errors(library, {})))
        if (message.find("is shown as") != message.npos || message.find("is translated as") != message.npos)
            told.push_back(message);
    return told;
}

}  // namespace

TEST_CASE("a choice whose words say the other of yes and no is an error") {
    CHECK(told_of(asking("No, none", "Yes, or not sure")).empty());
    CHECK(told_of(asking("Not today", "Yesterday")).empty());
    CHECK(told_of(asking("Yes, or not sure", "No, none")) ==
          Messages{"the choice 'no' of the question 'danger' is shown as \"Yes, or not sure\"",
                   "the choice 'yes' of the question 'danger' is shown as \"No, none\""});
}

TEST_CASE("a choice whose translation says the other of yes and no is an error") {
    model::Library library = asking("No, none", "Yes, or not sure");
    model::Language spanish;
    spanish.code = "es";
    spanish.words["No, none"] = {.where = {"words/es/calves.lua", 2}, .words = "No, ninguna"};
    spanish.words["Yes, or not sure"] = {.where = {"words/es/calves.lua", 3}, .words = "Sí, o no sé"};
    library.languages = {spanish};
    CHECK(told_of(library).empty());
    std::swap(library.languages[0].words["No, none"].words, library.languages[0].words["Yes, or not sure"].words);
    CHECK(told_of(library).size() == 2);
}
