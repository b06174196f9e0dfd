#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "staff/staff_at_panel.h"
#include "ui/wording.h"
#include "visitor/targets.h"

// Staff in front of the real kiosk.

using namespace std::chrono_literals;
using Staff = visiting::StaffAtPanel;
using ui::Role;
using ui::Seen;
using visiting::Content;
using visiting::cut_mistake;
using visiting::full_facts;
using visiting::pad_title;
using visiting::Panel;
using visiting::target_mistake;
using visiting::touchable;

namespace {

void check_sizes(const Staff& staff, const Panel& panel) {
    CHECK(cut_mistake(staff, panel) == "");
    CHECK(target_mistake(staff.record().all(), staff) == "");
    for (const Seen& seen : staff.record().all()) {
        if (seen.visible.h <= 0) continue;
        INFO(seen.name);
        if (seen.role == Role::text) CHECK(seen.box.bottom() > 0);
        if (!touchable(seen)) continue;
        CHECK(seen.visible.bottom() <= static_cast<float>(panel.height) + 0.5F);
        if (panel.height > panel.width)
            CHECK(seen.visible.y >= ui::size::out_of_reach * static_cast<float>(panel.height) - 1);
    }
}

}  // namespace

TEST_CASE("a pad that nobody touches goes away, and so does the staff screen, to the first screen") {
    const Content content;
    Staff staff(content);
    staff.opens_pad();
    staff.taps("4");
    staff.waits(kiosk::PinGate::pad_stays - 1s);
    CHECK(staff.sees(pad_title));
    staff.waits(2s);
    CHECK(staff.sees_attract());
    staff.enters();
    staff.taps("Sound, light");
    staff.waits(staff::StaffScreen::stays - 1s);
    CHECK(staff.sees("Sound and light"));
    staff.waits(2s);
    CHECK(staff.sees_attract());
}

TEST_CASE("what staff have looked at is gone when somebody opens their screen again") {
    const Content content;
    Staff staff(content);
    staff.enters();
    staff.taps("Leave");
    staff.taps("Leave the kiosk");
    REQUIRE(staff.sees("Leave the kiosk?"));
    staff.waits(staff::StaffScreen::stays + 1s);
    CHECK(staff.sees_attract());
    staff.enters();
    CHECK_FALSE(staff.sees("Leave the kiosk?"));
}

TEST_CASE("on the pad and on every tab targets are 20 mm or more, 4 mm apart, and no word is cut") {
    const Content content;
    const Panel panel = GENERATE(Panel{1280, 800}, Panel{800, 1280}, Panel{1920, 1080}, Panel{1080, 1920},
                                 Panel{1920, 1080, 15.6F}, Panel{3840, 2160, 32});
    INFO(panel.width << "x" << panel.height << ", " << panel.diagonal_inches << " inches");
    for (const int wrong : {0, 9}) {
        Staff staff(content, panel);
        staff.kiosk().staff().open_door({.wrong_in_a_row = wrong}, staff.now());
        staff.kiosk().staff().show_pad(staff.now());
        staff.waits(100ms);
        check_sizes(staff, panel);
    }
    Staff staff(content, panel);
    staff::StaffScreen& screen = staff.kiosk().staff();
    for (int tab = 0; tab < staff::tab_count; ++tab) {
        INFO("tab " << tab);
        screen.show(static_cast<staff::Tab>(tab), staff.now());
        screen.know(full_facts());
        staff.waits(100ms);
        check_sizes(staff, panel);
        for (int pages = 0; pages < 30 && staff.finds(Role::button, wording::read_on); ++pages) {
            staff.taps(wording::read_on);
            staff.waits(2s);
            check_sizes(staff, panel);
        }
        CHECK_FALSE(staff.finds(Role::button, wording::read_on));
    }
}
