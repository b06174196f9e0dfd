#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;

namespace {

/// What is said of a text that was translated when it was `before`.
template <class Kind>
std::string told(const char* before, const char* now) {
    model::Library library = sound_library();
    page(library, "calves").blocks.push_back(Kind{{"areas/calves.lua", 9}, now});
    library.languages = {{{"words/es.lua", 1}, "es", "Español", {}}};
    library.languages[0].words[before] = {{"words/es.lua", 5}, "Puede ser un coágulo. No lo frote."};
    check::Facts facts;
    facts.answering = [](const model::Page&, const model::Answer&, const model::Choices&) { return model::Answered{}; };
    for (const model::Problem& problem : check::run(library, facts))
        if (problem.message.find("the opposite of what it said") != std::string::npos) return model::to_string(problem);
    return {};
}

}  // namespace

TEST_CASE("a warning that says the opposite of what was translated is an error, where it stands") {
    CHECK(told<model::Warning>("It can be a clot. Don't rub it.", "It can be a clot. Rub it.") ==
          "areas/calves.lua:9: this says the opposite of what it said when it was translated: \"It can be a clot. Rub "
          "it.\" was \"It can be a clot. Don't rub it.\"\n"
          "  hint: write it as it was; only if the opposite is meant, translate it anew and take the old translation "
          "out");
    CHECK(told<model::Warning>("It can be a clot. Rub it.", "It can be a clot. Don't rub it.")
              .ends_with("hint: is it right as it is now? Then write it into words/es.lua, line 5, and translate it "
                         "anew there; only if it is a slip, write it as it was"));
    CHECK(told<model::Warning>("Can you walk on it?", "Can't you walk on it?") != "");
    CHECK(told<model::Warning>("It can be a clot. Don't rub it.", "It can be a clot, so don't rub it.").empty());
    CHECK(told<model::Warning>("It can be a clot. Don't rub it.", "It can be a clot. Never rub it.").empty());
}

TEST_CASE("another text that says the opposite of what was translated is told as advice") {
    CHECK(told<model::Text>("It has not been shown to help.", "It has been shown to help.")
              .starts_with("areas/calves.lua:9: advice: this says the opposite"));
    CHECK(told<model::Text>("It has not been shown to help.", "It has not been shown to help.").empty());
}
