#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "ui/wording.h"
#include "visitor/pages.h"

// Hands that shake: taps that come twice, fingers that tremble, drops of water.

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using ui::Role;
using visiting::Content;
using visiting::Visitor;

namespace {

/// Comes down and lifts 80 ms later; nobody waits for anything.
void strikes_at(Visitor& visitor, ImVec2 at, milliseconds after) {
    using platform::PointerEvent;
    const auto finger = platform::Pointer::finger;
    visitor.next_frame({.pointer_events = {{PointerEvent::Kind::press, at.x, at.y, finger}}}, after);
    visitor.next_frame({.pointer_events = {{PointerEvent::Kind::release, at.x, at.y, finger}}}, 80ms);
    for (int i = 0; i < 2; ++i) visitor.next_frame();
}

/// A tap that the hand makes twice, so long from one lift to the next touch.
void taps_twice_at(Visitor& visitor, ImVec2 at, milliseconds between) {
    visitor.waits(1s);
    strikes_at(visitor, at, 16ms);
    for (milliseconds waited = 48ms; waited < between; waited += Visitor::frame_time) visitor.next_frame();
    strikes_at(visitor, {at.x + 3, at.y - 2}, Visitor::frame_time);
    visitor.waits(1s);
}

void taps_twice(Visitor& visitor, std::string_view name, milliseconds between) {
    visitor.waits(1s);
    taps_twice_at(visitor, visitor.button(name).visible.centre(), between);
}

/// A finger that comes down, trembles so many millimetres to each side, and lifts.
void trembles_at(Visitor& visitor, ImVec2 at, float mm) {
    visitor.waits(1s);
    const float far = mm / visitor.mm(1);
    visitor.presses(at);
    for (const ImVec2 to : {ImVec2{far, 0}, {0, far}, {-far, 0}, {0, -far}, {0, far}})
        visitor.moves_to({at.x + to.x, at.y + to.y});
    visitor.lifts({at.x, at.y + far});
    visitor.waits(1s);
}

/// Goes through these, and waits until everything has come to rest.
void comes_to(Visitor& visitor, const auto&... deeds) {
    (visitor.kiosk().take(deeds), ...);
    visitor.waits(1s);
}

}  // namespace

TEST_CASE("a double tap on the first screen only begins") {
    const Content content;
    const auto between = GENERATE(60ms, 150ms, 250ms, 350ms, 450ms);
    for (const visiting::Panel panel : {visiting::landscape, visiting::portrait}) {
        const auto wide = static_cast<float>(panel.width);
        const auto tall = static_cast<float>(panel.height);
        for (int i = 1; i < 9; ++i)
            for (int j = 1; j < 9; ++j) {
                Visitor visitor(content, panel, ui::Paint::off);
                taps_twice_at(visitor, {wide * static_cast<float>(i) / 9, tall * static_cast<float>(j) / 9}, between);
                visitor.next_frame({}, ui::motion::opens);
                visitor.next_frame({}, 16ms);
                // A muscle at work, or its name, opens its page, and nothing on it.
                const kiosk::Place place = visitor.kiosk().session().place();
                if (place.screen == kiosk::Screen::page) {
                    CHECK(place == kiosk::Place{.screen = kiosk::Screen::page, .page = place.page});
                    CHECK_FALSE(content.library.page(place.page)->area.empty());
                    continue;
                }
                CHECK(place == kiosk::Place{.screen = kiosk::Screen::map});
                // Which language depends on where the first screen was touched.
                kiosk::Settings settings = visitor.kiosk().session().settings();
                settings.language.clear();
                CHECK(settings == kiosk::Settings{});
                CHECK(visitor.kiosk().session().view() == model::View::front);
            }
    }
}

