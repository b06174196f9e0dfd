#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;
using Messages = std::vector<std::string>;

namespace {

/// A page that asks when the race is and whether something is sore, and answers as `answering` says.
model::Library asking_library() {
    model::Library library = sound_library();
    model::Page planner = plain_page("welcome");
    planner.blocks.push_back(model::Answer{{"welcome.lua", 9}, {"race", "sore"}, 0});
    library.pages.push_back(planner);
    return library;
}

check::Facts facts(std::function<model::Answered(const model::Choices&)> answering) {
    check::Facts facts;
    facts.combinations = [](const model::Page&, const model::Answer&) {
        return std::vector<model::Choices>{{{"race", "Today"}, {"sore", "No"}},
                                           {{"race", "Today"}, {"sore", "Yes"}},
                                           {{"race", "No race"}, {"sore", "No"}},
                                           {{"race", "No race"}, {"sore", "Yes"}}};
    };
    facts.answering = [answering](const model::Page&, const model::Answer&, const model::Choices& choices) {
        return answering(choices);
    };
    return facts;
}

}  // namespace

TEST_CASE("of two pages about one part of the foot the second is told, and both can be reached without a link") {
    model::Library library = sound_library();
    for (const char* const id : {"heel-pain", "sore-heel"}) {
        model::Page page = plain_page(id);
        page.name = id;
        page.foot_part = "heel";
        library.pages.push_back(page);
    }
    const auto problems = check::run(library, {});
    REQUIRE(problems.size() == 1);
    CHECK(model::to_string(problems[0]) ==
          "sore-heel.lua:1: touching the heel opens the page heel-pain.lua already (line 1)\n"
          "  hint: keep part = \"heel\" on one of the two");
    library.pages.back().foot_part = "arch";
    CHECK(check::run(library, {}).empty());
}

TEST_CASE("an answer that fails is told with the choices that make it fail") {
    const auto problems =
        check::run(asking_library(), facts([](const model::Choices& choices) {
                       model::Answered answered;
                       if (choices.at("race") == "Today" && choices.at("sore") == "No")
                           answered.problems.push_back({{"welcome.lua", 12}, "'tetx' is unknown", "h"});
                       return answered;
                   }));
    REQUIRE(problems.size() == 1);
    CHECK(model::to_string(problems[0]) ==
          "welcome.lua:12: when race is \"Today\" and sore is \"No\": 'tetx' is unknown\n  hint: h");
}

TEST_CASE("an answer that fails in one way for many choices is told once") {
    const auto fail = [](const model::Choices& choices) {
        model::Answered answered;
        if (choices.at("race") == "Today") answered.problems.push_back({{"welcome.lua", 12}, "m", ""});
        return answered;
    };
    CHECK(messages(check::run(asking_library(), facts(fail))) ==
          Messages{"when race is \"Today\" and sore is \"No\", and for 1 other choice: m"});
}

TEST_CASE("an answer that says nothing for some choices is fine") {
    CHECK(check::run(asking_library(), facts([](const model::Choices&) { return model::Answered{}; })).empty());
}

TEST_CASE("what an answer says is looked at like the rest of the page") {
    model::Library library = asking_library();
    library.pages.push_back(plain_page("taper"));
    const auto says = [](const model::Choices& choices) {
        model::Answered answered;
        if (choices.at("sore") == "No") answered.blocks.push_back(model::Link{{"welcome.lua", 11}, "taper"});
        if (choices.at("sore") == "Yes") answered.blocks.push_back(model::Link{{"welcome.lua", 12}, "tapir"});
        answered.blocks.push_back(model::Text{{"welcome.lua", 13}, "Rest for " + choices.at("race") + "."});
        return answered;
    };
    const auto problems = check::run(library, facts(says));
    CHECK(messages(problems) == Messages{"there is no page called 'tapir' to link to"});
    const auto words = check::passages_of_answers(page(library, "welcome"), facts(says));
    REQUIRE(words.size() == 2);
    CHECK(words[1].words == "Rest for No race.");
    CHECK(words[1].where == model::Where{"welcome.lua", 13});
}

TEST_CASE("a page is to be looked through within three years") {
    using namespace std::chrono;
    model::Library library = sound_library();
    check::Facts facts;
    facts.today = 2026y / November / 27;
    page(library, "calves").review_by = 2029y / November / 27;
    CHECK(check::run(library, facts).empty());
    page(library, "calves").review_by = 2029y / November / 28;
    CHECK(messages(check::run(library, facts)) ==
          Messages{"nobody is to look this page through before 28 November 2029, and studies go on"});
}

