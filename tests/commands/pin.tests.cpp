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

TEST_CASE("a PIN that everybody would try first is refused, with the reason") {
    const Workshop workshop;
    const std::string before = "clinic {\n  phone = \"(512) 555-0182\",\n}\n";
    workshop.write("content/clinic.lua", before);
    for (const auto& [pin, why] : std::initializer_list<std::pair<std::string, std::string>>{
             {"0000", "it is one digit, again and again"},
             {"1234", "its digits only count up or down"},
             {"987654", "its digits only count up or down"},
             {"1212", "it is the same two digits, again and again"},
             {"2580", "it is the middle column of the keypad"},
             {"1984", "it looks like a year"},
             {"05121984", "it looks like somebody's birthday"},
             {"0182", "it stands in the clinic's phone number, which visitors read"}}) {
        INFO(pin);
        const Outcome set = run("pin " + workshop.content_option(), pin + "\n");
        CHECK(set.status == 1);
        CHECK(set.says("That PIN is among the first that somebody would try: " + why + ". Nothing was changed."));
        CHECK(workshop.read("content/clinic.lua") == before);
    }
    for (const std::string pin : {"2749", "1225", "99887766"}) {
        INFO(pin);
        CHECK(run("pin " + workshop.content_option(), pin + "\n").status == 0);
    }
}