TEST_CASE("a double tap on 'Danger signs' leaves the first warning in view") {
    const Content content;
    const auto between = GENERATE(150ms, 250ms, 350ms, 450ms);
    for (const visiting::Panel panel : {visiting::landscape, visiting::portrait, {1920, 1080}})
        for (const int percent : kiosk::text_sizes) {
            Visitor visitor(content, panel, ui::Paint::off);
            visitor.kiosk().take(kiosk::Adjust{{.language = {}, .text_percent = percent}});
            visitor.kiosk().take(kiosk::Begin{});
            visitor.kiosk().take(kiosk::OpenPage{"calves"});
            taps_twice(visitor, wording::when_not_to, between);
            CHECK(visitor.kiosk().session().place().section == model::Section::caution);
            CHECK(visitor.sees("Is a leg or arm hard and tight"));
        }
}

TEST_CASE("a double tap on a setting changes it once, and no other") {
    const Content content;
    const auto between = GENERATE(150ms, 250ms, 350ms, 450ms);
    const auto leads_to = [&](std::string_view setting, bool on_sheet, const kiosk::Settings& settings) {
        INFO(setting);
        Visitor visitor(content, visiting::landscape, ui::Paint::off);
        comes_to(visitor, kiosk::Begin{}, kiosk::ShowDisplay{on_sheet});
        taps_twice(visitor, setting, between);
        CHECK(visitor.kiosk().session().settings() == settings);
        CHECK((visitor.kiosk().session().sheet() == kiosk::Sheet::display) == on_sheet);
    };
    leads_to("130 %", true, {.text_percent = 130});
    leads_to(wording::high_contrast, true, {.high_contrast = true});
    leads_to("Español", false, {.language = "es"});
}

TEST_CASE("a double tap on an arrow, on going back and on starting over acts once") {
    const Content content;
    const auto between = GENERATE(150ms, 250ms, 350ms, 450ms, 600ms, 700ms);
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    comes_to(visitor, kiosk::Begin{}, kiosk::OpenPage{"calves"}, kiosk::ShowSection{model::Section::details});
    SECTION("an arrow") {
        taps_twice(visitor, wording::read_on, between);
        CHECK(visitor.sees("2 of "));
    }
    SECTION("going back") {
        taps_twice(visitor, wording::back, between);
        CHECK(visitor.kiosk().session().place() == kiosk::Place{.screen = kiosk::Screen::page, .page = "calves"});
    }
    SECTION("starting over") {
        taps_twice(visitor, wording::start_over, between);
        CHECK(visitor.kiosk().session().place() == kiosk::Place{});
    }
}

TEST_CASE("the second half of a double tap that ends 'Still reading?' does nothing below it") {
    const Content content;
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::OpenPage{"calves"});
    const ImVec2 start_over = [&] {
        visitor.waits(1s);
        return visitor.button(wording::start_over).box.centre();
    }();
    visitor.waits(content.library.clinic.idle_after + 1s);
    REQUIRE(visitor.sees(wording::still_reading));
    strikes_at(visitor, start_over, 16ms);
    strikes_at(visitor, start_over, 150ms);
    visitor.waits(1s);
    CHECK_FALSE(visitor.sees(wording::still_reading));
    CHECK(visitor.kiosk().session().place().page == "calves");
}

TEST_CASE("somebody quick who means two different things need not wait, nor does who taps again soon") {
    const Content content;
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.waits(1s);
    const ImVec2 language = visitor.button("Español").box.centre();
    strikes_at(visitor, visitor.button("Calves").box.centre(), 16ms);
    strikes_at(visitor, language, 100ms);
    CHECK(visitor.kiosk().session().place().page == "calves");
    CHECK(visitor.kiosk().session().settings().language == "es");
    strikes_at(visitor, language, ui::motion::new_there);
    CHECK(visitor.kiosk().session().settings().language.empty());
}

TEST_CASE("keys are not held up by what a finger has just done") {
    const Content content;
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.waits(1s);
    strikes_at(visitor, visitor.button("Calves").box.centre(), 16ms);
    visitor.next_frame({.keys = {{"Back"}}});
    visitor.next_frame();
    CHECK(visitor.kiosk().session().place() == kiosk::Place{.screen = kiosk::Screen::map});
}

