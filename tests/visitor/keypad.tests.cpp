#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <set>

#include "ui/focus.h"
#include "ui/wording.h"
#include "visitor/pages.h"

using namespace std::chrono_literals;
using ui::Paint;
using ui::Part;
using ui::Rect;
using ui::Role;
using ui::Seen;
using visiting::Content;
using visiting::Panel;
using visiting::Visitor;

namespace {

Seen focused(Visitor& visitor) {
    const auto seen = visitor.kiosk().keypad().focused();
    REQUIRE(seen);
    return *seen;
}

std::string focus(Visitor& visitor) { return focused(visitor).name; }

/// Walks down to what is called this.
void walks_to(Visitor& visitor, std::string_view name) {
    constexpr int longest_walk = 100;
    for (int i = 0; i < longest_walk && focus(visitor) != name; ++i) visitor.strikes("Down");
    INFO("walking to '" << name << "'");
    REQUIRE(focus(visitor) == name);
}

const kiosk::Place& place(Visitor& visitor) { return visitor.kiosk().session().place(); }

std::set<ImGuiID> reachable(const Visitor& visitor) {
    std::set<ImGuiID> ids;
    for (const Seen& seen : visitor.record().all())
        if (seen.role == Role::button || seen.role == Role::name) ids.insert(seen.id);
    return ids;
}

// Scrolling makes one come and the other go.
bool is_pager(const Seen& seen) { return seen.group.kind == ui::Group::Kind::pager; }

void check_in_sight(const Visitor& visitor, const Seen& seen, const Panel& panel) {
    INFO(seen.name);
    const bool taller_than_view = seen.view.h > 0 && seen.box.h > seen.view.h;
    CHECK(seen.visible.w >= seen.box.w - 0.5F);
    CHECK((taller_than_view ? seen.visible.h > 0 : seen.visible.h >= seen.box.h - 1));
    const float ring = (ui::size::focus + ui::size::focus_gap) / visitor.mm(1);
    const Rect around = seen.visible.inset(-ring);
    CHECK(around.x >= 0);
    CHECK(around.y >= 0);
    CHECK(around.right() <= static_cast<float>(panel.width));
    CHECK(around.bottom() <= static_cast<float>(panel.height));
    const Rect& question = seen.group.box;
    if (seen.group.kind != ui::Group::Kind::question || seen.box.bottom() - question.y > seen.view.h) return;
    INFO("an answer to '" << seen.group.heading << "', which has to be in view with it");
    CHECK(question.y >= seen.view.y - 1);
}

/// Down through everything, until it is back where it began.
void check_walk(Visitor& visitor, const Panel& panel) {
    constexpr int longest_walk = 200;
    visitor.strikes("Left");  // shows the focus, wherever it is
    if (focused(visitor).role == Role::heading) visitor.strikes("Down");
    const ImGuiID start = focused(visitor).id;
    std::set<ImGuiID> left = reachable(visitor);
    int steps = 0;
    do {
        const Seen seen = focused(visitor);
        check_in_sight(visitor, seen, panel);
        left.erase(seen.id);
        visitor.strikes("Down");
    } while (focused(visitor).id != start && ++steps < longest_walk);
    CHECK(steps < longest_walk);
    for (const Seen& seen : visitor.record().all())
        if (left.contains(seen.id) && !is_pager(seen)) FAIL_CHECK("never reached: " << seen.name);
}

void set_text(Visitor& visitor, int percent) {
    kiosk::Settings settings = visitor.kiosk().session().settings();
    settings.text_percent = percent;
    visitor.kiosk().take(kiosk::Adjust{settings});
}

}  // namespace

TEST_CASE("any key begins, and does nothing else") {
    const Content content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.strikes(GENERATE("Down", "Enter", "Back", "Home", "Q"));
    CHECK(place(visitor).screen == kiosk::Screen::map);
    CHECK(focus(visitor) == ui::walk(visitor.record().all()).front()->name);
    CHECK_FALSE(visitor.kiosk().keypad().self_voicing());
}

