#include <catch2/catch_test_macros.hpp>
#include <functional>

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

namespace {

/// A page that asks, below what stands above, and answers each choice with a warning or without.
struct Asked {
    model::Library library = asking("No, none", "Yes, or not sure");
    std::string warned;  ///< the choice that a warning stops

    explicit Asked(std::string warned_choice) : warned(std::move(warned_choice)) {
        blocks().emplace_back(model::Answer{{"areas/calves.lua", 11}, {"danger"}});
    }
    std::vector<model::Block>& blocks() { return page(library, "calves").blocks; }
    void puts_signs_above() {
        blocks().insert(blocks().begin(), model::List{{"areas/calves.lua", 8}, {"Is one leg swollen?"}, {"clot"}});
    }
    void asks(const char* question) {
        for (model::Block& block : blocks())
            if (auto* const ask = std::get_if<model::Ask>(&block)) ask->question = question;
    }

    std::vector<model::Problem> told() const {
        check::Facts facts;
        facts.combinations = [](const model::Page&, const model::Answer&) { return std::vector<model::Choices>(); };
        facts.answering = [this](const model::Page&, const model::Answer&, const model::Choices& choices) {
            model::Answered answered;
            if (choices.at("danger") == warned)
                answered.blocks = {model::Warning{{"areas/calves.lua", 12}, "Tell us at once."}};
            return answered;
        };
        return check::run(library, facts);
    }
};

}  // namespace

TEST_CASE("a warning that waits for who says no to signs of danger is an error") {
    Asked asked("no");
    asked.puts_signs_above();
    const auto told = asked.told();
    REQUIRE(told.size() == 1);
    CHECK(
        model::to_string(told[0]) ==
        "areas/calves.lua:12: the choice 'no' of the question 'danger' leads to the warning \"Tell us at once.\", and "
        "'yes' to none\n  hint: put it behind 'yes', whom the signs above fit");
    asked.warned = "yes";
    CHECK(asked.told().empty());
}

TEST_CASE("without signs above, a warning for who says no may be meant, and is advice") {
    Asked asked("no");
    const auto told = asked.told();
    REQUIRE(told.size() == 1);
    CHECK(told[0].severity == model::Severity::advice);
    CHECK(told[0].hint ==
          "if it is right where it is, ask so that 'yes' is what it warns of; only if it is not, put it behind 'yes'");
    asked.asks("Can you stand on that leg?");
    CHECK(asked.told().empty());
}

namespace {

/// Of an answer to two questions that says "Call 911" to whoever chose so.
Messages told_of_two(const std::function<bool(const model::Choices&)>& urgent) {
    model::Library library = asking("No, none", "Yes, or not sure");
    std::vector<model::Block>& blocks = page(library, "calves").blocks;
    blocks.insert(blocks.begin(), model::List{{"areas/calves.lua", 8}, {"Is one leg swollen?"}, {"clot"}});
    model::Ask ask;
    ask.where = {"areas/calves.lua", 10};
    ask.id = "race";
    ask.question = "When is your race?";
    ask.choices = {{.id = "today", .words = "Today"}, {.id = "later", .words = "Later"}};
    blocks.emplace_back(ask);
    blocks.emplace_back(model::Answer{{"areas/calves.lua", 11}, {"danger", "race"}});
    check::Facts facts;
    facts.combinations = [](const model::Page&, const model::Answer&) {
        std::vector<model::Choices> all;
        for (const char* danger : {"no", "yes"})
            for (const char* race : {"today", "later"}) all.push_back({{"danger", danger}, {"race", race}});
        return all;
    };
    facts.answering = [&](const model::Page&, const model::Answer&, const model::Choices& choices) {
        model::Answered answered;
        if (urgent(choices)) answered.blocks = {model::Warning{{"areas/calves.lua", 12}, "Call 911 now."}};
        return answered;
    };
    Messages told;
    for (const model::Problem& problem : check::run(library, facts))
        if (problem.message.starts_with("only the choice")) told.push_back(model::to_string(problem));
    return told;
}

}  // namespace

TEST_CASE("an answer to several questions that warns only who says no to the signs is an error") {
    const std::string mistake =
        "areas/calves.lua:12: only the choice 'no' of the question 'danger' leads to the warning \"Call 911 now.\", "
        "and 'yes' never\n  hint: put it behind 'yes', whom the signs above fit";
    CHECK(told_of_two([](const auto& chose) { return chose.at("danger") == "no"; }) == Messages{mistake});
    CHECK(told_of_two([](const auto& chose) { return chose.at("danger") == "no" && chose.at("race") == "today"; }) ==
          Messages{mistake});
    CHECK(told_of_two([](const auto& chose) { return chose.at("danger") == "yes"; }).empty());
    CHECK(told_of_two([](const auto& chose) { return chose.at("race") == "today"; }).empty());
}
