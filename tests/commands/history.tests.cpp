#include <catch2/catch_test_macros.hpp>

#include "commands/commands.h"

namespace fs = std::filesystem;
using commands_typed::Outcome;
using commands_typed::run;
using commands_typed::Workshop;

namespace {

/// A content folder with a page for nothing but the test, and what the kiosk would have kept of it.
void keep_a_set(const Workshop& workshop, const std::string& name) {
    fs::create_directories(workshop / ("state/history/" + name));
    fs::copy(workshop / "content", workshop / ("state/history/" + name), fs::copy_options::recursive);
}

}  // namespace

TEST_CASE("an earlier version of the pages is one command away, and so is the way back") {
    const Workshop workshop;
    workshop.copy("content");
    keep_a_set(workshop, "2026-03-01T10-00-00Z");
    const std::string before = workshop.read("content/welcome.lua");
    const std::string changed = "page { name = \"Changed\" }\ntext \"Changed.\"\n";
    workshop.write("content/welcome.lua", changed);
    CHECK(run("history " + workshop.state_option()).says("2026-03-01T10-00-00Z"));
    const std::string where = workshop.state_option() + " " + workshop.content_option();
    const Outcome asked = run("restore 2026-03-01 " + where);
    CHECK(asked.status == 1);
    CHECK(asked.says("    welcome.lua\n      \"Changed\" becomes "));
    CHECK(
        asked.says("Nothing was changed yet. To do it: bodymap restore" + workshop.in_hints() + " 2026-03-01 --yes\n"));
    CHECK(workshop.read("content/welcome.lua") == changed);
    const Outcome restored = run("restore 2026-03-01 --yes " + where);
    CHECK(restored.status == 0);
    CHECK(restored.says("Done: changed welcome.lua.\nTo undo this: bodymap restore" + workshop.in_hints() + " undo\n"));
    CHECK(workshop.read("content/welcome.lua") == before);
    CHECK(run("restore undo --yes " + where).status == 0);
    CHECK(workshop.read("content/welcome.lua") == changed);
    CHECK(run("restore 1999 " + where).is_one_sentence());
}

TEST_CASE("versions are told, and meant, by the clock on the clinic's wall") {
    const Workshop workshop;
    workshop.write("content/a.lua", "page { name = \"A\" }\ntext \"Rub it for two minutes, softly.\"\n");
    keep_a_set(workshop, "2026-11-26T03-30-00Z");
    workshop.write("content/a.lua", "page { name = \"A\" }\ntext \"Rub it for three minutes, softly.\"\n");
    keep_a_set(workshop, "2026-11-27T03-30-00Z");
    const std::string where = workshop.state_option() + " " + workshop.content_option();
    const std::string chicago = "TZ=America/Chicago";
    const Outcome history = run("history " + workshop.state_option(), {}, chicago);
    CHECK(history.printed ==
          "Thursday 26 November 2026, 21:30:00  (2026-11-27T03-30-00Z)\n"
          "    a.lua\n"
          "      \"Rub it for two minutes, softly.\" became \"Rub it for three minutes, softly.\"\n"
          "Wednesday 25 November 2026, 21:30:00  (2026-11-26T03-30-00Z)\n"
          "    the first: 1 file\n");
    for (const std::string when : {"2026-11-25", "\"2026-11-25 21:30\"", "\"25 November 2026\" 21:30 a"}) {
        const Outcome asked = run("restore " + when + " " + where, {}, chicago);
        INFO(asked.printed);
        CHECK(asked.says("Back to Wednesday 25 November 2026, 21:30:00 (2026-11-26T03-30-00Z):\n"));
        CHECK(asked.says("\"Rub it for three minutes, softly.\" becomes \"Rub it for two minutes, softly.\"\n"));
    }
    CHECK(run("restore 2026-11-26 " + where, {}, chicago).printed ==
          "The pages are as on Thursday 26 November 2026, 21:30:00 already. Nothing was changed; 'bodymap history" +
              workshop.in_hints() + "' lists the other versions.\n");
}

