#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "staff/staff_at_panel.h"
#include "ui/wording.h"

// Staff in front of the real kiosk hold the corners and type the PIN.

using namespace std::chrono_literals;
using Staff = visiting::StaffAtPanel;
using ui::Role;
using visiting::Content;
using visiting::pad_title;
using visiting::Panel;
using visiting::right_pin;
using visiting::usual_facts;

TEST_CASE("who holds one corner and then the other gets the pad, from wherever the visitor was, and back") {
    const Content content;
    const Panel panel = GENERATE(visiting::landscape, visiting::portrait);
    for (const std::string_view page : {"", "calves", "welcome"}) {
        Staff staff(content, panel);
        if (!page.empty()) {
            staff.kiosk().take(kiosk::Begin{});
            staff.kiosk().take(kiosk::OpenPage{std::string(page)});
            staff.waits(1s);
        }
        const kiosk::Place place = staff.kiosk().session().place();
        staff.holds_first();
        CHECK(staff.kiosk().session().place() == place);  // to the visitor's screen it was no touch
        staff.holds(staff.second(), 4900ms);
        CHECK_FALSE(staff.sees(pad_title));
        staff.waits(100ms);
        CHECK(staff.sees(pad_title));
        staff.lifts(staff.second());
        CHECK(staff.sees(pad_title));
        staff.taps(wording::back);
        CHECK_FALSE(staff.sees(pad_title));
        CHECK(staff.kiosk().session().place() == place);
    }
}

TEST_CASE("a visitor whose hand rests on the corner, and goes on, meets no pad") {
    const Content content;
    const Panel panel = GENERATE(visiting::landscape, visiting::portrait);
    Staff visitor(content, panel);
    visitor.taps(wording::begin);
    for (int i = 0; i < 3; ++i) {
        visitor.holds(visitor.first(), 20s);
        CHECK_FALSE(visitor.sees(pad_title));
        visitor.lifts(visitor.first());
        visitor.taps(i == 1 ? "Knees" : "Calves");
        visitor.holds(visitor.second(), 20s);
        CHECK_FALSE(visitor.sees(pad_title));
        visitor.lifts(visitor.second());
    }
}

TEST_CASE("a shorter press of a corner, or one that slides off, is what it is anywhere") {
    const Content content;
    Staff staff(content);
    REQUIRE(staff.sees_attract());
    staff.holds_first(4900ms);
    CHECK(staff.kiosk().session().place().screen == kiosk::Screen::map);
    staff.holds(staff.second(), 6s);
    CHECK_FALSE(staff.sees(pad_title));
    staff.lifts(staff.second());
    staff.presses(staff.first());
    staff.moves_to({staff.first().x - 150, staff.first().y});
    staff.moves_to(staff.first());
    staff.waits(6s);
    staff.lifts(staff.first());
    staff.holds(staff.second(), 6s);
    CHECK_FALSE(staff.sees(pad_title));
}

TEST_CASE("the way out of the pad is its largest key, in the visitor's language") {
    const Content content;
    Staff staff(content, visiting::portrait);
    staff.taps(wording::begin);
    kiosk::Settings settings;
    settings.language = "es";
    staff.kiosk().take(kiosk::Adjust{settings});
    staff.holds_corners();
    staff.lifts(staff.second());
    REQUIRE(staff.sees(pad_title));
    const ui::Seen way_out = staff.button("Volver");
    CHECK(way_out.box.w > 2 * staff.button("5").box.w);
    CHECK(way_out.box.h >= staff.button("5").box.h);
    staff.taps("Volver");
    CHECK_FALSE(staff.sees(pad_title));
    CHECK(staff.kiosk().session().settings().language == "es");
}

TEST_CASE("staff who sit reach both corners of an upright panel") {
    const Content content;
    const Staff staff(content, {1080, 1920, 32});
    const float reach = ui::size::out_of_reach * staff.panel().h;
    for (const ui::Rect& corner : {staff.corners().first, staff.corners().second}) {
        CHECK(corner.y >= reach);
        CHECK(std::min(corner.w, corner.h) >= ui::size::target / staff.mm(1));
        CHECK(corner.contains({corner.centre().x, staff.panel().h / 5}));  // where the README says it is
    }
    const Staff wide(content);
    CHECK(wide.corners().first.contains({wide.panel().right() - 1, 1}));
    CHECK(wide.corners().second.contains({1, 1}));
}

TEST_CASE("a kiosk that knows nothing of staff, as in the preview, has no corner") {
    const Content content;
    visiting::Visitor visitor(content);
    visitor.presses({1260, 20});
    visitor.waits(8s);
    visitor.lifts({1260, 20});
    visitor.presses({20, 20});
    visitor.waits(8s);
    CHECK_FALSE(visitor.sees("For staff"));
}

