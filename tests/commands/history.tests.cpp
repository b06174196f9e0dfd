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