TEST_CASE("the history says when a page was hidden or shown on other days, and a restore what it will do") {
    const Workshop workshop;
    const auto version = [&](const std::string& options, const std::string& rest, const std::string& name) {
        workshop.write("content/frost.lua", "page { name = \"Frost\"" + options + " }\n" + rest);
        keep_a_set(workshop, name);
    };
    version("", "text \"Cold.\"\n", "2026-11-20T10-00-00Z");
    version(", hidden = true", "text \"Cold.\"\n", "2026-11-21T10-00-00Z");
    version(", from = \"2026-12-01\", to = \"2026-12-24\"", "text \"Cold.\"\n", "2026-11-22T10-00-00Z");
    version(", to = \"2027-01-06\"", "-- A note.\ntext \"Cold.\"\n", "2026-11-23T10-00-00Z");
    version(", to = \"2027-01-06\"", "-- A note.\nwarning \"Cold.\"\n", "2026-11-24T10-00-00Z");
    version(", to = \"2027-01-06\"", "warning \"Cold.\"\n", "2026-11-25T10-00-00Z");
    CHECK(run("history " + workshop.state_option(), {}, "TZ=UTC").printed ==
          "Wednesday 25 November 2026, 10:00:00  (2026-11-25T10-00-00Z)\n"
          "    frost.lua: only its notes or its form\n"
          "Tuesday 24 November 2026, 10:00:00  (2026-11-24T10-00-00Z)\n"
          "    frost.lua: the same words in other blocks, or under other conditions, from line 3 on\n"
          "Monday 23 November 2026, 10:00:00  (2026-11-23T10-00-00Z)\n"
          "    frost.lua\n"
          "      shown until 6 January 2027; before: from 1 December 2026 until 24 December 2026\n"
          "Sunday 22 November 2026, 10:00:00  (2026-11-22T10-00-00Z)\n"
          "    frost.lua\n"
          "      no longer hidden\n"
          "      shown from 1 December 2026 until 24 December 2026; before: always\n"
          "Saturday 21 November 2026, 10:00:00  (2026-11-21T10-00-00Z)\n"
          "    frost.lua\n"
          "      now hidden\n"
          "Friday 20 November 2026, 10:00:00  (2026-11-20T10-00-00Z)\n"
          "    the first: 1 file\n");
    const std::string where = workshop.state_option() + " " + workshop.content_option();
    CHECK(run("restore 2026-11-21 " + where, {}, "TZ=UTC")
              .says("    frost.lua\n"
                    "      will be hidden\n"
                    "      shown always; now: until 6 January 2027\n"
                    "The PIN stays as it is.\n"));
}

TEST_CASE("the history tells a sign that was taken from a page in the words that visitors read") {
    const Workshop workshop;
    workshop.write("content/signs.lua", "sign { key = \"heat\", words = \"Are you hot?\", act = \"Call 911.\" }\n");
    workshop.write("content/a.lua", "page { name = \"A\" }\ndanger \"heat\"\ntext \"Rest.\"\n");
    keep_a_set(workshop, "2026-11-26T03-30-00Z");
    workshop.write("content/a.lua", "page { name = \"A\" }\ntext \"Rest.\"\n");
    keep_a_set(workshop, "2026-11-27T03-30-00Z");
    CHECK(
        run("history " + workshop.state_option()).says("    a.lua\n      gone: the sign 'heat' (\"Are you hot?\")\n"));
    CHECK(run("restore 2026-11-26 " + workshop.state_option() + " " + workshop.content_option())
              .says("      new: the sign 'heat' (\"Are you hot?\")\n"));
}

TEST_CASE("a page may stand before the time to put it back to") {
    const Workshop workshop;
    workshop.write("content/a.lua", "page { name = \"A\" }\ntext \"One.\"\n");
    keep_a_set(workshop, "2026-11-26T03-30-00Z");
    workshop.write("content/a.lua", "page { name = \"A\" }\ntext \"Two.\"\n");
    const std::string where = " " + workshop.state_option() + " " + workshop.content_option();
    for (const std::string words : {"2026-11-26 a", "a 2026-11-26", "a 26 November 2026", "a last"}) {
        INFO(words);
        CHECK(run("restore " + words + where).says("\"Two.\" becomes \"One.\"\n"));
    }
    CHECK(run("restore a" + where).says("'a' is a page, and the time stands before it: yesterday a"));
}

