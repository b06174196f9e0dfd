#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;

namespace {

constexpr std::string_view told_by_the_rule = " is no number to call for help";

/// What is wrong with the numbers to call.
std::string told(const model::Library& library) {
    std::string all;
    for (const model::Problem& problem : check::run(library))
        if (problem.message.find(told_by_the_rule) != problem.message.npos) all += model::to_string(problem) + "\n";
    return all;
}

/// Of a page's own warning.
std::string told_of(const std::string& words, const std::string& emergency = "911") {
    model::Library library = sound_library();
    library.clinic.emergency = emergency;
    page(library, "neck").blocks.push_back(model::Warning{{"areas/neck.lua", 9}, words});
    return told(library);
}

}  // namespace

TEST_CASE("a warning that says to call a number which is none for help is an error where it stands") {
    CHECK(told_of("Pain in your chest? Call 991 now.") ==
          "areas/neck.lua:9: 991 is no number to call for help, in \"Pain in your chest? Call 991 now.\"\n"
          "  hint: did you mean 911? A number within the clinic is written so: extension 991\n");
    for (const char* words : {"Call 119.", "Please dial 912!", "Call the emergency number now: 119.",
                              "Call 911 or 112.", "Llame ya al 991.", "Marque el 119.", "Call or text 998."})
        CHECK_FALSE(told_of(words).empty());
}

TEST_CASE("numbers that people do call, and numbers that are not called, are no mistakes") {
    for (const char* words :
         {"Call 911 now.", "Call or text 988.", "Call 311.", "Call (512) 555-0182.", "Call 555 0182.", "Call 555-0182.",
          "Call extension 204.", "Was it in 1997?", "El reloj marca 120 pulsaciones.", "Call us if you ran 100 miles.",
          "Have you had over 120 beats?", "Call us. 100 did."})
        CHECK(told_of(words).empty());
    CHECK(told_of("Call 112 now.", "112").empty());
    CHECK(told_of("Call 061 now.", "112").empty());
    CHECK_FALSE(told_of("Call 912 now.", "112").empty());
}

TEST_CASE("every other text says only numbers that people call, and so does its translation") {
    model::Library library = sound_library();
    page(library, "neck").blocks.push_back(model::List{{"areas/neck.lua", 9}, {"Cola? Call 991.", "Cola? Call 911."}});
    library.languages.push_back({{"words/es.lua", 1}, "es", "Español", {}});
    library.languages.front().words["Cola? Call 911."] = {{"words/es.lua", 3}, "¿Cola? Llame al 991 o al 911."};
    CHECK(told(library).starts_with("areas/neck.lua:9: 991 is no number to call for help"));
    CHECK(told(library).find("words/es.lua:3: 991 is no number to call for help") != std::string::npos);
}

TEST_CASE("the hint for a number that nobody calls is the one it is most like") {
    CHECK(told_of("Call or text 998.").find("did you mean 988?") != std::string::npos);
    CHECK(told_of("Call 119.").find("did you mean 911?") != std::string::npos);
    CHECK(told_of("Call 981.").find("did you mean 911?") != std::string::npos);
}

TEST_CASE("signs, and what warnings are translated to, say no other number either") {
    model::Library library = sound_library();
    library.signs = {{{"signs.lua", 2}, "chest", "Does your chest hurt?", "Call 991."}};
    CHECK(told(library).starts_with("signs.lua:2: 991 is no number"));
    library.signs.front().act = "Get help.";
    library.languages.push_back({{"words/es.lua", 1}, "es", "Español", {}});
    auto& words = library.languages.front().words;
    words["Get help."] = {{"words/es.lua", 3}, "Llame al 119."};
    words["Nobody says this."] = {{"words/es.lua", 4}, "Llame al 119."};
    CHECK(told(library) ==
          "words/es.lua:3: 119 is no number to call for help, in \"Llame al 119.\"\n"
          "  hint: did you mean 911? A number within the clinic is written so: extension 119\n");
}
