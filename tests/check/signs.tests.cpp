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

TEST_CASE("a sign to call for now whose act does not say the number is an error") {
    model::Library library = warning_library();
    const auto with = [&](const char* act, const char* own) {
        library.signs.front().urgency = model::Urgency::call_now;
        library.signs.front().act = act;
        library.clinic.emergency = own;
        return messages(check::errors(library, {}));
    };
    CHECK(with("Call 911.", "911").empty());
    CHECK(with("Call 112.", "112").empty());
    CHECK(with("Call 91.", "911") == Messages{"the sign 'clot' is one to call for now, and its act does not say 911"});
    CHECK(with("Call 9111.", "112") ==
          Messages{"the sign 'clot' is one to call for now, and its act does not say 911"});
}

TEST_CASE("a sign that says to call, whoever reads it, is one to call for now") {
    model::Library library = sound_library();
    const auto told = [&](model::Urgency urgency, const char* act) {
        library.signs = {{{"signs.lua", 2}, "chest", "Does your chest hurt?", act, urgency}};
        std::string all;
        for (const model::Problem& problem : check::run(library))
            if (problem.message.find("its urgency is") != problem.message.npos) all += model::to_string(problem);
        return all;
    };
    CHECK(told(model::Urgency::this_week, "It can be your heart. Call 911 now.") ==
          "signs.lua:2: the act of the sign 'chest' says \"Call 911 now.\", and its urgency is \"this week\"\n  hint: "
          "write urgency = \"call now\"; or ask first who is to call: \"Pain in your chest? Call 911.\"");
    CHECK(told(model::Urgency::today, "See a doctor today. Does it get worse? Call 911.").empty());
    CHECK(told(model::Urgency::today, "See a doctor today. Call 911 if it gets worse.").empty());
    CHECK(told(model::Urgency::emergency_room, "Call 911.").empty());
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

TEST_CASE("a clinic's own emergency number in a warning is as good as 911, and a longer number is neither") {
    model::Library library = warning_library();
    model::Warning warning = {{"areas/neck.lua", 9}, "Leg fat? Call 112."};
    page(library, "neck").blocks.push_back(warning);
    CHECK(messages(check::run(library)) == Messages{"112 is no number to call for help, in \"Leg fat? Call 112.\""});
    library.clinic.emergency = "112";
    CHECK(check::run(library).size() == 1);
    std::get<model::Warning>(page(library, "neck").blocks.back()).words = "Leg fat? Call 555-911 or 1112.";
    CHECK(check::run(library).empty());
}

TEST_CASE("a warning that counts to a clinic's number of two digits does not say whom to call") {
    model::Library library = warning_library();
    library.clinic.emergency = "15";
    page(library, "neck").blocks.push_back(model::Warning{{"areas/neck.lua", 9}, "Numb after 15 minutes? Tell us."});
    CHECK(check::run(library).empty());
}

TEST_CASE("a warning that says the clinic's number is told with that number") {
    model::Library library = warning_library();
    library.clinic.emergency = "112";
    page(library, "neck").blocks.push_back(model::Warning{{"areas/neck.lua", 9}, "Leg fat? Call 112."});
    CHECK(messages(check::run(library)) == Messages{"this warning says 112 in words of its own"});
}

TEST_CASE("a sign that stands twice on a page is told where it stands the second time") {
    model::Library library = warning_library();
    page(library, "calves").blocks.push_back(model::Warning{{"areas/calves.lua", 12}, model::warned_of(clot), clot});
    const auto problems = check::run(library);
    REQUIRE(problems.size() == 1);
    CHECK(
        model::to_string(problems[0]) ==
        "areas/calves.lua:12: advice: this page shows the sign 'clot' already, on line 9\n  hint: write the key of the "
        "sign that was meant, or take this line out");
}
