#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;
using Messages = std::vector<std::string>;

namespace {

const model::Sign clot = {{"signs.lua", 2}, "clot", "Is one leg swollen?", "Call 911."};

/// Sound, with a sign that the page of the calves shows.
model::Library warning_library() {
    model::Library library = sound_library();
    library.signs = {clot};
    page(library, "calves").blocks.push_back(model::Warning{{"areas/calves.lua", 9}, model::warned_of(clot), clot});
    return library;
}

}  // namespace

TEST_CASE("a sign that some page shows, as a danger or in a list, is fine") {
    model::Library library = warning_library();
    CHECK(check::run(library).empty());
    page(library, "calves").blocks.back() = model::List{{"areas/calves.lua", 9}, {clot.words}, {"clot"}};
    CHECK(check::run(library).empty());
}

TEST_CASE("a sign that no page shows is told, but not while a page could not be read") {
    model::Library library = warning_library();
    page(library, "calves").blocks.pop_back();
    CHECK(messages(check::run(library)) == Messages{"no page shows the sign 'clot'"});
    CHECK(check::run(library, {.left_out = {"knots"}}).empty());
}

TEST_CASE("a page that says 911 in a warning of its own is told to show the sign") {
    model::Library library = warning_library();
    page(library, "neck").blocks.push_back(model::Warning{{"areas/neck.lua", 9}, "Leg fat? Call 911."});
    const auto problems = check::run(library);
    REQUIRE(problems.size() == 1);
    CHECK(model::to_string(problems[0]) ==
          "areas/neck.lua:9: advice: this warning says 911 in words of its own\n  hint: look in signs.lua for the "
          "sign that means the same, and show it by its key: danger \"...\"; if there is none, add it there");
}
