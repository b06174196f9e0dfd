#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "visitor/targets.h"
#include "visitor/walk/walk.h"

// A hand that shakes comes down twice, the second time late, on what the first touch has brought up there.

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using visiting::Visitor;
using visiting::Walk;

namespace {

constexpr milliseconds down_for{80};

/// Comes down so long after the touch before it was lifted, and lifts soon.
void touches_at(Visitor& visitor, ImVec2 at, milliseconds after) {
    using platform::PointerEvent;
    const auto finger = platform::Pointer::finger;
    for (milliseconds waited{0}; waited + Visitor::frame_time < after; waited += Visitor::frame_time)
        visitor.next_frame();
    visitor.next_frame({.pointer_events = {{PointerEvent::Kind::press, at.x, at.y, finger}}});
    visitor.next_frame({.pointer_events = {{PointerEvent::Kind::release, at.x, at.y, finger}}}, down_for);
}

/// What a visitor has come to.
struct Reached {
    kiosk::Place place;
    kiosk::Settings settings;
    kiosk::Sheet sheet{};
    model::View view{};
    bool listens = false;
    bool operator==(const Reached&) const = default;
};

Reached reached(Visitor& visitor) {
    const kiosk::Session& session = visitor.kiosk().session();
    return {session.place(), session.settings(), session.sheet(), session.view(), session.listening().open};
}

std::vector<ui::Seen> touchables(const Visitor& visitor) {
    std::vector<ui::Seen> all;
    for (const ui::Seen& seen : visitor.record().all())
        if (visiting::touchable(seen) && seen.visible.h > 1) all.push_back(seen);
    return all;
}

bool still_stands(const Visitor& visitor, const ui::Seen& thing) {
    const std::vector<ui::Seen> now = touchables(visitor);
    return std::ranges::any_of(now, [&](const ui::Seen& one) { return one.id == thing.id; });
}

struct Stand {
    std::vector<kiosk::Deed> deeds;
    visiting::Panel panel = visiting::landscape;
    int percent = 100;
    std::string language = {};
};

Visitor stands_before(const Walk& content, const Stand& stand) {
    Visitor visitor(content, stand.panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = stand.language, .text_percent = stand.percent}});
    visitor.kiosk().take(kiosk::Begin{});
    for (const kiosk::Deed& deed : stand.deeds) visitor.kiosk().take(deed);
    visitor.waits(2s);
    return visitor;
}

}  // namespace

TEST_CASE("a late second touch of one spot presses nothing that the first has brought there") {
    constexpr milliseconds late{900};
    const Walk content;
    const Stand stand =
        GENERATE(Stand{{}}, Stand{{kiosk::OpenPage{"calves"}}, visiting::portrait},
                 Stand{{kiosk::FollowLink{"plan"}}, visiting::landscape, 200, "es"},
                 Stand{{kiosk::FollowLink{"plan"}, kiosk::Choose{"danger", "no", "danger"}}, visiting::portrait},
                 Stand{{kiosk::FollowLink{"get-help"}}}, Stand{{kiosk::ShowDisplay{true}}, visiting::landscape, 130});
    const std::vector<ui::Seen> all = touchables(stands_before(content, stand));
    REQUIRE(all.size() > 3);
    for (const ui::Seen& thing : all) {
        INFO(thing.name << " at " << stand.percent << " %");
        Visitor visitor = stands_before(content, stand);
        const ImVec2 at = thing.visible.centre();
        touches_at(visitor, at, 16ms);
        visitor.waits(late - Visitor::frame_time);
        if (still_stands(visitor, thing)) continue;  // the same thing means the same
        const Reached before = reached(visitor);
        touches_at(visitor, {at.x + 3, at.y - 2}, Visitor::frame_time);
        visitor.waits(1s);
        CHECK(reached(visitor) == before);
    }
}

TEST_CASE("a shaky hand that says yes to a list of danger signs keeps what to do in view, and may touch on soon") {
    const Walk content;
    const auto [between, pressed] =
        GENERATE(std::pair(850ms, false), std::pair(1000ms, false), std::pair(1150ms, false), std::pair(1250ms, true));
    INFO(between.count() << " ms");
    Visitor visitor = stands_before(content, {{kiosk::FollowLink{visiting::plan}}});
    const ImVec2 yes = visitor.button(visiting::words(visiting::plan, "danger", "yes")).visible.centre();
    touches_at(visitor, yes, 16ms);
    visitor.waits(between - 300ms);
    const ui::Rect change = visitor.button(wording::change_an_answer).visible;
    REQUIRE(change.contains(yes));  // it has come up under the finger
    touches_at(visitor, yes, 300ms);
    visitor.waits(1s);
    CHECK((visiting::step(visitor) == kiosk::step::answers) == pressed);
}

