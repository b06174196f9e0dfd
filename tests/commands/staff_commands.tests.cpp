#include <catch2/catch_test_macros.hpp>

#include "commands/commands.h"
#include "kiosk/staff_door.h"

// What staff type while they look after the pages.

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

TEST_CASE("advice is told and counted, and only errors make check fail") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/lonely.lua", "page { name = \"Lonely\" }\ntext \"Nobody comes here.\"\n");
    const Outcome advice = run("check '" + (workshop / "content").string() + "'");
    CHECK(advice.status == 0);
    CHECK(advice.says("lonely.lua:1: advice: no visitor can reach this page"));
    CHECK(advice.says("no errors, "));
    workshop.write("content/lonely.lua", "page { name = \"Lonely\" }\nlink { to = \"nowhere\" }\n");
    const Outcome error = run("check '" + (workshop / "content").string() + "'");
    CHECK(error.status == 1);
    CHECK(error.says("lonely.lua:2: there is no page called 'nowhere' to link to"));
    CHECK(error.says("1 error, "));
}

TEST_CASE("check tells editors the same as JSON") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/lonely.lua", "page { name = \"Lonely\" }\nlink { to = \"nowhere\" }\n");
    const Outcome json = run("check --format json '" + (workshop / "content").string() + "'");
    CHECK(json.status == 1);
    CHECK(json.printed.starts_with("["));
    CHECK(json.says("\"file\": \"lonely.lua\""));
    CHECK(json.says("\"severity\": \"error\""));
    CHECK(run("check --format xml").status != 0);
}

TEST_CASE("who asks for them is told how hard the pages are to read, in both languages") {
    const Outcome levels = run("check --reading-levels '" + std::string(BODYMAP_SOURCE_DIR "/content") + "'");
    CHECK(levels.status == 0);
    CHECK(
        levels.says("no problems\n\nReading level in en (school grade, Flesch-Kincaid): grade 6 or below is wanted\n"));
    CHECK(levels.says("\n\nReading level in es (ease, INFLESZ): 65 or more is wanted\n"));
    CHECK(levels.says("hardest "));
    const Outcome json = run("check --reading-levels --format json");
    CHECK(json.status == 1);
    CHECK(json.is_one_sentence());
}

TEST_CASE("check sees what only shows in type: a letter the typeface lacks, a name with no room") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/welcome.lua",
                   "page { name = \"Welcome\" }\ntext \"A sign: \u0f3c.\"\n"
                   "link { to = \"odd\" }\n");
    workshop.write("content/odd.lua", "page { name = \"" + std::string(60, 'W') + "\" }\ntext \"Odd.\"\n");
    const Outcome check = run("check '" + (workshop / "content").string() + "'");
    CHECK(check.says("welcome.lua:2: "));
    CHECK(check.says("U+0F3C"));
    CHECK(check.says("odd.lua:1: advice: "));
}

TEST_CASE("an answer that fails for one choice is named with that choice") {
    const Workshop workshop;
    workshop.copy("content");
    workshop.write("content/lonely.lua",
                   "page { name = \"Lonely\" }\nask { id = \"race\", question = \"When?\", \"Today\", \"Later\" }\n"
                   "answer { from = { \"race\" }, function(a)\n  if a.race == \"Later\" then txt \"x\" end\nend }\n");
    const Outcome check = run("check '" + (workshop / "content").string() + "'");
    CHECK(check.status == 1);
    CHECK(check.says("lonely.lua:4: "));
    CHECK(check.says("Later"));
}

TEST_CASE("a new page is written where it belongs, and check asks for what is to be filled in") {
    const Workshop workshop;
    workshop.copy("content");
    fs::remove(workshop / "content/areas/ankles.lua");
    const Outcome begun = run("new area ankles " + workshop.content_option());
    CHECK(begun.status == 0);
    CHECK(begun.says("areas/ankles.lua"));
    CHECK(fs::exists(workshop / "content/areas/ankles.lua"));
    CHECK(run("check '" + (workshop / "content").string() + "'").says("areas/ankles.lua:"));
    const Outcome again = run("new area ankles " + workshop.content_option());
    CHECK(again.status == 1);
    CHECK(again.is_one_sentence());
    const Outcome page = run("new page 'Ice baths' " + workshop.content_option());
    CHECK(page.status == 0);
    CHECK(fs::exists(workshop / "content/ice-baths.lua"));
}

TEST_CASE("a translator gets a file for each page, and drops it into the folder of the words") {
    const Workshop workshop;
    workshop.copy("content");
    const std::string to = " --out '" + (workshop / "out").string() + "' " + workshop.content_option();
    const Outcome words = run("words fr" + to);
    CHECK(words.status == 0);
    REQUIRE(fs::exists(workshop / "out/words/fr/calves.lua"));
    CHECK(workshop.read("out/words/fr/calves.lua").find("translate { \"Calves\", \"\" }") != std::string::npos);
    CHECK(fs::exists(workshop / "out/words/fr/kiosk.lua"));
    CHECK(run("words french" + to).says("two small letters"));
}

TEST_CASE("an earlier version of the pages is one command away, and so is the way back") {
    const Workshop workshop;
    workshop.copy("content");
    keep_a_set(workshop, "2026-03-01T10-00-00Z");
    const std::string before = workshop.read("content/welcome.lua");
    workshop.write("content/welcome.lua", "page { name = \"Changed\" }\ntext \"Changed.\"\n");
    CHECK(run("history " + workshop.state_option()).says("2026-03-01T10-00-00Z"));
    const std::string where = workshop.state_option() + " " + workshop.content_option();
    const Outcome restored = run("restore 2026-03-01 " + where);
    CHECK(restored.status == 0);
    CHECK(restored.says("changed welcome.lua"));
    CHECK(workshop.read("content/welcome.lua") == before);
    const std::size_t undo = restored.printed.find("bodymap restore ");
    REQUIRE(undo != std::string::npos);
    const std::string typed = restored.printed.substr(undo + 8, restored.printed.find('\n', undo) - undo - 8);
    CHECK(run(typed + " " + where).status == 0);
    CHECK(workshop.read("content/welcome.lua") == "page { name = \"Changed\" }\ntext \"Changed.\"\n");
    CHECK(run("restore 1999 " + where).is_one_sentence());
}

TEST_CASE("the PIN is set without the rest of clinic.lua being touched, and a wrong one changes nothing") {
    const Workshop workshop;
    workshop.write("content/clinic.lua", "-- ours\nclinic {\n  phone = \"555 0100\", -- front desk\n}\n");
    const Outcome set = run("pin " + workshop.content_option(), "2468\n");
    CHECK(set.status == 0);
    const std::string after = workshop.read("content/clinic.lua");
    const std::size_t hash = after.find("$y$");
    REQUIRE(hash != std::string::npos);
    CHECK(kiosk::opens("2468", after.substr(hash, after.find('"', hash) - hash)));
    CHECK(after.starts_with("-- ours\nclinic {\n  pin = \""));
    CHECK(after.ends_with("\n  phone = \"555 0100\", -- front desk\n}\n"));
    const Outcome wrong = run("pin " + workshop.content_option(), "12\n");
    CHECK(wrong.status == 1);
    CHECK(wrong.is_one_sentence());
    CHECK(workshop.read("content/clinic.lua") == after);
}
