#include <catch2/catch_test_macros.hpp>

#include "content/script/reading.h"

using reading::read;
using reading::told;
using namespace std::chrono;

namespace {

model::Showing showing(const std::string& options) {
    const auto reading = read("page { name = \"Frost\"" + options + " }\ntext \"Cold.\"", "frost.lua");
    REQUIRE(told(reading) == "");
    return reading.page->showing;
}

std::string wrong(const std::string& options, const std::string& file = "frost.lua") {
    return told(read("page {\n  name = \"Frost\",\n  " + options + ",\n}\ntext \"Cold.\"", file));
}

}  // namespace

TEST_CASE("a page can be hidden, or shown on some days only") {
    CHECK_FALSE(showing("").hidden);
    CHECK(showing(", hidden = true").hidden);
    CHECK_FALSE(showing(", hidden = false").hidden);
    const model::Showing winter = showing(", from = \"2026-12-01\", to = \"2026-12-24\"");
    CHECK(winter.from == 2026y / December / 1);
    CHECK(winter.to == 2026y / December / 24);
    CHECK(showing(", from = \"2026-12-24\", to = \"2026-12-24\"").to == 2026y / December / 24);
}

TEST_CASE("what is wrong with the days of a page is told on their line") {
    CHECK(wrong("hidden = \"yes\"") ==
          "frost.lua:3: 'hidden' should be true or false, without quotes\n"
          "  hint: write hidden = true\n");
    CHECK(wrong("hidden = yes") ==
          "frost.lua:3: 'hidden' should be true or false, without quotes\n"
          "  hint: write hidden = true\n");
    CHECK(wrong("hiden = true") == "frost.lua:3: 'page' has no option 'hiden'\n  hint: did you mean 'hidden'?\n");
    CHECK(wrong("from = \"1 December\"") ==
          "frost.lua:3: \"1 December\" says no year\n"
          "  hint: write from = \"YEAR-12-01\", with the year in place of YEAR\n");
    CHECK(wrong("from = \"soon\"") ==
          "frost.lua:3: 'from' should be a day: the year, the month and the day\n"
          "  hint: write it as from = \"2026-12-01\", which is 1 December 2026\n");
    CHECK(wrong("from = \"12/3/2026\"") ==
          "frost.lua:3: \"12/3/2026\" can be 3 December, or 12 March\n"
          "  hint: write from = \"2026-12-03\" for 3 December, or from = \"2026-03-12\" for 12 March\n");
    CHECK(wrong("from = \"December 1, 2026\"").ends_with("  hint: write from = \"2026-12-01\"\n"));
    CHECK(wrong("to = \"2026-11-31\"") ==
          "frost.lua:3: there is no day 2026-11-31\n"
          "  hint: the last day of that month is to = \"2026-11-30\"\n");
    CHECK(wrong("to = \"2026-13-02\"") ==
          "frost.lua:3: there is no month 13 in \"2026-13-02\"\n"
          "  hint: the month, from 01 to 12, stands in the middle: write to = \"2026-02-13\"\n");
    CHECK(
        wrong("from = \"2026-12-24\",\n  to = \"2026-12-01\"") ==
        "frost.lua:4: 'to' is a day before 'from': nobody would ever see the page\n"
        "  hint: write a later day, or take one of the two out; to hide the page for a while, write hidden = true, or "
        "'from' alone, with the day it comes back\n");
    for (const std::string word : {"until", "end"})
        CHECK(wrong(word + " = \"2026-12-24\"") == "frost.lua:3: '" + word +
                                                       "' cannot be the name of an option\n"
                                                       "  hint: the last day is written to = \"2026-12-24\"\n");
}

TEST_CASE("whoever hides a page until a day is told how that is written") {
    const std::string days =
        "frost.lua:3: 'hidden' keeps a page from visitors on every day, and takes no day\n"
        "  hint: write instead of it from = \"2026-12-24\", with the first day that visitors see the page, or to = "
        "\"2026-12-24\", with the last\n";
    for (const std::string slip : {"hidden = true until Friday", "hidden = until 12 December", "hidden until Friday",
                                   "hidden = \"until Friday\"", "hidden = true from Monday"}) {
        INFO(slip);
        CHECK(wrong(slip) == days);
    }
    CHECK(wrong("hidden = true for now") ==
          "frost.lua:3: 'hidden' should be true or false alone\n  hint: write hidden = true\n");
}

TEST_CASE("a page that the kiosk leads to by itself cannot be hidden") {
    for (const std::string option : {"hidden = true", "from = \"2026-12-01\"", "to = \"2026-12-24\""}) {
        INFO(option);
        CHECK(wrong(option, "get-help.lua") ==
              "get-help.lua:3: the page 'get-help' cannot be hidden: its button is there on every screen\n"
              "  hint: take this option out\n");
        CHECK(wrong(option, "welcome.lua") ==
              "welcome.lua:3: the page 'welcome' cannot be hidden: it greets every visitor\n"
              "  hint: take this option out\n");
        CHECK(told(read("area { name = \"Calves\", on = \"calves\",\n  " + option + " }\ntext \"Push.\"")) ==
              "calves.lua:2: the page of an area cannot be hidden: touching the area would do nothing\n"
              "  hint: take this option out\n");
    }
}

TEST_CASE("days on a page that is hidden have no effect, and staff are told what to do") {
    const auto advised = [](const std::string& options) {
        const auto reading = read("page { name = \"Frost\",\n  " + options + " }\ntext \"Cold.\"", "frost.lua");
        REQUIRE(reading.page);
        CHECK(reading.page->showing.hidden == (options.find("true") != std::string::npos));
        return told(reading);
    };
    const std::string rest =
        " no effect: 'hidden' keeps this page from visitors on every day\n"
        "  hint: take hidden = true out if visitors are to see the page on its days, else take the days out\n";
    CHECK(advised("from = \"2026-12-01\",\n  hidden = true, to = \"2026-12-24\"") ==
          "frost.lua:3: advice: 'from' and 'to' have" + rest);
    CHECK(advised("hidden = true, from = \"2026-12-01\"") == "frost.lua:2: advice: 'from' has" + rest);
    CHECK(advised("hidden = true, to = \"2026-12-24\"") == "frost.lua:2: advice: 'to' has" + rest);
    CHECK(advised("hidden = false, to = \"2026-12-24\"") == "");
    CHECK(advised("hidden = true") == "");
}
