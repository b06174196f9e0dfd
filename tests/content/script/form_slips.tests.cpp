#include "content/script/form_slips.h"

#include <catch2/catch_test_macros.hpp>

#include "content/script/reading.h"

using reading::read_body;
using reading::told;

namespace {

/// What is said of a question with two choices, and an answer to it.
std::string of_answer(const std::string& answer) {
    return told(read_body("ask { id = \"sore\", question = \"Are you sore?\", { yes = \"Yes\" }, { no = \"No\" } }\n" +
                          answer));
}

}  // namespace

TEST_CASE("the short name of a choice is one word, and the hint makes it one") {
    CHECK(told(read_body(
              "ask { id = \"race\", question = \"When?\", { no race = \"No race\" }, { today = \"Today\" } }")) ==
          "calves.lua:2: the short name 'no race' has to be one word\n  hint: write no_race =\n");
    CHECK(told(read_body(
              "ask { id = \"race\", question = \"When?\", { no-race = \"No race\" }, { today = \"Today\" } }")) ==
          "calves.lua:2: the short name 'no-race' has to be one word\n  hint: write no_race =\n");
    CHECK(told(read_body(
              "ask { id = \"race\", question = \"When?\", { 3 days = \"3 days\" }, { today = \"Today\" } }")) ==
          "calves.lua:2: the short name '3 days' has to be one word\n  hint: write in_3_days =\n");
    CHECK(of_answer("answer { from = \"sore\", not yes = { text \"Rest.\" } }")
              .find("calves.lua:3: the short name 'not yes' has to be one word\n  hint: write not_yes =\n") == 0);
}

TEST_CASE("an option in two words is told as the one it is") {
    CHECK(told(reading::read("area { name = \"Calves\", on = \"calves\", review by = \"2027-06-30\" }")) ==
          "calves.lua:1: 'review by' is one word\n  hint: write review_by =\n");
}

TEST_CASE("what an answer says for a choice without { } is told with them, the sign of danger and all") {
    const std::string told_of_it = "calves.lua:3: what an answer says for 'yes' stands in { }\n";
    CHECK(of_answer("answer { from = \"sore\", yes = \"Rest first.\" danger \"clot\" }") ==
          told_of_it + "  hint: write yes = { text \"Rest first.\", danger \"clot\" }\n");
    CHECK(of_answer("answer { from = \"sore\", yes = text \"Rest first.\", danger \"clot\", no = { text \"Go.\" } }") ==
          told_of_it + "  hint: write yes = { text \"Rest first.\", danger \"clot\" }\n");
    CHECK(of_answer("answer { from = \"sore\", yes = text \"Rest first.\" }") ==
          told_of_it + "  hint: write yes = { text \"Rest first.\" }\n");
}

TEST_CASE("a comma that is missing behind 'when' is told on the line it belongs to, on a page with functions as well") {
    CHECK(
        told(read_body("local function rest() text \"Rest.\" end\n"
                       "ask { id = \"sore\", question = \"Sore?\", { yes = \"Yes\" }, { no = \"No\" } }\n"
                       "ask { id = \"race\", question = \"When?\", when = { sore = \"no\" }\n"
                       "  { today = \"Today\" }, { later = \"Later\" } }\n"
                       "answer { from = \"sore\", function(a) rest() end }\n")) ==
        "calves.lua:4: a comma is missing at the end of this line\n  hint: put a , between one option and the next\n");
}
