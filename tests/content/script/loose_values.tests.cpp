#include "content/script/loose_values.h"

#include <catch2/catch_test_macros.hpp>

#include "content/script/reading.h"

using reading::read;
using reading::told;

namespace {

std::string with(const std::string& option) {
    return told(read("area { name = \"Calves\", on = \"calves\",\n  " + option + " }"));
}

}  // namespace

TEST_CASE("a day without quotes is told once, as it has to be written") {
    CHECK(with("review_by = 2027-11-30") ==
          "calves.lua:2: 'review_by' should be words in quotes\n  hint: write review_by = \"2027-11-30\"\n");
    CHECK(with("review_by = 30 November 2027") ==
          "calves.lua:2: \"30 November 2027\" should be a day: the year, the month and the day\n"
          "  hint: write review_by = \"2027-11-30\"\n");
    CHECK(with("review_by = 25.12.2026") ==
          "calves.lua:2: \"25.12.2026\" should be a day: the year, the month and the day\n"
          "  hint: write review_by = \"2026-12-25\"\n");
    CHECK(with("review_by = 25/12/2026, latin = \"a\"") ==
          "calves.lua:2: \"25/12/2026\" should be a day: the year, the month and the day\n"
          "  hint: write review_by = \"2026-12-25\"\n");
    CHECK(with("review_by = June 2027") ==
          "calves.lua:2: \"June 2027\" says no day\n"
          "  hint: write review_by = \"2027-06-30\", or another day of that month\n");
}

TEST_CASE("a month in quotes is told to have a day, the first where a season begins") {
    CHECK(with("review_by = \"June 2027\"").find("write review_by = \"2027-06-30\", or another day of that month") !=
          std::string::npos);
    CHECK(told(read("page { name = \"Tea\", from = \"December 2026\" }", "tea.lua"))
              .find("write from = \"2026-12-01\"") != std::string::npos);
}

TEST_CASE("several texts of one option without { } are told with the { } around them") {
    CHECK(told(read("page { name = \"Tea\", on = \"neck\", \"feet\", also = \"Chai\", \"Mate\" }", "tea.lua")) ==
          "tea.lua:1: several texts of 'on' stand within { }\n  hint: write on = { \"neck\", \"feet\" }\n"
          "tea.lua:1: several texts of 'also' stand within { }\n  hint: write also = { \"Chai\", \"Mate\" }\n");
    CHECK(told(read("area { name = \"Neck\", on = \"neck\", \"feet\" }")) ==
          "calves.lua:1: an area has one place on the figure, and here are more\n"
          "  hint: write on = \"neck\"; the others have pages of their own\n");
}

TEST_CASE("texts behind an option that are no part of it stay what they are") {
    CHECK(told(read("page { name = \"Tea\" }\nask { id = \"a\", question = \"Is it?\", \"Yes\", \"No\" }\n"
                    "answer { from = \"a\", function(a) if a.a == \"No\" then text \"Rest.\" end end }",
                    "tea.lua"))
              .empty());
}

TEST_CASE("a name before a text of 'translate' is told once, and the text is read") {
    for (const char* const name : {"new: ", "es = "}) {
        const std::string script =
            "language { name = \"Español\" }\ntranslate { \"Calves\", " + std::string(name) + "\"Pantorrillas\" }";
        const std::string all = told(read(script, "words/es.lua"));
        CHECK(all.find("words/es.lua:2: the texts of 'translate' have no names before them\n  hint: write "
                       "\"Pantorrillas\" without '" +
                       std::string(name).substr(0, std::string(name).size() - 1)) == 0);
        CHECK(all.find('\n', all.find('\n') + 1) == all.size() - 1);
    }
}
