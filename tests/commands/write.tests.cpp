#include <catch2/catch_test_macros.hpp>

#include "commands/commands.h"

namespace fs = std::filesystem;
using commands_typed::Outcome;
using commands_typed::run;
using commands_typed::Workshop;

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

TEST_CASE("who leaves out whether it is an area or a page is told what to type") {
    const Workshop workshop;
    workshop.copy("content");
    const std::string content = " " + workshop.content_option();
    const std::string begin = "bodymap new" + workshop.content_in_hints();
    CHECK(run("new Foam" + content).printed ==
          "bodymap: Say first whether it is an area or a page. Type: " + begin + " page \"Foam\"\n");
    CHECK(run("new Foam rolling" + content).says("Type: " + begin + " page \"Foam rolling\"\n"));
    CHECK(run("new ankles" + content).says("Type: " + begin + " area ankles\n"));
    CHECK(run("new page" + content).says("Say what it is called. Type: " + begin + " page \"Foam rolling\"\n"));
    CHECK(run("new page Foam rolling" + content).status == 0);
    CHECK(workshop.read("content/foam-rolling.lua").find("\"Foam rolling\"") != std::string::npos);
}
