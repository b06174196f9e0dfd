#include <catch2/catch_test_macros.hpp>

#include "content/script/reading.h"

// Numbers as pictures, as staff write them.

using reading::read_body;
using reading::told;

namespace {

std::string chart(const std::string& as, const std::string& rows) {
    return "chart { as = \"" + as +
           "\", title = \"Flow\", unit = \"×\", alt = \"Moves bring three times as much.\", sources = { \"SHOE97\" "
           "}, " +
           rows + " }\n";
}

std::string guess(const std::string& numbers) {
    return "guess { id = \"flow\", question = \"How much?\", unit = \"×\", because = \"So it is.\", sources = { "
           "\"SHOE97\" "
           "}, " +
           numbers + " }\n";
}

std::string lanes(const std::string& bands) {
    return "lanes { id = \"next\", longest = \"Longest\", following = \"Next\", unit = \"miles\", hurt = \"Got hurt\", "
           "sources = { \"FRAND25\" }, " +
           bands + " }\n";
}

}  // namespace

TEST_CASE("a chart has rows with a name and a number, and days have a number for each day") {
    const auto bars = read_body(chart("bars", "{ \"Massage\", 1 }, { \"Knee moves\", 3 }"));
    REQUIRE(told(bars).empty());
    const auto& shown = std::get<model::Chart>(bars.page->blocks.front());
    REQUIRE(shown.rows.size() == 2);
    CHECK(shown.rows[1].name == "Knee moves");
    CHECK(shown.rows[1].values == std::vector<double>{3});
    const auto days = read_body(chart("days", "today = 2, { \"Sore\", 0, 4, 9, 8, 5, 3, 1, 0 }"));
    REQUIRE(told(days).empty());
    CHECK(std::get<model::Chart>(days.page->blocks.front()).today == 2);
}

TEST_CASE("how firm to ask for is a chart of one step from 0 to 10, which is common practice and cites no study") {
    const std::string begin =
        "chart { as = \"scale\", title = \"How firm?\", unit = \"0 is none.\", alt = \"A scale.\", ";
    const auto scale = read_body(begin + "{ \"Ask for 6 or less.\", 6 } }\n");
    REQUIRE(told(scale).empty());
    const auto& shown = std::get<model::Chart>(scale.page->blocks.front());
    CHECK(shown.kind == model::Chart::Kind::scale);
    CHECK(shown.rows.front().values == std::vector<double>{6});
    CHECK(told(read_body(begin + "{ \"More\", 11 } }\n")).find("from 0 to 10") != std::string::npos);
    CHECK(told(read_body(begin + "{ \"Half\", 5.5 } }\n")).find("a whole number") != std::string::npos);
    CHECK(told(read_body(begin + "{ \"A\", 5 }, { \"B\", 6 } }\n")).find("a chart of scale has one row, not 2") !=
          std::string::npos);
}

TEST_CASE("what is wrong with a chart is said with its line, and what to write") {
    CHECK(told(read_body(chart("bar", "{ \"Massage\", 1 }"))).find("did you mean 'bars'?") != std::string::npos);
    CHECK(told(read_body(chart("bars", "{ \"Massage\", \"1\" }")))
              .find("each row has a name in quotes, then numbers without\n  hint: write { \"Massage\", 1 }") !=
          std::string::npos);
    CHECK(told(read_body(chart("bars", "\"Massage\", 1"))).find("each row has { } of its own") != std::string::npos);
    CHECK(told(read_body(chart("people", "{ \"Hurt\", 11 }"))).find("from 0 to 10") != std::string::npos);
    CHECK(told(read_body(chart("people", "{ \"Hurt\", 2.5 }"))).find("a whole number") != std::string::npos);
    CHECK(told(read_body(chart("days", "{ \"Sore\", 1, 2 }"))).find("for each day from 0 to 7") != std::string::npos);
    CHECK(told(read_body(chart("bars", "today = 2, { \"Massage\", 1 }"))).find("only a chart of days") !=
          std::string::npos);
    CHECK(told(read_body(chart("days", "today = 8, { \"Sore\", 0, 4, 9, 8, 5, 3, 1, 0 }")))
              .find("'today' should be from 0 to 7") != std::string::npos);
    CHECK(told(read_body(chart("bars", ""))).find("has 1 to 6 rows, not 0") != std::string::npos);
    CHECK(told(read_body("grap { }\n")).find("no block called 'grap'") != std::string::npos);
    CHECK(told(read_body("graph { }\n")).find("did you mean 'chart'?") != std::string::npos);
}

TEST_CASE("a chart right below a benefit stands with it, and its sources are the benefit's too") {
    const auto page = read_body(
        "benefit \"circulation\" { title = \"Warm\", text = \"It warms.\", today = \"Walk.\", grade = \"some\", size = "
        "\"small\", sources = { \"HINDS04\" } }\n" +
        chart("bars", "{ \"Massage\", 1 }") + "text \"More.\"\n" + chart("bars", "{ \"Massage\", 1 }"));
    REQUIRE(told(page).empty());
    REQUIRE(page.page->blocks.size() == 3);
    const auto& benefit = std::get<model::Benefit>(page.page->blocks[0]);
    REQUIRE(benefit.chart);
    CHECK(benefit.sources == std::vector<std::string>{"HINDS04", "SHOE97"});
    CHECK(std::holds_alternative<model::Chart>(page.page->blocks[2]));
}

TEST_CASE("a number can be guessed only if it is among those that can be set") {
    const auto read = read_body(guess("lowest = 1, highest = 9, step = 0.5, truth = 3"));
    REQUIRE(told(read).empty());
    CHECK(std::get<model::Guess>(read.page->blocks.front()).step == 0.5);
    CHECK(told(read_body(guess("lowest = 1, highest = 9, truth = 30"))).find("nobody could guess 'truth'") !=
          std::string::npos);
    CHECK(told(read_body(guess("lowest = 9, highest = 1, truth = 3"))).find("'highest' should be more") !=
          std::string::npos);
    CHECK(told(read_body(guess("lowest = 0, highest = 1000, truth = 3"))).find("write a larger step") !=
          std::string::npos);
    CHECK(told(read_body(guess("highest = 9, truth = 3"))).find("'lowest' is missing from this guess") !=
          std::string::npos);
    const std::string twice = guess("lowest = 1, highest = 9, truth = 3");
    CHECK(told(read_body(twice + twice)).find("this page has the id \"flow\" already") != std::string::npos);
}

TEST_CASE("the jumps of two lanes begin with none, and grow") {
    const auto read = read_body(lanes("{ over = 0, hurt = 10, \"Fine.\" }, { over = 10, hurt = 16, \"Shorter.\" }"));
    REQUIRE(told(read).empty());
    CHECK(std::get<model::Lanes>(read.page->blocks.front()).bands[1].hurt == 16);
    CHECK(told(read_body(lanes("{ over = 10, hurt = 16, \"Shorter.\" }"))).find("begin with over = 0") !=
          std::string::npos);
    CHECK(told(read_body(lanes("{ over = 0, \"Fine.\" }"))).find("each jump has { } of its own") != std::string::npos);
}