TEST_CASE("a finger that trembles 6 mm taps what it came down on, everywhere") {
    const visiting::PlannerContent content;
    Visitor visitor(content, GENERATE(visiting::landscape, visiting::portrait), ui::Paint::off);
    const kiosk::Session& session = visitor.kiosk().session();
    const auto trembles_on = [&](std::string_view name) {
        trembles_at(visitor, visitor.button(name).visible.centre(), 6);
    };
    SECTION("a choice") {
        comes_to(visitor, kiosk::Begin{}, kiosk::FollowLink{"plan"});
        trembles_on("Today");
        CHECK(session.choices("plan").contains("race"));
    }
    SECTION("a setting") {
        comes_to(visitor, kiosk::Begin{}, kiosk::FollowLink{"plan"}, kiosk::ShowDisplay{true});
        trembles_on(wording::high_contrast);
        CHECK(session.settings().high_contrast);
    }
    SECTION("a name on the map") {
        comes_to(visitor, kiosk::Begin{});
        trembles_on("Knees");
        CHECK(session.place().page == "knees");
    }
    SECTION("a benefit") {
        comes_to(visitor, kiosk::Begin{}, kiosk::OpenPage{"knees"});
        trembles_on("Relaxation");
        CHECK(session.place().topic == model::Topic::relaxation);
    }
    SECTION("an area of the body") {
        comes_to(visitor, kiosk::Begin{});
        const auto shins = visitor.finds(Role::area, "Shins");
        REQUIRE(shins);
        trembles_at(visitor, shins->box.centre(), 6);
        CHECK(session.place().page == "shins");
    }
}

TEST_CASE("a drag begins at 8 mm: from there on it scrolls and presses nothing") {
    const visiting::PlannerContent content;
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = 200}});
    visitor.kiosk().take(kiosk::FollowLink{"plan"});
    visitor.waits(1s);
    const ImVec2 at = visitor.button("Today").visible.centre();
    const float top = visitor.button("Today").box.y;
    const float mm = 1 / visitor.mm(1);
    visitor.presses(at);
    visitor.moves_to({at.x, at.y - 7 * mm});
    CHECK(visitor.button("Today").box.y == top);
    visitor.moves_to({at.x, at.y - 9 * mm});
    visitor.moves_to({at.x, at.y - 12 * mm});
    CHECK(visitor.button("Today").box.y < top);
    visitor.lifts({at.x, at.y - 12 * mm});
    CHECK_FALSE(visitor.kiosk().session().choices("plan").contains("race"));
    visitor.waits(2s);
    CHECK(visitor.button("Today").box.y == top);  // too little to mean the next stop: it comes back
}

TEST_CASE("a finger that the panel loses scrolls nothing and turns no page, whether it rested or dragged") {
    const visiting::PlannerContent content;
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::Adjust{{.text_percent = 200}});
    visitor.kiosk().take(kiosk::FollowLink{"plan"});
    visitor.waits(1s);
    const ImVec2 at = visitor.button("Today").visible.centre();
    const float top = visitor.button("Today").box.y;
    visitor.presses(at);
    if (GENERATE(false, true)) visitor.moves_to({at.x, at.y - 30 / visitor.mm(1)});
    visitor.next_frame(
        {.pointer_events = {{.kind = platform::PointerEvent::Kind::cancel, .pointer = platform::Pointer::finger}}});
    visitor.waits(2s);
    CHECK(visitor.button("Today").box.y == top);
    CHECK_FALSE(visitor.kiosk().session().choices("plan").contains("race"));
}

