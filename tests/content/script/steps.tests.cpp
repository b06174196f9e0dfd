#include <catch2/catch_test_macros.hpp>

#include "content/script/answer.h"
#include "content/script/proof.h"
#include "content/script/reading.h"
#include "model/asked.h"

namespace {

using reading::told;

const std::string head = "page { name = \"Plan\", as = \"steps\" }\n";
const std::string goal = "ask { id = \"goal\", question = \"What?\", { race = \"A race\" }, { rest = \"Rest\" } }\n";

content::Reading read(const std::string& body) { return reading::read(head + body, "plan.lua"); }

/// What is wrong with a question on line 3, below the goal.
std::string told_of(const std::string& options) {
    return told(read(goal + "ask { id = \"day\", question = \"When?\", " + options +
                     " { a = \"Today\" }, { b = \"Tomorrow\" } }\n"));
}

}  // namespace

TEST_CASE("a page goes by steps if it says so, and in no other way") {
    CHECK(read("text \"a\"\n").page->steps);
    CHECK_FALSE(reading::read("page { name = \"Plan\" }\n", "plan.lua").page->steps);
    CHECK(told(reading::read("page { name = \"Plan\", as = \"step\" }\n", "plan.lua")) ==
          "plan.lua:1: 'as' cannot be 'step'\n  hint: did you mean 'steps'? It can be 'steps'\n");
}

TEST_CASE("a question names the choices that lead to it, one or several of each question above") {
    const auto one = read(goal +
                          "ask { id = \"day\", question = \"When?\", when = { goal = \"race\" }, \"Today\", "
                          "\"Tomorrow\" }\n");
    REQUIRE(told(one).empty());
    const auto& asked = *model::ask_called(*one.page, "day");
    REQUIRE(asked.when.size() == 1);
    CHECK(asked.when.front().question == "goal");
    CHECK(asked.when.front().choices == std::vector<std::string>{"race"});
    const auto two = read(goal +
                          "ask { id = \"day\", question = \"When?\", when = { goal = { \"race\", \"rest\" } }, "
                          "\"Today\", \"Tomorrow\" }\n");
    CHECK(model::ask_called(*two.page, "day")->when.front().choices == std::vector<std::string>{"race", "rest"});
}

TEST_CASE("a mistake in 'when' is told on its line, with what to write") {
    CHECK(told_of("when = { gaol = \"race\" },") ==
          "plan.lua:3: there is no ask \"gaol\" above this one\n"
          "  hint: name a question that stands higher up on this page\n");
    CHECK(told_of("when = { goal = \"rase\" },") ==
          "plan.lua:3: the question \"goal\" has no choice \"rase\"\n  hint: did you mean 'race'?\n");
    CHECK(told_of("when = \"race\",") ==
          "plan.lua:3: 'when' should have a question and its choice within { }\n"
          "  hint: write when = { goal = \"race\" }; the choices of \"goal\" are 'race' and 'rest'\n");
    CHECK(told_of("when = { goal = 3 },") ==
          "plan.lua:3: 'goal' should have a choice in quotes\n"
          "  hint: write when = { goal = \"race\" }; the choices of \"goal\" are 'race' and 'rest'\n");
    CHECK(told_of("when = { goal = {} },") ==
          "plan.lua:3: 'goal' should have choices in quotes\n"
          "  hint: write when = { goal = \"race\" }; the choices of \"goal\" are 'race' and 'rest'\n");
}

TEST_CASE("a question that no choices lead to is told") {
    const std::string day =
        "ask { id = \"day\", question = \"When?\", when = { goal = \"race\" }, { a = \"A\" }, { b = \"B\" } }\n";
    CHECK(
        told(read(goal + day +
                  "ask { id = \"x\", question = \"X?\", when = { goal = \"rest\", day = \"a\" }, \"1\", \"2\" }\n")) ==
        "plan.lua:4: visitors are never asked this: no choices lead to it\n"
        "  hint: mend 'when', here or in the questions that it names\n");
}

TEST_CASE("a choice may have a second line, and still has one short name") {
    const auto reading =
        read("ask { id = \"hard\", question = \"Hard?\", { yes = \"Yes\", more = \"hills\" }, { no = \"No\" } }\n");
    REQUIRE(told(reading).empty());
    const auto& choices = model::ask_called(*reading.page, "hard")->choices;
    CHECK(choices[0].id == "yes");
    CHECK(choices[0].words == "Yes");
    CHECK(choices[0].more == "hills");
    CHECK(choices[1].more.empty());
    CHECK(told(read("ask { id = \"hard\", question = \"Hard?\", { more = \"Yes\" }, { no = \"No\" } }\n")) ==
          "plan.lua:2: a choice cannot be called 'more': that is its second line\n"
          "  hint: write { yes = \"Yes\", more = \"...\" }\n");
}

TEST_CASE("only a page that goes by steps shares a question, or has a card for staff") {
    const std::string shared =
        "ask { id = \"a\", question = \"A?\", shared = true, { yes = \"Yes\" }, { no = \"No\" } }\n";
    const std::string show = "answer { from = \"a\", show = true, yes = { text \"b\" } }\n";
    CHECK(told(read(shared + show)).empty());
    CHECK(model::ask_called(*read(shared).page, "a")->shared);
    const std::string elsewhere = told(reading::read("page { name = \"Plan\" }\n" + shared + show, "plan.lua"));
    CHECK(elsewhere.find("plan.lua:2: only a page that goes by steps can share a question with others") == 0);
    CHECK(elsewhere.find("plan.lua:3: only a page that goes by steps has a card to show to staff") !=
          std::string::npos);
}

