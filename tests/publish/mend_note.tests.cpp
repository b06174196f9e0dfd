#include "publish/mend_note.h"

#include <catch2/catch_test_macros.hpp>

#include "base/time_zone.h"

using namespace std::chrono_literals;

TEST_CASE("the note for the front desk says what, where, how to mend it and what visitors see") {
    const time_zone::Set chicago("America/Chicago");
    const auto saved = std::chrono::sys_days(std::chrono::year(2026) / 11 / 27) + 14h + 5min;
    const std::string note =
        publish::mend_note({{{"areas/calves.lua", 12}, "there is no block called 'benifit'", "did you mean 'benefit'?"},
                            {{"old", 0}, "this folder is a copy", ""},
                            {{"knees.lua", 3}, "too long", "make it shorter", model::Severity::advice}},
                           {{"areas/calves.lua", saved}}, saved + 1h);
    CHECK(note ==
          "WHAT TO MEND\r\n\r\n"
          "The kiosk has found 2 mistakes in the pages, and 1 thing that could be better, on Friday 27 November 2026, "
          "09:05.\r\n"
          "Open each file in a plain text editor, mend it, and save it: the kiosk shows it at once, and this note "
          "follows within a "
          "minute.\r\n"
          "This note is the kiosk's. It goes away when nothing is left to mend.\r\n\r\n"
          "1. areas/calves.lua, line 12\r\n"
          "   What is wrong: there is no block called 'benifit'\r\n"
          "   How to mend it: did you mean 'benefit'?\r\n"
          "   Until then visitors see the version that was saved on Friday 27 November 2026, 08:05.\r\n\r\n"
          "2. old\r\n"
          "   What is wrong: this folder is a copy\r\n\r\n"
          "COULD BE BETTER\r\n\r\n"
          "Visitors see these pages all the same. What matters most stands first.\r\n\r\n"
          "- knees.lua, line 3: too long\r\n"
          "  What you can do: make it shorter\r\n");
}

TEST_CASE("the note says of what misleads visitors that they read it now") {
    const std::string note = publish::mend_note(
        {{{"signs.lua", 12}, "991 is no number", "did you mean 911?", model::Severity::error, true}}, {}, {});
    CHECK(note.ends_with("   How to mend it: did you mean 911?\r\n   Visitors read it as it is now.\r\n"));
}

TEST_CASE("the note does not say that visitors read what is held back") {
    const std::string note = publish::mend_note({{{"signs.lua", 12},
                                                  "991 is no number",
                                                  "did you mean 911?; until then visitors read the sign as it was last",
                                                  model::Severity::error,
                                                  true,
                                                  true}},
                                                {{"signs.lua", {}}}, {});
    CHECK(note.ends_with("until then visitors read the sign as it was last\r\n"));
}

TEST_CASE("the note for the front desk is short, and there is none when there is nothing to tell") {
    CHECK(publish::mend_note({}, {}, {}).empty());
    const std::vector<model::Problem> advice(20, {{"a.lua", 1}, "too long", "", model::Severity::advice});
    const std::string note = publish::mend_note(advice, {}, {});
    CHECK(note.find("found no mistake in the pages, and 20 things that could be better") != note.npos);
    CHECK(note.ends_with("- a.lua, line 1: too long\r\n- And 14 more, on the staff screen, under Pages.\r\n"));
}
