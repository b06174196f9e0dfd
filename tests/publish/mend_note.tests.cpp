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
                            {{"knees.lua", 3}, "too long", "", model::Severity::advice}},
                           {{"areas/calves.lua", saved}}, saved + 1h);
    CHECK(note ==
          "WHAT TO MEND\r\n\r\n"
          "The kiosk has found 2 mistakes in the pages, on Friday 27 November 2026, 09:05.\r\n"
          "Open each file in a plain text editor, mend it, and save it: the kiosk looks again at once.\r\n"
          "This note is the kiosk's. It goes away when nothing is left to mend.\r\n\r\n"
          "1. areas/calves.lua, line 12\r\n"
          "   What is wrong: there is no block called 'benifit'\r\n"
          "   How to mend it: did you mean 'benefit'?\r\n"
          "   Until then visitors see the version from Friday 27 November 2026, 08:05.\r\n\r\n"
          "2. old\r\n"
          "   What is wrong: this folder is a copy\r\n");
}

TEST_CASE("without a mistake there is no note, whatever could be better") {
    CHECK(publish::mend_note({}, {}, {}).empty());
    CHECK(publish::mend_note({{{"a.lua", 1}, "too long", "", model::Severity::advice}}, {}, {}).empty());
}