TEST_CASE("a ghost finger cannot keep a visit alive for ever, nor begin the next one") {
    const Content content;
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::OpenPage{"calves"});
    visitor.waits(1s);
    const std::string_view spot =
        GENERATE(as<std::string_view>{}, "Knees", "Español", wording::when_not_to, wording::listen);
    const ImVec2 at = visitor.button(spot).visible.centre();
    bool ended = false;
    for (int i = 0; i < 12 * 60 && !ended; ++i) {
        strikes_at(visitor, at, 888ms);
        ended = visitor.kiosk().session().place().screen == kiosk::Screen::attract;
    }
    REQUIRE(ended);
    for (int i = 0; i < 60; ++i) strikes_at(visitor, at, 888ms);
    CHECK(visitor.kiosk().session().place().screen == kiosk::Screen::attract);
    strikes_at(visitor, visitor.button(wording::begin).visible.centre(), 888ms);
    CHECK(visitor.kiosk().session().place().screen == kiosk::Screen::map);
}

TEST_CASE("a slow reader whose finger trembles on the panel is a reader, and keeps the page") {
    const Content content;
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::OpenPage{"calves"});
    visitor.waits(1s);
    const ImVec2 at = visitor.finds(Role::text, "Calves")->box.centre();
    const auto rests_a_finger = [&] {
        visitor.presses(at);
        for (int i = 0; i < 60; ++i) visitor.moves_to({at.x + (i % 2 == 0 ? 3.0F : -3.0F), at.y});
        visitor.lifts(at);
    };
    for (int i = 0; i < 5; ++i) {
        rests_a_finger();
        visitor.waits(content.library.clinic.idle_after - 10s);
        CHECK_FALSE(visitor.sees(wording::still_reading));
        CHECK(visitor.kiosk().session().place().page == "calves");
    }
}

TEST_CASE("a flick across the body opens nothing") {
    const Content content;
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.waits(1s);
    const auto area = visitor.finds(Role::area, "Shins");
    REQUIRE(area);
    const ImVec2 at = area->box.centre();
    const ImVec2 to = {at.x, at.y - 60 / visitor.mm(1)};
    using platform::PointerEvent;
    const auto finger = platform::Pointer::finger;
    visitor.next_frame({.pointer_events = {{PointerEvent::Kind::press, at.x, at.y, finger},
                                           {PointerEvent::Kind::move, to.x, to.y, finger},
                                           {PointerEvent::Kind::release, to.x, to.y, finger}}},
                       33ms);
    visitor.waits(500ms);
    CHECK(visitor.kiosk().session().place() == kiosk::Place{.screen = kiosk::Screen::map});
}

TEST_CASE("a finger that lies on the panel for ever, and trembles, does not keep a visit alive either") {
    const Content content;
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.waits(1s);
    const ImVec2 at = visitor.button("Knees").visible.centre();
    visitor.presses(at);
    for (int i = 0; i < 15 * 60; ++i) {
        const float far = i % 2 == 0 ? 2 : -2;
        const platform::PointerEvent move = {platform::PointerEvent::Kind::move, at.x + far, at.y,
                                             platform::Pointer::finger};
        visitor.next_frame({.pointer_events = {move}}, 1s);
    }
    CHECK(visitor.kiosk().session().place().screen == kiosk::Screen::attract);
}

TEST_CASE("a finger that comes down just beside a button presses it, and farther away nothing") {
    Visitor visitor(Content{}, visiting::landscape, ui::Paint::off);
    visitor.taps(wording::begin);
    visitor.waits(2s);
    const ui::Rect button = visitor.button(wording::display).visible;
    const auto [width, height, diagonal] = visiting::landscape;
    const float mm = ui::pixels_per_mm(width, height, diagonal);
    const auto [off, opens] = GENERATE(std::pair(1.5F, true), std::pair(2.5F, false));
    const ImVec2 middle = button.centre();
    for (const ImVec2 at : {ImVec2(button.x - off * mm, middle.y), ImVec2(button.right() + off * mm, middle.y),
                            ImVec2(middle.x, button.y - off * mm), ImVec2(middle.x, button.bottom() + off * mm)}) {
        visitor.taps_at(at);
        CHECK((visitor.kiosk().session().sheet() == kiosk::Sheet::display) == opens);
        visitor.kiosk().take(kiosk::ShowDisplay{false});
        visitor.waits(2s);
    }
}
