#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>

#include "ui/wording.h"
#include "visitor/visitor.h"

// Staff in front of the real kiosk: they hold the corner, type the PIN, and do what their screen offers.

using namespace std::chrono_literals;
using staff::StaffTab;
using ui::Role;
using ui::Seen;
using visiting::Content;
using visiting::Panel;
using visiting::Visitor;
namespace wording = wording;

namespace {

constexpr std::string_view pad_says = "Type the PIN";
const std::string right_pin = "4711";

staff::StaffFacts usual_facts() {
    using std::chrono::system_clock;
    const system_clock::time_point now{std::chrono::hours(500'000)};
    staff::StaffFacts facts;
    facts.pin_set = true;
    facts.now = now;
    facts.pages = 54;
    facts.languages = 2;
    return facts;
}

/// Everything that takes time to look up, and more of it than a panel holds.
staff::StaffFacts full_facts() {
    staff::StaffFacts facts = usual_facts();
    facts.live_since = facts.now - 50h;
    facts.outdated = {{"areas/calves.lua", facts.now - 3h}};
    facts.problems.emplace();
    for (int i = 0; i < 12; ++i)
        facts.problems->push_back({{"areas/calves.lua", 10 + i},
                                   "there is no block called 'benifit', and this goes on for more than one line",
                                   "did you mean 'benefit'?",
                                   i < 4 ? model::Severity::error : model::Severity::advice});
    facts.versions.emplace();
    for (int i = 0; i < 15; ++i)
        facts.versions->push_back(
            {.name = "set-" + std::to_string(i),
             .when = facts.now - std::chrono::hours(30 * i),
             .changes = "Changed areas/calves.lua, areas/knees.lua, areas/shins.lua, words/es.lua.",
             .is_up = i == 0,
             .before_restore = i == 2});
    facts.outcome = {"The pages are put back: changed areas/calves.lua.", "set-before", false};
    facts.usage.emplace();
    facts.usage->days = "26 October 2026 to 22 November 2026";
    facts.usage->totals = {{"Sessions", 123'456}, {"Touches nothing answered", 12}};
    facts.usage->usual_first_tap = "10 to 20 s";
    for (int chart = 0; chart < 3; ++chart)
        facts.usage->charts.push_back(
            {"Pages opened most", {{"A page with a name that needs more than one line", 1'234'567}, {"Knees", 1}}, 4});
    facts.checks.emplace();
    for (int i = 0; i < 11; ++i)
        facts.checks->push_back({"Touch",
                                 {static_cast<platform::Finding::Severity>(i % 3), "There is no touch panel.",
                                  "If there should be one, check its USB cable, and look for it."}});
    return facts;
}

/// A member of staff, who carries out by hand what the screen asks for.
class Staff : public Visitor {
  public:
    explicit Staff(const Content& content, Panel panel = visiting::landscape) : Visitor(content, panel), panel_(panel) {
        kiosk().staff().know(usual_facts());
    }

    ImVec2 corner() const { return {static_cast<float>(panel_.width) - 20, 20}; }
    void holds_corner(std::chrono::milliseconds how_long = 5s) {
        presses(corner());
        waits(how_long - frame_time);
    }
    void opens_pad() {
        holds_corner();
        lifts(corner());
        REQUIRE(sees(pad_says));
    }
    /// Types, and touches Open. The answer comes later.
    void types(std::string_view pin) {
        for (const char digit : pin) taps(std::string(1, digit));
        taps("Open");
    }
    /// Types, and is told at once.
    void tries(std::string_view pin) {
        types(pin);
        for (const staff::StaffDeed& deed : deeds())
            if (const auto* verify = std::get_if<staff::VerifyPin>(&deed)) {
                CHECK(verify->attempt.digits == pin);
                kiosk().staff().verified(verify->attempt.number, verify->attempt.digits == right_pin, now());
            }
        waits(100ms);
    }
    void enters() {
        opens_pad();
        tries(right_pin);
        REQUIRE(is_in());
        deeds();
    }
    bool is_in() const { return sees("The pages visitors see") && sees("Done"); }
    bool sees_attract() const { return sees(wording::invitation); }
    std::vector<staff::StaffDeed> deeds() { return kiosk().staff().take_deeds(); }
    template <class Deed>
    std::optional<Deed> did() {
        std::optional<Deed> found;
        for (const staff::StaffDeed& deed : deeds())
            if (const auto* one = std::get_if<Deed>(&deed)) found = *one;
        return found;
    }

  private:
    Panel panel_;
};

bool touchable(const Seen& seen) { return seen.role == Role::button || seen.role == Role::name; }

float gap(const ui::Rect& a, const ui::Rect& b) {
    const float dx = std::max({0.0F, a.x - b.right(), b.x - a.right()});
    const float dy = std::max({0.0F, a.y - b.bottom(), b.y - a.bottom()});
    return std::hypot(dx, dy);
}

void check_sizes(const Staff& staff, const Panel& panel) {
    const float rounding = staff.mm(1.01F);
    std::vector<Seen> targets;
    for (const Seen& seen : staff.record().all()) {
        INFO(seen.name);
        CHECK_FALSE(seen.cut);
        CHECK(seen.box.x >= 0);
        CHECK(seen.box.right() <= static_cast<float>(panel.width) + 0.5F);
        if (seen.role == Role::text && seen.visible.h > 0) CHECK(seen.box.bottom() > 0);
        if (touchable(seen) && seen.visible.h > 0) targets.push_back(seen);
    }
    for (std::size_t i = 0; i < targets.size(); ++i) {
        INFO(targets[i].name);
        CHECK(staff.mm(targets[i].visible.w) >= ui::size::target - rounding);
        CHECK(staff.mm(targets[i].visible.h) >= ui::size::target - rounding);
        CHECK(targets[i].visible.bottom() <= static_cast<float>(panel.height) + 0.5F);
        if (panel.height > panel.width)
            CHECK(targets[i].visible.y >= ui::size::out_of_reach * static_cast<float>(panel.height) - 1);
        for (std::size_t j = 0; j < i; ++j) {
            INFO(targets[j].name);
            CHECK(staff.mm(gap(targets[i].visible, targets[j].visible)) >= ui::size::between - rounding);
        }
    }
}

}  // namespace

TEST_CASE("who holds the corner for five seconds gets the pad, from wherever the visitor was") {
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
        staff.holds_corner(4900ms);
        CHECK_FALSE(staff.sees(pad_says));
        staff.waits(100ms);
        CHECK(staff.sees(pad_says));
        staff.lifts(staff.corner());
        CHECK(staff.sees(pad_says));
        staff.taps("Cancel");
        CHECK_FALSE(staff.sees(pad_says));
        CHECK(staff.kiosk().session().place() == place);
    }
}

TEST_CASE("a shorter press of the corner, or one that slides off, is what it is anywhere") {
    const Content content;
    Staff staff(content);
    REQUIRE(staff.sees_attract());
    staff.holds_corner(4900ms);
    staff.lifts(staff.corner());
    staff.waits(10s);
    CHECK_FALSE(staff.sees(pad_says));
    CHECK(staff.kiosk().session().place().screen == kiosk::Screen::map);
    staff.presses(staff.corner());
    staff.moves_to({staff.corner().x - 150, staff.corner().y});
    staff.moves_to(staff.corner());
    staff.waits(6s);
    CHECK_FALSE(staff.sees(pad_says));
    staff.lifts(staff.corner());
    staff.presses({640, 400});
    staff.waits(6s);
    CHECK_FALSE(staff.sees(pad_says));
}

TEST_CASE("a kiosk that knows nothing of staff, as in the preview, has no corner") {
    const Content content;
    Visitor visitor(content);
    visitor.presses({1260, 20});
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
    staff.kiosk().staff().remember({.wrong_in_a_row = 4});
    staff.holds_corner();
    CHECK(staff.sees("Too many were wrong: the next one is taken in 55 s."));
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
    staff.taps("Cancel");
    staff.kiosk().staff().verified(verify->attempt.number, true, staff.now());
    staff.waits(1s);
    CHECK(staff.sees_attract());
}

TEST_CASE("without a PIN the pad says how to set one, and has no keys") {
    const Content content;
    Staff staff(content);
    staff::StaffFacts facts = usual_facts();
    facts.pin_set = false;
    staff.kiosk().staff().know(facts);
    staff.holds_corner();
    staff.lifts(staff.corner());
    CHECK(staff.sees("bodymap pin"));
    CHECK_FALSE(staff.finds(Role::button, "1"));
    staff.taps("Cancel");
    CHECK(staff.sees_attract());
}

TEST_CASE("staff at the pad keep no page open that its visitor has left") {
    const Content content;
    Staff staff(content);
    staff.taps(wording::begin);
    staff.taps("Calves");
    staff.opens_pad();
    for (int i = 0; i < 5; ++i) {
        staff.waits(20s);
        staff.taps("Erase");
    }
    staff.taps("Cancel");
    CHECK(staff.sees(wording::still_reading));
    staff.waits(content.library.clinic.notice + 1s);
    CHECK(staff.sees_attract());
}

TEST_CASE("a pad that nobody touches goes away, and so does the staff screen, to the first screen") {
    const Content content;
    Staff staff(content);
    staff.opens_pad();
    staff.taps("4");
    staff.waits(kiosk::PinGate::pad_stays - 1s);
    CHECK(staff.sees(pad_says));
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
    while (staff.now() < began + 21s) {
        staff.taps_at({300, 300});
        staff.next_frame({.keys = {"Escape"}});
        staff.presses(staff.corner());
        staff.waits(6s);
        staff.lifts(staff.corner());
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

TEST_CASE("a version is put back after a second question, and putting it back can be undone") {
    const Content content;
    Staff staff(content);
    staff.enters();
    staff::StaffFacts facts = full_facts();
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
    staff::StaffFacts facts = staff.kiosk().staff().facts();
    facts.checks = {{{"Disk", {platform::Finding::Severity::nuisance, "The disk is nearly full.", "Make room."}}}};
    staff.kiosk().staff().know(facts);
    staff.waits(100ms);
    CHECK(staff.sees("MEND"));
    CHECK(staff.sees("The disk is nearly full. Make room."));
    staff.taps("Look again");
    CHECK(staff.did<staff::RunSelfCheck>());
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

TEST_CASE("on the pad and on every tab targets are 20 mm or more, 4 mm apart, and no word is cut") {
    const Content content;
    const Panel panel = GENERATE(Panel{1280, 800}, Panel{800, 1280}, Panel{1920, 1080}, Panel{1080, 1920},
                                 Panel{1920, 1080, 15.6F}, Panel{3840, 2160, 32});
    INFO(panel.width << "x" << panel.height << ", " << panel.diagonal_inches << " inches");
    for (const int wrong : {0, 9}) {
        Staff staff(content, panel);
        staff.kiosk().staff().remember({.wrong_in_a_row = wrong});
        staff.kiosk().staff().show_pad(staff.now());
        staff.waits(100ms);
        check_sizes(staff, panel);
    }
    Staff staff(content, panel);
    staff::StaffScreen& screen = staff.kiosk().staff();
    for (int tab = 0; tab < staff::staff_tab_count; ++tab) {
        INFO("tab " << tab);
        screen.show(static_cast<StaffTab>(tab), staff.now());
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
