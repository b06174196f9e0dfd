#include <catch2/catch_test_macros.hpp>

#include "commands/commands.h"
#include "kiosk/staff_door.h"

using commands_typed::Outcome;
using commands_typed::run;
using commands_typed::Workshop;

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
