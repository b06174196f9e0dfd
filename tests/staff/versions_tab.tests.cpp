#include <catch2/catch_test_macros.hpp>

#include "staff/staff_at_panel.h"

using namespace std::chrono_literals;
using Staff = visiting::StaffAtPanel;
using visiting::Content;
using visiting::full_facts;

TEST_CASE("a version is put back after a second question, and putting it back can be undone") {
    const Content content;
    Staff staff(content);
    staff.enters();
    staff::Facts facts = full_facts();
    facts.outcome.reset();
    facts.outdated.clear();
    facts.problems.reset();
    facts.versions->resize(2);
    staff.kiosk().staff().know(facts);
    staff.taps("Versions");
    CHECK(staff.sees("Shown now"));
    staff.taps("Put back");
    CHECK(staff.sees("Put back the pages from "));
    CHECK(staff.sees("Looking what would change"));
    CHECK_FALSE(staff.sees("Put them back"));
    staff.taps("No");
    CHECK_FALSE(staff.did<staff::RestoreVersion>());
    staff.taps("Put back");
    facts.plan = {"set-1", "changed areas/calves.lua; removed foot-ball.lua", {"calves", "foot-ball"}};
    staff.kiosk().staff().know(facts);
    staff.waits(500ms);
    CHECK(staff.sees("Files: changed areas/calves.lua; removed foot-ball.lua."));
    CHECK(staff.sees("Only foot-ball"));
    staff.taps("Put them back");
    CHECK(staff.did<staff::RestoreVersion>().value().name == "set-1");
    CHECK(staff.sees("Putting the pages back"));
    facts.outcome = {"The pages are put back.", "set-before", false};
    staff.kiosk().staff().know(facts);
    staff.waits(100ms);
    staff.taps("Undo");
    CHECK(staff.did<staff::RestoreVersion>().value().name == "set-before");
}

TEST_CASE("where the folder has a mistake, what visitors see now can be put back there") {
    const Content content;
    Staff staff(content);
    staff.enters();
    staff::Facts facts = full_facts();
    facts.versions->resize(1);
    staff.kiosk().staff().know(facts);
    staff.taps("Versions");
    CHECK(staff.sees(", shown now"));
    staff.taps("Put back");
    CHECK(staff.sees("Put back the pages from "));
}

TEST_CASE("one page of a version can be put back alone") {
    const Content content;
    Staff staff(content);
    staff.enters();
    staff::Facts facts = full_facts();
    facts.versions->resize(2);
    staff.kiosk().staff().know(facts);
    staff.taps("Versions");
    staff.taps("Put back");
    facts.plan = {"set-0", "changed areas/calves.lua; removed foot-ball.lua", {"calves", "foot-ball"}};
    staff.kiosk().staff().know(facts);
    staff.waits(500ms);
    staff.taps("Only calves");
    CHECK(staff.did<staff::RestoreVersion>().value().page == "calves");
}

TEST_CASE("what is saved meanwhile moves no version away from under a finger, and is there the next time") {
    const Content content;
    Staff staff(content);
    staff.enters();
    staff::Facts facts = full_facts();
    facts.outcome.reset();
    facts.versions->resize(2);
    staff.kiosk().staff().know(facts);
    staff.taps("Versions");
    facts.versions->insert(facts.versions->begin(), {.name = "new", .when = facts.now, .changes = "Changed plan.lua."});
    staff.kiosk().staff().know(facts);
    staff.waits(100ms);
    CHECK_FALSE(staff.sees("Changed plan.lua."));
    staff.taps("Use");
    staff.taps("Versions");
    CHECK(staff.sees("Changed plan.lua."));
}

TEST_CASE("versions of one minute are told apart by their seconds") {
    staff::Facts facts = full_facts();
    facts.versions->resize(2);
    (*facts.versions)[1].when = (*facts.versions)[0].when + 10s;
    const std::string first = staff::version_label((*facts.versions)[0].when, facts);
    CHECK(first != staff::version_label((*facts.versions)[1].when, facts));
    (*facts.versions)[1].when += 1h;
    CHECK(staff::version_label((*facts.versions)[0].when, facts).size() + 3 == first.size());
}
