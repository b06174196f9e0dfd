#include <catch2/catch_test_macros.hpp>

#include "content/script/limits.h"
#include "content/script/reading.h"

using reading::read_body;
using reading::told;

TEST_CASE("a quiz has its choices in order, one of them right, each with its reason") {
    const auto reading = read_body(R"(quiz { id = "reach", question = "Does massage make a muscle longer?",
  wrong { "Yes", because = "Its stiffness does not change." },
  right { "No", because = "The stretch just feels easier." } })");
    REQUIRE(told(reading).empty());
    const auto& quiz = std::get<model::Quiz>(reading.page->blocks.at(0));
    CHECK(quiz.where == model::Where{"calves.lua", 2});
    CHECK(quiz.id == "reach");
    CHECK(quiz.question == "Does massage make a muscle longer?");
    REQUIRE(quiz.choices.size() == 2);
    CHECK(quiz.choices[0].id == "Yes");
    CHECK(quiz.choices[0].words == "Yes");
    CHECK_FALSE(quiz.choices[0].right);
    CHECK(quiz.choices[1].where.line == 4);
    CHECK(quiz.choices[1].because == "The stretch just feels easier.");
    CHECK(quiz.choices[1].right);
}

TEST_CASE("an ask has its choices in order, which answers know by their words") {
    const auto reading = read_body("ask { id = \"race\", question = \"When is your race?\", \"No race\", \"Today\" }");
    REQUIRE(told(reading).empty());
    const auto& ask = std::get<model::Ask>(reading.page->blocks.at(0));
    CHECK(ask.id == "race");
    CHECK(ask.question == "When is your race?");
    REQUIRE(ask.choices.size() == 2);
    CHECK(ask.choices[1].id == "Today");
    CHECK(ask.choices[1].words == "Today");
}

TEST_CASE("a page with answers keeps its script, one without does not") {
    const std::string ask = "ask { id = \"race\", question = \"When?\", \"Now\", \"Later\" }\n";
    const std::string answer = "answer { from = { \"race\" }, function(a) text \"x\" end }\n";
    const auto reading = read_body(ask + answer + "text \"between\"\n" + answer);
    REQUIRE(told(reading).empty());
    CHECK(reading.page->script ==
          "area { name = \"Calves\", on = \"calves\" }\n" + ask + answer + "text \"between\"\n" + answer);
    const auto& second = std::get<model::Answer>(reading.page->blocks.at(3));
    CHECK(second.where.line == 5);
    CHECK(second.from == std::vector<std::string>{"race"});
    CHECK(second.number == 1);
    CHECK(read_body(ask).page->script.empty());
}

TEST_CASE("the function of an answer does not run while its page is read") {
    const auto reading = read_body(
        "ask { id = \"race\", question = \"When?\", \"Now\", \"Later\" }\n"
        "answer { from = { \"race\" }, function(a) while true do end end }");
    CHECK(told(reading).empty());
}

TEST_CASE("a page may have thirty questions and not one more") {
    std::string script;
    for (int i = 0; i < content::limits::questions; ++i)
        script += "ask { id = \"q" + std::to_string(i) + "\", question = \"?\", \"Yes\", \"No\" }\n";
    CHECK(told(read_body(script)).empty());
    const std::string quiz =
        "quiz { id = \"a\", question = \"?\", right { \"b\", because = \"c\" }, wrong { \"d\", because = \"e\" } }";
    CHECK(told(read_body(script + quiz)) ==
          "calves.lua:32: this page has more than 30 questions\n  hint: split it into several pages\n");
}

TEST_CASE("a page says by which day somebody should look it through again") {
    using namespace std::chrono_literals;
    const auto area = reading::read("area { name = \"Calves\", on = \"calves\", review_by = \"2027-06-30\" }");
    REQUIRE(told(area).empty());
    CHECK(area.page->review_by == 2027y / 6 / 30);
    const auto page = reading::read("page { name = \"How\", review_by = \"2028-02-29\" }");
    REQUIRE(told(page).empty());
    CHECK(page.page->review_by == 2028y / 2 / 29);
    CHECK_FALSE(reading::read("page { name = \"How\" }").page->review_by);
}

TEST_CASE("pages are told where each of their words would belong") {
    CHECK(told(read_body("clinic { name = \"Riverside\" }\nlanguage { name = \"Español\" }")) ==
          "calves.lua:2: 'clinic' belongs in clinic.lua\n"
          "  hint: move it to clinic.lua, at the top of the content folder\n"
          "calves.lua:3: 'language' belongs in a file of the folder words\n"
          "  hint: move it to a file such as words/es.lua\n");
}
