#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;

namespace {

/// A page that asks two questions; what it says to both is up to each test.
model::Library asking_library() {
    model::Library library = sound_library();
    model::Page page = plain_page("welcome");
    for (const auto& [id, line] : {std::pair("race", 3), std::pair("sore", 4)})
        page.blocks.push_back(model::Ask{{"welcome.lua", line}, id, "Is it?", {{"yes", "Yes"}, {"no", "No"}}});
    page.blocks.push_back(model::Answer{{"welcome.lua", 9}, {"race", "sore"}, 0});
    library.pages.push_back(page);
    return library;
}

using Says = std::function<std::vector<model::Block>(const model::Choices&)>;

std::string told(const model::Library& library, const Says& says) {
    check::Facts facts;
    facts.combinations = [](const model::Page&, const model::Answer&) {
        return std::vector<model::Choices>{{{"race", "yes"}, {"sore", "no"}},
                                           {{"race", "yes"}, {"sore", "yes"}},
                                           {{"race", "no"}, {"sore", "no"}},
                                           {{"race", "no"}, {"sore", "yes"}}};
    };
    facts.answering = [&](const model::Page&, const model::Answer&, const model::Choices& choices) {
        return model::Answered{says(choices), {}};
    };
    std::string all;
    for (const model::Problem& problem : check::run(library, facts)) all += to_string(problem) + "\n";
    return all;
}

const model::Block call = model::Warning{{"welcome.lua", 11}, "Call 911 now.", {}};
const model::Block rest = model::Text{{"welcome.lua", 10}, "Rest first."};

}  // namespace

TEST_CASE("a sign of danger that depends on one question does not wait for the other") {
    model::Library library = asking_library();
    const Says says = [](const model::Choices& chosen) {
        return chosen.at("sore") == "yes" ? std::vector{call} : std::vector<model::Block>();
    };
    CHECK(told(library, says) ==
          "welcome.lua:11: this sign of danger waits until \"race\" is answered, which it does not depend on\n"
          "  hint: put it into an answer of its own: answer { from = \"sore\", function(a) ... warning \"Call 911 "
          "now.\" ... "
          "end }\n");
    // Whoever is asked whether they are sore has answered the first question before.
    page(library, "welcome").steps = true;
    CHECK(told(library, says).empty());
}

TEST_CASE("a sign of danger does not wait for a question that is asked because of its own") {
    model::Library library = asking_library();
    for (model::Block& block : page(library, "welcome").blocks)
        if (auto* const ask = std::get_if<model::Ask>(&block); ask && ask->id == "sore")
            ask->when = {{"race", {"yes"}}};
    check::Facts facts;
    facts.combinations = [](const model::Page&, const model::Answer&) {
        return std::vector<model::Choices>{
            {{"race", "no"}}, {{"race", "yes"}, {"sore", "no"}}, {{"race", "yes"}, {"sore", "yes"}}};
    };
    facts.answering = [](const model::Page&, const model::Answer&, const model::Choices& chosen) {
        return model::Answered{chosen.at("race") == "yes" ? std::vector{call} : std::vector<model::Block>(), {}};
    };
    std::string all;
    for (const model::Problem& problem : check::run(library, facts)) all += to_string(problem) + "\n";
    CHECK(all.starts_with("welcome.lua:11: this sign of danger waits until \"sore\" is answered"));
}

TEST_CASE("a sign of danger that is shown whatever is answered is told to stand above the question") {
    CHECK(told(asking_library(), [](const model::Choices&) { return std::vector{call}; }) ==
          "welcome.lua:11: this sign of danger is shown whatever is answered, and waits for that\n"
          "  hint: write warning \"Call 911 now.\" above the question, outside of any answer\n");
}

TEST_CASE("a sign of danger that depends on both questions has to wait for both") {
    CHECK(told(asking_library(), [](const model::Choices& chosen) {
              const bool both = chosen.at("sore") == "yes" && chosen.at("race") == "yes";
              return both ? std::vector{call} : std::vector<model::Block>();
          }).empty());
}

TEST_CASE("a sign of danger behind words of its answer is told to stand first") {
    const auto says = [](std::vector<model::Block> blocks) {
        return [blocks](const model::Choices& chosen) {
            const bool both = chosen.at("sore") == "yes" && chosen.at("race") == "yes";
            return both ? blocks : std::vector<model::Block>();
        };
    };
    CHECK(
        told(asking_library(), says({rest, call})) ==
        "welcome.lua:11: advice: this sign of danger stands behind other blocks of its answer, so the questions go on "
        "below it\n"
        "  hint: write warning \"Call 911 now.\" first in the answer: then it stands at the top of the card, and "
        "nothing "
        "more is asked\n");
    CHECK(told(asking_library(), says({call, rest})).empty());
}

TEST_CASE("a heading above \"Call 911\" is seen through, as the questions would go on below it") {
    const auto says = [](std::vector<model::Block> blocks) {
        return [blocks](const model::Choices& chosen) {
            const bool both = chosen.at("sore") == "yes" && chosen.at("race") == "yes";
            return both ? blocks : std::vector<model::Block>();
        };
    };
    const model::Block heading = model::Heading{{"welcome.lua", 10}, "Get help"};
    for (const std::vector<model::Block>& blocks :
         {std::vector{heading, call}, std::vector{heading, heading, call}, std::vector{heading, rest, call}})
        CHECK(told(asking_library(), says(blocks)).starts_with("welcome.lua:11: advice: this sign of danger stands"));
    CHECK(told(asking_library(), says({call, heading})).empty());
}

TEST_CASE("a sign of signs.lua asks, and may stand below the heading of a result that goes on") {
    const model::Block heading = model::Heading{{"welcome.lua", 10}, "Right after your race"};
    model::Library library = asking_library();
    const model::Sign sign{.where = {"signs.lua", 1},
                           .key = "heat",
                           .words = "Confused?",
                           .act = "Call 911 now.",
                           .urgency = model::Urgency::call_now};
    library.signs = {sign};
    const model::Block asks = model::Warning{{"welcome.lua", 11}, model::warned_of(sign), sign};
    const auto says = [](std::vector<model::Block> blocks) {
        return [blocks](const model::Choices& chosen) {
            const bool both = chosen.at("sore") == "yes" && chosen.at("race") == "yes";
            return both ? blocks : std::vector<model::Block>();
        };
    };
    CHECK(told(library, says({heading, asks})).find("stands behind") == std::string::npos);
    CHECK(told(library, says({rest, asks})).find("stands behind other blocks") != std::string::npos);
}
