#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;

namespace {

const model::Where where = {"areas/calves.lua", 9};

std::string told(model::Block block) {
    model::Library library = sound_library();
    page(library, "calves").blocks.push_back(std::move(block));
    std::string all;
    for (const model::Problem& problem : check::run(library)) all += model::to_string(problem) + "\n";
    return all;
}

}  // namespace

TEST_CASE("a text that somebody left half typed is told, for it reaches visitors as it is") {
    CHECK(told(model::Text{where, "Many people have a"}) ==
          "areas/calves.lua:9: advice: this text stops in mid-sentence: \"Many people have a\"\n"
          "  hint: finish the sentence, and end it with a full stop\n");
    CHECK(told(model::Warning{where, "One calf is swollen, and the other one is not swollen at all, then"}) ==
          "areas/calves.lua:9: advice: this warning stops in mid-sentence: \"... other one is not swollen at all, "
          "then\"\n"
          "  hint: finish the sentence, and end it with a full stop\n");
}

TEST_CASE("whole sentences, labels and what leads on are not called half typed") {
    for (const char* whole : {"Many people have a cramp.", "Do many people have cramps?", "Try one of these today:",
                              "In short", "She said 'I have a cramp.'", "It was warm (in ten people)"}) {
        INFO(whole);
        CHECK(told(model::Text{where, whole}).empty());
    }
    CHECK(told(model::Heading{where, "What you may do at home"}).empty());
}