TEST_CASE("a page is turned once by a shaky hand, however slow its second touch") {
    const Walk content;
    const auto [between, pages] =
        GENERATE(std::pair(850ms, 1U), std::pair(1000ms, 1U), std::pair(1150ms, 1U), std::pair(1250ms, 2U));
    INFO(between.count() << " ms");
    Visitor visitor = stands_before(content, {{kiosk::FollowLink{"get-help"}}});
    const ImVec2 on = visitor.button(wording::read_on).visible.centre();
    const auto [width, height, diagonal] = visiting::landscape;
    const float off = GENERATE(0.0F, 12.0F) * ui::pixels_per_mm(width, height, diagonal);  // of what was meant
    touches_at(visitor, {on.x - off, on.y}, 16ms);
    touches_at(visitor, {on.x + off, on.y}, between);
    visitor.waits(1s);
    CHECK(visitor.sees(std::to_string(pages + 1) + " of "));
    touches_at(visitor, visitor.button("Español").visible.centre(), 100ms);
    visitor.waits(1s);
    CHECK(visitor.kiosk().session().settings().language == "es");
}

TEST_CASE("a hand that trembles turns one page however long, and who touches on and on at leisure turns the next") {
    const Walk content;
    const auto [between, touches, pages] =
        GENERATE(std::tuple(600ms, 3, 1U), std::tuple(1000ms, 3, 1U), std::tuple(1100ms, 3, 1U),
                 std::tuple(580ms, 20, 1U), std::tuple(780ms, 9, 1U), std::tuple(1000ms, 4, 2U));
    INFO(touches << " touches, " << between.count() << " ms apart");
    Visitor visitor = stands_before(content, {{kiosk::FollowLink{"get-help"}}});
    const ImVec2 on = visitor.button(wording::read_on).visible.centre();
    for (int i = 0; i < touches; ++i) touches_at(visitor, on, i == 0 ? 16ms : milliseconds(between));
    visitor.waits(1s);
    CHECK(visitor.sees(std::to_string(pages + 1) + " of "));
}

TEST_CASE("a hand that trembles three times keeps what it has opened") {
    const Walk content;
    const auto between = GENERATE(600ms, 850ms, 1000ms);
    const std::string thing = GENERATE(as<std::string>(), wording::display, "Español", "Common problems");
    INFO(thing << ", " << between.count() << " ms apart");
    Visitor visitor = stands_before(content, {});
    const ImVec2 at = visitor.button(thing).visible.centre();
    touches_at(visitor, at, 16ms);
    visitor.waits(300ms);
    const Reached opened = reached(visitor);
    touches_at(visitor, at, between - 300ms);
    touches_at(visitor, at, between);
    visitor.waits(1s);
    CHECK(reached(visitor) == opened);
}

TEST_CASE("a shaky hand that turns a page opens nothing beside the button, however slow its second touch") {
    const Walk content;
    Visitor visitor = stands_before(content, {{kiosk::FollowLink{"plantar-fasciitis"}}, visiting::landscape, 130});
    const ImVec2 on = visitor.button(wording::read_on).visible.centre();
    const ui::Rect list = visitor.button(wording::on_this_page).visible;
    REQUIRE(list.right() < on.x);
    const auto [width, height, diagonal] = visiting::landscape;
    const float reach = 24 * ui::pixels_per_mm(width, height, diagonal);
    touches_at(visitor, {std::min(on.x, list.right() + reach - 4), on.y}, 16ms);
    touches_at(visitor, {list.right() - 2, on.y}, 1100ms);
    visitor.waits(1s);
    CHECK(visitor.sees("2 of "));
    CHECK(visitor.kiosk().session().sheet() == kiosk::Sheet::none);
}

TEST_CASE("a shaky hand turns the body once") {
    const Walk content;
    Visitor visitor = stands_before(content, {});
    const ImVec2 turn = visitor.button(wording::turn).visible.centre();
    touches_at(visitor, turn, 16ms);
    touches_at(visitor, turn, 900ms);
    visitor.waits(1s);
    CHECK(visitor.kiosk().session().view() == model::View::sole);
}

TEST_CASE("a shaky hand goes back by one page") {
    const Walk content;
    Visitor visitor = stands_before(content, {{kiosk::OpenPage{"calves"}, kiosk::FollowLink{"get-help"}}});
    const kiosk::Place before = visitor.kiosk().session().place();
    visitor.kiosk().take(kiosk::FollowLink{"plan"});
    visitor.waits(2s);
    const ImVec2 back = visitor.button(wording::back).visible.centre();
    touches_at(visitor, back, 16ms);
    touches_at(visitor, back, 1000ms);
    visitor.waits(1s);
    CHECK(visitor.kiosk().session().place() == before);
}

TEST_CASE("what a slow machine has not shown yet takes no second touch, and a full wait from then on") {
    constexpr milliseconds drawn_in{1400};
    const Walk content;
    const auto [between, pressed] =
        GENERATE(std::pair(100ms, false), std::pair(1150ms, false), std::pair(1300ms, true));
    INFO(between.count() << " ms after it was shown");
    Visitor visitor = stands_before(content, {{kiosk::FollowLink{visiting::plan}}});
    const ImVec2 yes = visitor.button(visiting::words(visiting::plan, "danger", "yes")).visible.centre();
    touches_at(visitor, yes, 16ms);
    visitor.next_frame();  // which shows what to do now
    visitor.kiosk().presented(visitor.now() + drawn_in);
    visitor.next_frame({}, drawn_in);
    REQUIRE(visitor.button(wording::change_an_answer).visible.contains(yes));
    touches_at(visitor, yes, between);
    visitor.waits(1s);
    CHECK((visiting::step(visitor) == kiosk::step::answers) == pressed);
}
