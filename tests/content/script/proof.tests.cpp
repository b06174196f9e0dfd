#include "content/script/proof.h"

#include <catch2/catch_test_macros.hpp>

#include "content/load.h"
#include "content/script/reading.h"

namespace {

const std::string asks =
    "ask { id = \"race\", question = \"When?\", { none = \"None\" }, { today = \"Today\" } }\n"
    "ask { id = \"sore\", question = \"Sore?\", { yes = \"Yes\" }, { no = \"No\" } }\n";

/// What nobody can see of a page that asks, and goes on from line 4.
std::string unseen(const std::string& rest) {
    const auto reading = reading::read_body(asks + rest);
    INFO(reading::told(reading));
    REQUIRE(reading.page);
    return reading::told(reading::unreachable(*reading.page));
}

const std::string both = "answer { from = { \"race\", \"sore\" }, function(a)\n";

}  // namespace

TEST_CASE("all that the answers of our own pages say can be seen, and so can each warning") {
    const model::Library library = content::load(BODYMAP_SOURCE_DIR "/content").library;
    int pages = 0;
    for (const model::Page& page : library.pages) {
        if (page.script.empty()) continue;
        CHECK(reading::told(reading::unreachable(page, BODYMAP_SOURCE_DIR "/content")).empty());
        ++pages;
    }
    CHECK(pages >= 2);
}

TEST_CASE("a branch that no choice leads to is told on the line of its word, once, with all that is in it") {
    CHECK(unseen(both +
                 "  if a.race == \"today\" and a.race == \"none\" then\n    warning \"Call 911.\"\n    text \"a\"\n"
                 "  end\n  text \"b\"\nend }\n") ==
          "calves.lua:5: no choice leads to what follows this 'if'\n"
          "  hint: mend the comparisons here and above, or take this part out\n");
    CHECK(unseen(both + "  if a.sore == \"yes\" then text \"a\"\n  elseif a.sore == \"no\" then text \"b\"\n"
                        "  elseif a.race == \"today\" then text \"c\"\n  else text \"d\" end\nend }\n") ==
          "calves.lua:7: no choice leads to what follows this 'elseif'\n"
          "  hint: mend the comparisons here and above, or take this part out\n"
          "calves.lua:8: no choice leads to what follows this 'else'\n"
          "  hint: mend the comparisons here and above, or take this part out\n");
}

TEST_CASE("what was chosen may go by another name: a branch that it never leads to is found all the same") {
    CHECK(unseen(both + "  local r = a.race\n  if r == \"tody\" then warning \"Call 911.\" end\nend }\n") ==
          "calves.lua:6: no choice leads to what follows this 'if'\n"
          "  hint: mend the comparisons here and above, or take this part out\n");
}

TEST_CASE("a block behind a return that always comes first is told on its line, and so is a function nobody uses") {
    CHECK(unseen(both + "  if a.sore ~= \"maybe\" .. a.race then return end\n  warning \"Call 911.\"\nend }\n") ==
          "calves.lua:6: no choice leads to this 'warning'\n  hint: mend the comparisons before it, or take it out\n");
    CHECK(unseen("local function warn()\n  warning \"Call 911.\"\nend\n" + both + "  text \"a\"\nend }\n") ==
          "calves.lua:4: no answer comes to this function, whatever is chosen\n"
          "  hint: use it in an answer, or take it out\n");
}

TEST_CASE("two branches on one line are told apart") {
    CHECK(unseen(both + "  if a.sore == \"yes\" or a.sore == \"no\" then text \"a\" else text \"b\" end\nend }\n") ==
          "calves.lua:5: no choice leads to what follows this 'else'\n"
          "  hint: mend the comparisons here and above, or take this part out\n");
}

TEST_CASE("a warning that another answer always stands before is told: that one stops the questions") {
    const std::string stop = "answer { from = \"sore\", yes = { warning \"Call 911.\" } }\n";
    const std::string hidden =
        ": visitors never see this: an answer above stops the questions whenever it would be shown\n"
        "  hint: move this answer above that one, or let it say this for another choice\n";
    CHECK(unseen(stop + both + "  if a.sore == \"yes\" then text \"Rest.\" end\nend }\n") == "calves.lua:6" + hidden);
    CHECK(unseen(stop + "answer { from = \"sore\", yes = { text \"Rest.\" }, no = { text \"a\" } }\n") ==
          "calves.lua:5" + hidden);
    CHECK(unseen(both + "  if a.sore == \"yes\" then warning \"Rest.\" end\nend }\n" + stop).empty());
    // The other question may be left open.
    CHECK(unseen("answer { from = \"race\", today = { warning \"Wait.\" } }\n" + stop).empty());
}

TEST_CASE("of two answers that both stop, to move one is no way out, and the hint does not say so") {
    const std::string stop = "answer { from = \"sore\", yes = { warning \"Call 911.\" } }\n";
    const std::string hidden =
        ": visitors never see this: an answer above stops the questions whenever it would be shown\n"
        "  hint: say it in the answer above and take it out here, or let it say this for another choice\n";
    CHECK(unseen(stop + "answer { from = \"sore\", yes = { warning \"Rest.\" }, no = { text \"a\" } }\n") ==
          "calves.lua:5" + hidden);
    CHECK(unseen(stop + both + "  if a.sore == \"yes\" then warning \"Rest.\" end\nend }\n") ==
          "calves.lua:6" + hidden);
}

TEST_CASE("helpers, loops and tables of words are followed like all else") {
    CHECK(unseen("local lines = { none = \"No race.\", today = \"A race.\" }\n"
                 "local function say(word)\n  if word then text(word) end\nend\n" +
                 both +
                 "  say(lines[a.race])\n  for i = 1, 2 do\n    if i == 2 then text \"b\" end\n  end\n"
                 "  repeat\n    text \"c\"\n  until true\nend }\n")
              .empty());
}

TEST_CASE("where an answer fails nothing is said of what is never reached") {
    CHECK(
        unseen(both + "  if a.race == \"today\" then txet \"a\" end\n  if false then text \"b\" end\nend }\n").empty());
}

TEST_CASE("a page without answers has nothing that could be missed") {
    const auto reading = reading::read_body("for i = 1, 2 do if i == 3 then text \"a\" end end\n");
    REQUIRE(reading.page);
    CHECK(reading::unreachable(*reading.page).empty());
}
