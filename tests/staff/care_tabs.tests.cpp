#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "staff/staff_at_panel.h"
#include "visitor/targets.h"

using namespace std::chrono_literals;
using Staff = visiting::StaffAtPanel;
using ui::Seen;
using visiting::Content;
using visiting::Panel;
using visiting::touchable;

TEST_CASE("volume and brightness go up and down to their ends, and the picture darkens at once") {
    const Content content;
    Staff staff(content);
    staff.enters();
    const ImVec2 paper = {5, 5};
    const unsigned bright = staff.colour_at(paper);
    staff.taps("Sound, light");
    staff.taps("Louder");
    CHECK(staff.did<staff::SaveDefaults>().value().defaults == kiosk::Defaults{20, 100});
    staff.taps("Brighter");
    CHECK_FALSE(staff.did<staff::SaveDefaults>());
    for (int i = 0; i < 12; ++i) {
        staff.taps("Softer");
        staff.taps("Darker");
    }
    CHECK(staff.did<staff::SaveDefaults>().value().defaults == kiosk::Defaults{-100, 40});
    CHECK(staff.sees("40 %"));
    const unsigned dark = staff.colour_at(paper);
    CHECK(std::abs(static_cast<int>(dark >> 16) - static_cast<int>(bright >> 16) * 4 / 10) <= 2);
    staff.taps("Done");
    CHECK(staff.sees_attract());
    CHECK(staff.colour_at(paper) == dark);
}

TEST_CASE("the self-check runs when it is opened, and again when it is asked for") {
    const Content content;
    Staff staff(content);
    staff.enters();
    staff.taps("Self-check");
    CHECK(staff.did<staff::RunSelfCheck>());
    CHECK(staff.sees("Looking"));
    staff::Facts facts = staff.kiosk().staff().facts();
    facts.checks = {{{"Disk", {platform::Finding::Severity::nuisance, "The disk is nearly full.", "Make room."}}}};
    staff.kiosk().staff().know(facts);
    staff.waits(100ms);
    CHECK(staff.sees("MEND"));
    CHECK(staff.sees("The disk is nearly full. Make room."));
    staff.taps("Look again");
    CHECK(staff.did<staff::RunSelfCheck>());
}

TEST_CASE("while the glass is wiped no touch and no key does anything, for 30 seconds") {
    const Content content;
    const Panel panel = GENERATE(visiting::landscape, visiting::portrait);
    Staff staff(content, panel);
    staff.enters();
    staff.taps("Wipe");
    staff.taps("Start wiping");
    CHECK(staff.did<staff::NoteWipeDown>().value().begins);
    CHECK(staff.sees("You can wipe the glass now"));
    CHECK(staff.sees("30"));
    for (const Seen& seen : staff.record().all()) CHECK_FALSE(touchable(seen));
    const auto began = staff.now();
    while (staff.now() < began + 15s) {
        staff.taps_at({300, 300});
        staff.next_frame({.keys = {{"Escape"}}});
        staff.holds_corners();
        staff.lifts(staff.second());
        REQUIRE(staff.sees("You can wipe the glass now"));
    }
    staff.presses({400, 300});
    staff.waits(std::chrono::floor<std::chrono::milliseconds>(began + 29s - staff.now()));
    CHECK(staff.sees("You can wipe the glass now"));
    staff.waits(1s);
    staff.lifts({400, 300});
    CHECK(staff.sees_attract());
    CHECK_FALSE(staff.did<staff::NoteWipeDown>().value().begins);
}

TEST_CASE("the countdown is drawn once a second, and not in between") {
    const Content content;
    Staff staff(content);
    staff.enters();
    staff.taps("Wipe");
    staff.taps("Start wiping");
    const auto next = staff.next_frame();
    CHECK_FALSE(next.moving);
    REQUIRE(next.wake);
    CHECK(*next.wake > staff.now());
    CHECK(*next.wake <= staff.now() + 1s);
}

TEST_CASE("the kiosk is left after a second question only") {
    const Content content;
    Staff staff(content);
    staff.enters();
    staff.taps("Leave");
    staff.taps("Leave the kiosk");
    CHECK_FALSE(staff.did<staff::LeaveKiosk>());
    staff.taps("No");
    CHECK_FALSE(staff.did<staff::LeaveKiosk>());
    staff.taps("Leave the kiosk");
    staff.taps("Yes, leave");
    CHECK(staff.did<staff::LeaveKiosk>());
}