TEST_CASE("a translator's file that nobody filled in does not come back with its page") {
    const Workshop workshop;
    workshop.write("content/a.lua", "page { name = \"A\" }\ntext \"One.\"\n");
    workshop.write("content/words/fr/a.lua", "translate { \"One.\", \"\" }\n");
    workshop.write("content/words/es/a.lua", "translate { \"One.\", \"Uno.\" }\n");
    keep_a_set(workshop, "2026-11-26T03-30-00Z");
    fs::remove_all(workshop / "content/words");
    const Outcome asked =
        run("restore 2026-11-26 a " + workshop.state_option() + " " + workshop.content_option() + " --yes");
    CHECK(asked.says("Done: added words/es/a.lua.\n"));
    CHECK_FALSE(fs::exists(workshop / "content/words/fr/a.lua"));
}

TEST_CASE("with a page that comes back it is told which pages led to it, and what brings those back") {
    const Workshop workshop;
    const auto leads = [&](const std::string& name, const std::string& link) {
        workshop.write("content/" + name + ".lua", "page { name = \"A\" }\n" + link);
    };
    const std::string link = "link { to = \"cramp\" }\n";
    leads("cramp", "text \"It grips.\"\n");
    for (const char* const name : {"calves", "feet", "knees"}) leads(name, link);
    keep_a_set(workshop, "2026-11-26T10-00-00Z");
    leads("calves", "");
    leads("feet", "");
    keep_a_set(workshop, "2026-11-26T11-00-00Z");
    fs::remove(workshop / "content/cramp.lua");
    keep_a_set(workshop, "2026-11-26T12-00-00Z");
    const std::string where = " --yes " + workshop.state_option() + " " + workshop.content_option();
    const Outcome restored = run("restore last cramp" + where, {}, "TZ=UTC");
    INFO(restored.printed);
    CHECK(restored.says("Done: added cramp.lua.\n"));
    CHECK(restored.says("2 pages led there then, and do not now. To put them back, too: bodymap restore" +
                        workshop.in_hints() + " \"26 November 10:00:00\" calves feet\n"));
    CHECK(run("restore \"26 November 10:00:00\" calves feet" + where, {}, "TZ=UTC").status == 0);
    CHECK(workshop.read("content/calves.lua").ends_with(link));
}

TEST_CASE("a page that led to several that come back is told once") {
    const Workshop workshop;
    const std::string begin = "page { name = \"A\" }\n";
    workshop.write("content/calves.lua", begin + "link { to = \"cramp\" }\nlink { to = \"strain\" }\n");
    workshop.write("content/cramp.lua", begin);
    workshop.write("content/strain.lua", begin);
    keep_a_set(workshop, "2026-11-26T10-00-00Z");
    workshop.write("content/calves.lua", begin);
    fs::remove(workshop / "content/cramp.lua");
    fs::remove(workshop / "content/strain.lua");
    keep_a_set(workshop, "2026-11-26T11-00-00Z");
    const std::string where = " --yes " + workshop.state_option() + " " + workshop.content_option();
    const Outcome restored = run("restore last cramp strain" + where, {}, "TZ=UTC");
    INFO(restored.printed);
    CHECK(restored.says("1 page led there then, and does not now. To put it back, too: bodymap restore" +
                        workshop.in_hints() + " \"26 November 10:00:00\" calves\n"));
}

TEST_CASE("a page that led to one only in what was kept before a restore is not told: no time leads there") {
    const Workshop workshop;
    const std::string begin = "page { name = \"A\" }\n";
    workshop.write("content/calves.lua", begin);
    workshop.write("content/cramp.lua", begin);
    keep_a_set(workshop, "2026-11-26T10-00-00Z");
    workshop.write("content/calves.lua", begin + "link { to = \"cramp\" }\n");
    keep_a_set(workshop, "2026-11-26T11-00-00Z-before-restore");
    workshop.write("content/calves.lua", begin);
    fs::remove(workshop / "content/cramp.lua");
    keep_a_set(workshop, "2026-11-26T12-00-00Z");
    const std::string where = " --yes " + workshop.state_option() + " " + workshop.content_option();
    const Outcome restored = run("restore last cramp" + where, {}, "TZ=UTC");
    INFO(restored.printed);
    CHECK(restored.says("Done: added cramp.lua.\n"));
    CHECK_FALSE(restored.says("led there then"));
}