TEST_CASE("the right PIN opens the staff screen, ends the visit, and shows only dots meanwhile") {
    const Content content;
    Staff staff(content);
    staff.taps(wording::begin);
    staff.taps("Calves");
    kiosk::Settings settings;
    settings.language = "es";
    settings.text_percent = 200;
    settings.high_contrast = true;
    staff.kiosk().take(kiosk::Adjust{settings});
    staff.opens_pad();
    staff.taps("4");
    staff.taps("7");
    CHECK_FALSE(staff.sees("47"));
    staff.taps("Erase");
    staff.taps("Erase");
    staff.tries(right_pin);
    CHECK(staff.is_in());
    CHECK(staff.did<staff::LookUp>());
    CHECK(staff.kiosk().session().place() == kiosk::Place{});
    CHECK(staff.kiosk().session().settings() == kiosk::Settings{});
    staff.taps("Done");
    CHECK(staff.sees_attract());
}

TEST_CASE("a wrong PIN is told and noted, and the third costs a wait that counts down") {
    const Content content;
    Staff staff(content);
    staff.opens_pad();
    staff.tries("0000");
    CHECK(staff.sees("That is not the PIN. Try again."));
    CHECK(staff.did<staff::NotePinEvent>().value().event == kiosk::PinEvent{kiosk::PinEvent::Kind::wrong, 1, 0s});
    staff.tries("1111");
    staff.tries("2222");
    const auto noted = staff.did<staff::NotePinEvent>();
    REQUIRE(noted);
    CHECK(noted->event == kiosk::PinEvent{kiosk::PinEvent::Kind::wrong, 3, 30s});
    CHECK(noted->tries.wrong_in_a_row == 3);
    const bool counts_down = staff.sees("Too many were wrong: the next one is taken in 30 s.") ||
                             staff.sees("Too many were wrong: the next one is taken in 29 s.");
    CHECK(counts_down);
    staff.types(right_pin);
    CHECK_FALSE(staff.did<staff::VerifyPin>());
    for (int i = 0; i < 5; ++i) {
        staff.waits(6s);
        staff.taps("Erase");
    }
    staff.tries(right_pin);
    CHECK(staff.is_in());
}

TEST_CASE("tries that were wrong before a restart make the pad wait") {
    const Content content;
    Staff staff(content);
    staff.kiosk().staff().open_door({.wrong_in_a_row = 4}, staff.now());
    staff.holds_corners();
    CHECK(staff.sees("Too many were wrong: the next one is taken in 50 s."));
    const auto next = staff.next_frame();
    REQUIRE(next.wake);
    CHECK(*next.wake <= staff.now() + 1s);
}

TEST_CASE("an answer that comes after staff have walked away opens nothing") {
    const Content content;
    Staff staff(content);
    staff.opens_pad();
    staff.types(right_pin);
    const auto verify = staff.did<staff::VerifyPin>();
    REQUIRE(verify);
    CHECK(verify->tries.wrong_in_a_row == 1);
    CHECK(staff.sees("One moment"));
    staff.taps(wording::back);
    staff.kiosk().staff().verified(verify->attempt.number, kiosk::PinGate::Answer::right, staff.now());
    staff.waits(1s);
    CHECK(staff.sees_attract());
}

TEST_CASE("without a PIN the pad says how to set one, and has no keys") {
    const Content content;
    Staff staff(content);
    staff::Facts facts = usual_facts();
    facts.pin_set = false;
    staff.kiosk().staff().know(facts);
    staff.holds_corners();
    staff.lifts(staff.second());
    CHECK(staff.sees("bodymap pin"));
    CHECK_FALSE(staff.finds(Role::button, "1"));
    staff.taps(wording::back);
    CHECK(staff.sees_attract());
}

TEST_CASE("staff at the pad keep no page open that its visitor has left") {
    const Content content;
    Staff staff(content);
    staff.taps(wording::begin);
    staff.taps("Calves");
    staff.opens_pad();
    for (int i = 0; i < 5; ++i) {
        staff.waits(18s);
        staff.taps("Erase");
    }
    staff.taps(wording::back);
    CHECK(staff.sees(wording::still_reading));
    staff.waits(content.library.clinic.notice + 1s);
    CHECK(staff.sees_attract());
}

namespace {

/// As fast as hands that know their PIN: 120 ms from one digit to the next.
void types_fast(Staff& staff, std::string_view digits) {
    using Kind = platform::PointerEvent::Kind;
    staff.waits(1s);
    for (const char digit : digits) {
        const ImVec2 at = staff.button(std::string(1, digit)).box.centre();
        staff.next_frame({.pointer_events = {{Kind::press, at.x, at.y, platform::Pointer::finger}}}, 60ms);
        staff.next_frame({.pointer_events = {{Kind::release, at.x, at.y, platform::Pointer::finger}}}, 60ms);
    }
    staff.waits(1s);
}

}  // namespace

TEST_CASE("a PIN with the same digit twice is typed as fast as any other") {
    const Content content;
    Staff staff(content);
    staff.opens_pad();
    types_fast(staff, "7744");
    staff.taps("Open");
    const auto asked = staff.did<staff::VerifyPin>();
    REQUIRE(asked);
    CHECK(asked->attempt.digits == "7744");
}
