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
    facts.versions->resize(2);
    staff.kiosk().staff().know(facts);
    staff.taps("Versions");
    CHECK(staff.sees("Shown now"));
    staff.taps("Put back");
    CHECK(staff.sees("Put back the pages from "));
    staff.taps("No");
    CHECK_FALSE(staff.did<staff::RestoreVersion>());
    staff.taps("Put back");
    staff.taps("Put them back");
    CHECK(staff.did<staff::RestoreVersion>().value().name == "set-1");
    CHECK(staff.sees("Putting the pages back"));
    facts.outcome = {"The pages are put back.", "set-before", false};
    staff.kiosk().staff().know(facts);
    staff.waits(100ms);
    staff.taps("Undo");
    CHECK(staff.did<staff::RestoreVersion>().value().name == "set-before");
}