TEST_CASE("a question that another page asks is shared with it, and needs a page that goes by steps, too") {
    const std::string known =
        "ask { id = \"a\", question = \"A?\", asked_on = \"check\", { yes = \"Yes\" }, { no = \"No\" } }\n";
    const auto reading = read(known + "answer { from = \"a\", yes = { text \"b\" } }\n");
    CHECK(told(reading).empty());
    CHECK(model::ask_called(*reading.page, "a")->asked_on == "check");
    CHECK(model::ask_called(*reading.page, "a")->shared);
    CHECK(told(reading::read("page { name = \"Plan\" }\n" + known, "plan.lua")) ==
          "plan.lua:2: only a page that goes by steps can share a question with others\n"
          "  hint: write as = \"steps\" in its page { }, or take 'asked_on' out\n");
}

TEST_CASE("a week has two to seven days, each with what it is for") {
    const auto reading = read(
        "week { { run = \"Sunday\", \"Long run\" }, { massage = \"Monday\", \"Massage day\", \"light\" }, { day = "
        "\"Tuesday\" } }\n");
    REQUIRE(told(reading).empty());
    const auto& week = std::get<model::Week>(reading.page->blocks.front());
    REQUIRE(week.days.size() == 3);
    CHECK(week.days[0].kind == model::Week::Kind::run);
    CHECK(week.days[1].kind == model::Week::Kind::massage);
    CHECK(week.days[1].more == "light");
    CHECK(week.days[2].what.empty());
    CHECK(told(read("week { { run = \"Sunday\", \"Long run\" } }\n"))
              .starts_with("plan.lua:2: 'week' has 2 to 7 days, not 1\n"));
    CHECK(told(read("week { { run = \"Sunday\" }, \"Monday\" }\n"))
              .starts_with("plan.lua:2: each day has { } of its own: what it is called, then two lines at most\n"));
    CHECK(told(read("week { { run = \"Sunday\" }, { monday = \"Rest\" } }\n"))
              .starts_with("plan.lua:2: each day has { } of its own"));
}

TEST_CASE("what is not asked is nil in an answer, and the answer comes as soon as all that is asked is answered") {
    const auto reading =
        read(goal +
             "ask { id = \"day\", question = \"When?\", when = { goal = \"race\" }, { a = \"A\" }, { b = \"B\" } }\n"
             "answer { from = { \"goal\", \"day\" }, function(a)\n"
             "  if a.day then text(\"On \" .. a.day) else text \"No race.\" end\nend }\n");
    REQUIRE(told(reading).empty());
    const auto& answer = std::get<model::Answer>(reading.page->blocks.back());
    const auto says = [&](const model::Choices& choices) {
        const auto said = content::answer(reading::folder, *reading.page, answer, choices);
        REQUIRE(told(said).empty());
        return said.blocks.empty() ? "" : std::get<model::Text>(said.blocks.front()).words;
    };
    CHECK(says({{"goal", "rest"}}) == "No race.");
    CHECK_FALSE(model::are_settled(*reading.page, answer.from, {{"goal", "race"}}));
    CHECK(says({{"goal", "race"}, {"day", "b"}}) == "On b");
    CHECK(content::combinations(*reading.page, answer).size() == 3);
    CHECK(told(reading::unreachable(*reading.page)).empty());
}

TEST_CASE("each combination of an answer to questions that stand on different ways is tried") {
    const auto reading = read(
        goal +
        "ask { id = \"day\", question = \"When?\", when = { goal = \"race\" }, { a = \"A\" }, { b = \"B\" } }\n"
        "ask { id = \"nap\", question = \"How long?\", when = { goal = \"rest\" }, { c = \"C\" }, { d = \"D\" } }\n"
        "answer { from = { \"day\", \"nap\" }, function(a)\n  if a.goal == \"race\" then text \"Run.\" end\nend }\n");
    REQUIRE(reading.page);
    const auto& answer = std::get<model::Answer>(reading.page->blocks.back());
    const auto all = content::combinations(*reading.page, answer);
    CHECK(all.size() == 4);
    for (const model::Choices& choices : all)
        CHECK(told(content::answer(reading::folder, *reading.page, answer, choices))
                  .starts_with("plan.lua:6: this answer does not know \"goal\"\n"));
}

TEST_CASE("a branch behind a question that is not asked then is told as one that no choice leads to") {
    const auto reading =
        read(goal +
             "ask { id = \"day\", question = \"When?\", when = { goal = \"race\" }, { a = \"A\" }, { b = \"B\" } }\n"
             "answer { from = { \"goal\", \"day\" }, function(a)\n"
             "  if a.goal == \"rest\" and a.day == \"a\" then warning \"Call 911.\" end\nend }\n");
    REQUIRE(told(reading).empty());
    CHECK(told(reading::unreachable(*reading.page)) ==
          "plan.lua:5: no choice leads to what follows this 'if'\n"
          "  hint: mend the comparisons here and above, or take this part out\n");
}