TEST_CASE("a benefit that cites a study says who was tested") {
    model::Library library = sound_library();
    library.sources = {source("KONG18", {"sources.lua", 1})};
    page(library, "calves").blocks[0] = benefit(model::Topic::circulation, {"KONG18"});
    CHECK(check::run(library).empty());
    std::get<model::Benefit>(page(library, "calves").blocks[0]).tested.clear();
    CHECK(messages(check::run(library)) == Messages{"this benefit cites a study, and does not say who was tested"});
}

TEST_CASE("a whole content without the page for help, the first card, or an area's warnings is an error") {
    const model::Library library = sound_library();
    CHECK(check::run(library).empty());
    check::Facts facts;
    facts.is_whole = true;
    facts.left_out = {"welcome"};
    const auto problems = check::errors(library, facts);
    REQUIRE(problems.size() == 1 + model::area_ids.size());
    CHECK(problems.back().message == "there is no page 'get-help', and so the kiosk lacks the button Get help");
    CHECK(problems.front().message == "this area has no warning");
}

TEST_CASE("a clinic that wants what was touched here shown is told when no page shows it") {
    model::Library library = sound_library();
    library.clinic.where = {"clinic.lua", 1};
    library.clinic.lines["touched_here"] = 4;
    library.clinic.touched_here = true;
    for (model::Page& page : library.pages) page.name = page.id;
    for (const std::string_view area : model::area_ids)
        page(library, area).blocks.push_back(model::Warning{{"areas/x.lua", 9}, "Not now.", {}});
    check::Facts facts;
    facts.is_whole = true;
    facts.left_out = {"welcome", "get-help"};
    facts.entrances = {"common-problems"};
    const auto told = [&] {
        std::string all;
        for (const model::Problem& problem : check::run(library, facts)) all += to_string(problem) + "\n";
        return all;
    };
    CHECK(told() ==
          "clinic.lua:4: advice: what was touched here is shown nowhere: there is no page 'common-problems'\n"
          "  hint: bring common-problems.lua back, or write touched_here = \"off\"\n");
    library.pages.push_back(plain_page("common-problems"));
    CHECK(told().empty());
    library.pages.back().showing.hidden = true;
    CHECK(told() ==
          "clinic.lua:4: advice: what was touched here is shown nowhere: nobody sees the page 'common-problems'\n"
          "  hint: take hidden = true out of common-problems.lua, or write touched_here = \"off\"\n");
    library.clinic.touched_here = false;
    CHECK(told().empty());
    // A page that cannot be read has its own mistake.
    library.clinic.touched_here = true;
    library.pages.pop_back();
    facts.left_out.insert("common-problems");
    CHECK(told().empty());
}

TEST_CASE("a page with the name of another is told, as a copy may be") {
    model::Library library = sound_library();
    model::Page copy = plain_page("old-calves");
    for (model::Page& page : library.pages) page.name = page.id;
    copy.name = page(library, "calves").name = "Calves";
    library.pages.push_back(copy);
    check::Facts facts;
    facts.is_whole = true;
    const auto problems = check::run(library, facts);
    const auto found = std::ranges::find(problems, copy.where, &model::Problem::where);
    REQUIRE(found != problems.end());
    CHECK(found->message == "areas/calves.lua has the name \"Calves\" too");
    CHECK(found->severity == model::Severity::advice);
}

TEST_CASE("staff are told of a chart that says nothing to those who cannot see it, also one below a benefit") {
    model::Library library = sound_library();
    library.sources.push_back({{"sources.lua", 1}, "SHOE97", "Shoemaker", 1997, "", "Med", ""});
    model::Chart chart = {{"welcome.lua", 4}, model::Chart::Kind::bars, "Flow",    "×",
                          "A chart.",         {{"Massage", {1}}},       {"SHOE97"}};
    model::Page welcome = plain_page("welcome");
    welcome.blocks.push_back(chart);
    library.pages.push_back(welcome);
    CHECK(messages(check::run(library, {})) == Messages{"'alt' of this chart does not say what it shows"});
    std::get<model::Chart>(library.pages.back().blocks.back()).alt = "With massage the flow stays as it is at rest.";
    CHECK(check::run(library, {}).empty());
    std::get<model::Chart>(library.pages.back().blocks.back()).sources = {"SHOE98"};
    CHECK(messages(check::run(library, {})).back() == "no source is called 'SHOE98'");
}
