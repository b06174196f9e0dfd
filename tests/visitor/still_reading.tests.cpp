#include "visitor/still_reading.h"

#include <catch2/catch_test_macros.hpp>
#include <set>
#include <vector>

#include "ui/wording.h"
#include "visitor/visitor.h"

using namespace std::chrono_literals;
using visiting::Content;
using visiting::Visitor;

namespace {

/// Has read on the calves' page, in larger text, until the kiosk asks.
void reads_until_asked(Visitor& visitor, const Content& content) {
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    visitor.taps("Flexibility");
    REQUIRE_FALSE(visitor.sees(wording::still_reading));
    visitor.waits(content.library.clinic.idle_after);
    REQUIRE(visitor.sees(wording::still_reading));
}

}  // namespace

TEST_CASE("a visitor who only reads is asked, and a touch anywhere keeps the page and does nothing else") {
    const Content content;
    for (const visiting::Panel panel : {visiting::landscape, visiting::portrait}) {
        Visitor visitor(content, panel);
        visitor.taps(wording::begin);
        visitor.taps("Calves");
        visitor.taps("Flexibility");
        const kiosk::Place place = visitor.kiosk().session().place();
        const ImVec2 start_over = visitor.button(wording::start_over).box.centre();
        visitor.waits(content.library.clinic.idle_after);
        REQUIRE(visitor.sees(wording::still_reading));
        visitor.taps_at(start_over);
        CHECK_FALSE(visitor.sees(wording::still_reading));
        CHECK(visitor.kiosk().session().place() == place);
        visitor.taps_at(start_over);
        CHECK(visitor.sees(wording::invitation));
    }
}

TEST_CASE("any key answers the question, and does nothing else") {
    const Content content;
    Visitor visitor(content);
    reads_until_asked(visitor, content);
    const kiosk::Place place = visitor.kiosk().session().place();
    visitor.next_frame({.keys = {{"Home"}}});
    visitor.waits(1s);
    CHECK_FALSE(visitor.sees(wording::still_reading));
    CHECK(visitor.kiosk().session().place() == place);
}

TEST_CASE("the question waits as long as the clinic says, and then the visit is over") {
    const Content content;
    Visitor visitor(content);
    reads_until_asked(visitor, content);
    visitor.waits(content.library.clinic.notice - 2s);
    CHECK(visitor.sees(wording::still_reading));
    visitor.waits(3s);
    CHECK(visitor.sees(wording::invitation));
    CHECK_FALSE(visitor.sees(wording::still_reading));
}

TEST_CASE("the question says how many seconds are left, and nothing moves when they get fewer") {
    const Content content;
    Visitor visitor(content);
    reads_until_asked(visitor, content);
    const auto title = [&] {
        for (const ui::Seen& seen : visitor.record().all())
            if (seen.name == wording::still_reading) return seen.box;
        return ui::Rect{};
    };
    const ui::Rect before = title();
    const auto left = [&] { return visitor.kiosk().presence().question_waits_still(visitor.now()).count(); };
    std::set<long> told;
    while (visitor.sees(wording::still_reading)) {
        INFO(left());
        REQUIRE(visitor.sees("start over in " + std::to_string(left()) + (left() == 1 ? " second." : " seconds.")));
        CHECK(title().y == before.y);
        told.insert(left());
        visitor.waits(500ms);
    }
    CHECK(told.size() >= 19);
    CHECK(visitor.sees(wording::invitation));
}

TEST_CASE("the question is heard by a visitor without speech, once, as loud as the voice would be") {
    Content content;
    std::vector<int> chimes;
    const visiting::Surroundings around = {.chime = [&](int volume) { chimes.push_back(volume); }};
    Visitor visitor(content, visiting::landscape, ui::Paint::on, around);
    reads_until_asked(visitor, content);
    visitor.waits(3s);
    CHECK(chimes == std::vector{0});
    visitor.taps_at({5, 5});
    visitor.kiosk().take(kiosk::TurnVolume{2});
    visitor.waits(content.library.clinic.idle_after + 1s);
    REQUIRE(visitor.sees(wording::still_reading));
    CHECK(chimes == std::vector{0, 50});
}

TEST_CASE("a clinic can have the question without a chime") {
    Content content;
    content.library.clinic.chime = false;
    bool chimed = false;
    const visiting::Surroundings around = {.chime = [&](int) { chimed = true; }};
    Visitor visitor(content, visiting::landscape, ui::Paint::on, around);
    reads_until_asked(visitor, content);
    visitor.waits(3s);
    CHECK_FALSE(chimed);
}

TEST_CASE("while the question waits, the screen changes once a second and sleeps in between") {
    const Content content;
    Visitor visitor(content);
    reads_until_asked(visitor, content);
    const visitor::Kiosk::Next next = visitor.next_frame();
    CHECK_FALSE(next.moving);
    const auto asked = *visitor.kiosk().presence().asked_at();
    REQUIRE(next.wake);
    CHECK(*next.wake > asked);
    CHECK(*next.wake <= asked + 2s);
    const std::vector<std::uint8_t> before = visitor.canvas().rgba();
    visitor.next_frame({}, 1100ms);
    CHECK(visitor.canvas().rgba() != before);
}

TEST_CASE("a long page waits longer before it asks than a short one") {
    Content content;
    model::Page page;
    page.id = page.name = "long";
    std::string words;
    for (int i = 0; i < 600; ++i) words += "word ";
    page.blocks = {model::Text{{}, words}};
    content.library.pages.push_back(page);
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.kiosk().take(kiosk::FollowLink{"long"});
    visitor.waits(content.library.clinic.idle_after + 60s);
    CHECK_FALSE(visitor.sees(wording::still_reading));
    visitor.waits(85s);
    CHECK(visitor.sees(wording::still_reading));
}

TEST_CASE("the question is asked in the visitor's language, and fits every screen and size of text") {
    const Content content;
    for (const visiting::Panel panel : {visiting::landscape, visiting::portrait})
        for (const int percent : kiosk::text_sizes) {
            Visitor visitor(content, panel);
            visitor.taps(wording::begin);
            visitor.kiosk().take(kiosk::Adjust{{.language = "es", .text_percent = percent}});
            visitor.waits(content.library.clinic.idle_after + 2s);
            bool found = false;
            for (const ui::Seen& seen : visitor.record().all()) {
                if (seen.name != "¿Sigue leyendo?") continue;
                found = true;
                CHECK_FALSE(seen.cut);
                CHECK(seen.box.bottom() <= static_cast<float>(panel.height));
            }
            CHECK(found);
        }
}

TEST_CASE("who listens is told of keys before touch") {
    CHECK(visitor::still_reading_aloud(20s, nullptr, ui::By::ear) ==
          "Still reading? Press any key, or touch anywhere, to go on. If not, we start over in 20 seconds.");
    CHECK(visitor::still_reading_aloud(20s, nullptr, ui::By::eye) ==
          "Still reading? Touch anywhere, or press a key, to go on. If not, we start over in 20 seconds.");
}