TEST_CASE("on every page the keys reach everything there is, in sight, and come back to where they began") {
    const Content content;
    const Panel panel = GENERATE(visiting::landscape, visiting::portrait);
    const int percent = GENERATE(100, 200);
    CAPTURE(panel.width, percent);
    Visitor visitor(content, panel, Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    set_text(visitor, percent);
    visitor.waits(1s);
    check_walk(visitor, panel);
    for (const model::Page& page : content.library.pages) {
        CAPTURE(page.id);
        visitor.kiosk().take(page.area.empty() ? kiosk::Deed(kiosk::FollowLink{page.id})
                                               : kiosk::Deed(kiosk::OpenPage{page.id}));
        visitor.waits(1s);
        check_walk(visitor, panel);
    }
}

TEST_CASE("within a page too, whichever section is open and through whichever benefit the body is seen") {
    const Content content;
    const Panel panel = GENERATE(visiting::landscape, visiting::portrait);
    const int percent = GENERATE(100, 200);
    CAPTURE(panel.width, percent);
    Visitor visitor(content, panel, Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    set_text(visitor, percent);
    const auto check = [&](const kiosk::Deed& deed) {
        visitor.kiosk().take(deed);
        visitor.waits(1s);
        check_walk(visitor, panel);
    };
    check(kiosk::ShowBenefit{model::Topic::flexibility});
    check(kiosk::LookAt{model::View::side});
    check(kiosk::OpenPage{"calves"});
    check(kiosk::ShowBenefit{model::Topic::relaxation});
    check(kiosk::ShowSection{model::Section::details});
    check(kiosk::ShowSection{model::Section::caution});
}

TEST_CASE("Enter on an area's name opens its page, and going back leads to the name again") {
    const Content content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.strikes("Down");
    int opened = 0;
    for (const model::Page& page : content.library.pages) {
        if (page.area.empty() || !visitor.finds(Role::name, page.name)) continue;
        CAPTURE(page.id);
        walks_to(visitor, page.name);
        visitor.strikes("Enter");
        CHECK(place(visitor).page == page.id);
        CHECK(focused(visitor).part == Part::card);
        visitor.strikes("Back");
        CHECK(place(visitor).screen == kiosk::Screen::map);
        CHECK(focus(visitor) == page.name);
        ++opened;
    }
    CHECK(opened > 10);
}

TEST_CASE("Down and Tab lead on one by one, Up and Shift+Tab back") {
    const Content content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.strikes("Down");
    const std::string first = focus(visitor);
    for (const auto& [on, back] : {std::pair("Down", "Up"), std::pair("Tab", "Shift+Tab")}) {
        visitor.strikes(on);
        CHECK(focus(visitor) != first);
        visitor.strikes(back);
        CHECK(focus(visitor) == first);
    }
    visitor.strikes("Up");
    CHECK(focused(visitor).part == Part::bar);
}

TEST_CASE("Right and Left jump: from the names to the views, the card, its headings, and the bar") {
    const Content content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.strikes("Down");
    visitor.kiosk().take(kiosk::OpenPage{"calves"});
    visitor.kiosk().take(kiosk::ShowSection{model::Section::details});
    visitor.waits(1s);
    for (int i = 0; i < 5; ++i) visitor.strikes("Left");
    std::vector<std::string> stops = {focus(visitor)};
    for (int i = 0; i < 20 && (i == 0 || focus(visitor) != stops.front()); ++i) {
        visitor.strikes("Right");
        stops.push_back(focus(visitor));
    }
    const auto passes = [&](std::string_view name) { return std::ranges::count(stops, name) > 0; };
    for (const std::string_view stop : {"Calves", "Common complaints", "At home", "In your stride"}) {
        CAPTURE(stop);
        CHECK(passes(stop));
    }
    CHECK(passes(wording::start_over));
    CHECK(focus(visitor) == stops.front());
    CHECK(stops.size() < 17);  // one of them is where the jumps to the left began
}

TEST_CASE("the focus does not run round the edge while a key is held, and does when it is struck again") {
    const Content content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.strikes("Down");
    const std::string first = focus(visitor);
    for (const std::string key : {"Up", "Left"}) {
        visitor.next_frame({.keys = {{key, true}}});
        visitor.waits(300ms);
        CHECK(focus(visitor) == first);
        visitor.strikes(key);
        CHECK(focused(visitor).part == Part::bar);
        visitor.next_frame({.keys = {{key == "Up" ? "Down" : "Right", true}}});
        visitor.waits(300ms);
        CHECK(focused(visitor).part == Part::bar);
        visitor.strikes(key == "Up" ? "Down" : "Right");
        CHECK(focus(visitor) == first);
    }
}

TEST_CASE("a page whose first button is far below is entered at its title, with nothing scrolled away") {
    const Content content;
    const Panel panel = GENERATE(visiting::landscape, visiting::portrait);
    Visitor visitor(content, panel, Paint::off);
    visitor.strikes("Down");
    visitor.kiosk().take(kiosk::FollowLink{"get-help"});
    visitor.waits(1s);
    CHECK(focused(visitor).role == Role::heading);
    CHECK(focus(visitor) == content.library.page("get-help")->name);
    CHECK(focused(visitor).visible.h > 0);
    visitor.strikes("Right");
    CHECK(focus(visitor) == "Call 911 now: chest, breath, allergy or head");
    CHECK(focused(visitor).visible.h >= focused(visitor).box.h - 1);
}

TEST_CASE("the focus stays on what was pressed while it is still there, whatever it says now") {
    const Content content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    visitor.strikes("Down");
    walks_to(visitor, "Flexibility");
    visitor.strikes("Enter");
    CHECK(place(visitor).topic == model::Topic::flexibility);
    CHECK(focus(visitor) == "Flexibility");
    CHECK(focused(visitor).state == "chosen");
    visitor.strikes("Back");
    CHECK(place(visitor).section == model::Section::overview);
    CHECK(focus(visitor) == "Flexibility");
}

TEST_CASE("a choice is answered by Enter as by touch, and says what it is") {
    const visiting::PlannerContent content;
    Visitor visitor(content, visiting::portrait, Paint::off);
    visitor.strikes("Down");
    visitor.kiosk().take(kiosk::FollowLink{"plan"});
    visitor.waits(1s);
    walks_to(visitor, "Today");
    visitor.strikes("Enter");
    CHECK(visitor.sees("Keep it light."));
    CHECK(focus(visitor) == "Today");
    CHECK(focused(visitor).state == "chosen");
    walks_to(visitor, "Yes");
    visitor.strikes("Enter");
    CHECK(focused(visitor).state == wording::not_quite);
}

TEST_CASE("going back from a page leads to the link that was followed, also where another thing has its name") {
    const Content content;
    Visitor visitor(content, GENERATE(visiting::landscape, visiting::portrait), Paint::off);
    visitor.strikes("Down");
    for (const auto& [from, link] :
         {std::pair("common-problems", "My heel hurts with my first steps"), std::pair("calves", "Achilles")}) {
        CAPTURE(from, link);
        visitor.kiosk().take(kiosk::FollowLink{from});
        if (from == std::string("calves")) visitor.kiosk().take(kiosk::ShowSection{model::Section::details});
        visitor.waits(1s);
        for (int i = 0; i < 100 && (focus(visitor) != link || focused(visitor).part != Part::card); ++i)
            visitor.strikes("Down");
        const ImGuiID left = focused(visitor).id;
        visitor.strikes("Enter");
        REQUIRE(place(visitor).page != from);
        CHECK(focused(visitor).part == Part::card);
        visitor.strikes("Back");
        CHECK(place(visitor).page == from);
        CHECK(focused(visitor).id == left);
        CHECK(focus(visitor) == link);
        CHECK(focused(visitor).visible.h >= focused(visitor).box.h - 1);
    }
}

TEST_CASE("a page that is opened anew is entered at its beginning, however it was left before") {
    const Content content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.strikes("Down");
    visitor.kiosk().take(kiosk::OpenPage{"calves"});
    visitor.waits(1s);
    const std::string first = focus(visitor);
    for (const char* key : {"Down", "Back"}) visitor.strikes(key);
    walks_to(visitor, "Calves");
    visitor.strikes("Enter");
    CHECK(place(visitor).page == "calves");
    CHECK(focus(visitor) == first);
}

TEST_CASE("Home starts over, and nothing of the visit is left") {
    const Content content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.strikes("Speech");
    visitor.strikes("Down");
    visitor.strikes("Home");
    CHECK(focus(visitor) == wording::stay_here);
    visitor.strikes("Down");
    visitor.strikes("Enter");
    CHECK(place(visitor).screen == kiosk::Screen::attract);
    CHECK_FALSE(visitor.kiosk().keypad().focused());
    CHECK_FALSE(visitor.kiosk().keypad().self_voicing());
    visitor.strikes("Down");
    const std::string first = focus(visitor);
    visitor.hears();
    visitor.strikes("Down");
    CHECK(focus(visitor) != first);
    CHECK(visitor.hears().find(focus(visitor)) == std::string::npos);  // only how to get speech
}

TEST_CASE("a touch hides the focus, and the next key shows it where it is") {
    const Content content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.strikes("Down");
    visitor.strikes("Down");
    const std::string before = focus(visitor);
    const ImVec2 beside = {1, 1};
    visitor.taps_at(beside);
    CHECK_FALSE(visitor.kiosk().keypad().focused());
    SECTION("by an arrow") { visitor.strikes("Down"); }
    SECTION("by Enter, which presses nothing unseen") { visitor.strikes("Enter"); }
    CHECK(focus(visitor) == before);
    CHECK(place(visitor).screen == kiosk::Screen::map);
}

TEST_CASE("keys struck faster than the kiosk draws all count, in their order") {
    const Content content;
    Visitor slow(content, visiting::landscape, Paint::off);
    Visitor quick(content, visiting::landscape, Paint::off);
    const std::vector<platform::KeyStroke> keys = {{"Down"}, {"Down"},  {"Down"}, {"Enter"},
                                                   {"Down"}, {"Enter"}, {"Back"}, {"Up"}};
    for (const platform::KeyStroke& key : keys) slow.strikes(key.name);
    quick.next_frame({.keys = keys});
    quick.waits(2s);
    CHECK(place(quick) == place(slow));
    CHECK(focus(quick) == focus(slow));
}

TEST_CASE("keys keep a visitor's session alive") {
    Content content;
    content.library.clinic.idle_after = 60s;
    Visitor visitor(content, visiting::landscape, Paint::off);
    visitor.strikes("Down");
    visitor.waits(40s);
    visitor.strikes("Down");
    visitor.waits(40s);
    CHECK(place(visitor).screen == kiosk::Screen::map);
    visitor.waits(40s);
    CHECK(place(visitor).screen == kiosk::Screen::attract);
}

TEST_CASE("the ring stands around what has the focus, and around nothing else") {
    const Content content;
    Visitor visitor(content);
    visitor.strikes("Down");
    const unsigned ring = 0x0B4FA8;
    const float off = (ui::size::focus_gap + ui::size::focus / 2) / visitor.mm(1);
    const auto above = [&](const Seen& seen) { return ImVec2{seen.box.centre().x, seen.box.y - off}; };
    const Seen first = focused(visitor);
    CHECK(visitor.colour_at(above(first)) == ring);
    visitor.strikes("Down");
    CHECK(visitor.colour_at(above(first)) != ring);
    CHECK(visitor.colour_at(above(focused(visitor))) == ring);
    visitor.taps_at({1, 1});
    CHECK(visitor.pixels_of(ring) == 0);
}
