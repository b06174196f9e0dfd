#include <catch2/catch_test_macros.hpp>
#include <set>

#include "visitor/visitor.h"

// Whose body visitors see, on the real kiosk.

namespace {

constexpr visiting::Panel panel = {1920, 1080};

}  // namespace

TEST_CASE("the next visitor sees somebody else") {
    visiting::Visitor visitor(visiting::Content{}, panel);
    std::set<std::size_t> seen;
    for (std::size_t visit = 0; visit < model::runners.size(); ++visit) {
        visitor.kiosk().take(kiosk::Begin{});
        visitor.waits(std::chrono::seconds(1));
        seen.insert(visitor.kiosk().session().runner());
        const ui::BodyTones tones = ui::body_tones(model::runners.at(visitor.kiosk().session().runner()));
        CHECK(visitor.kiosk().theme().palette.body.muscle == tones.muscle);
        visitor.kiosk().take(kiosk::StartOver{});
        visitor.waits(std::chrono::seconds(1));
    }
    CHECK(seen.size() == model::runners.size());
}

TEST_CASE("another runner is drawn at once, and each area of theirs opens by touch") {
    visiting::Visitor visitor(visiting::Content{}, panel);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.waits(std::chrono::seconds(1));
    const int vest = visitor.pixels_of(0x2F6274);
    CHECK(vest > 1000);
    for (std::size_t i = 0; i < model::runners.size(); ++i) {
        INFO(model::runners[visitor.kiosk().session().runner()].name);
        for (const char* area : {"Shoulders", "Calves", "Quads", "Feet"}) {
            visitor.touches_body_at(area);
            CHECK(visitor.kiosk().session().place().screen == kiosk::Screen::page);
            CHECK(visitor.sees(area));
            visitor.kiosk().take(kiosk::GoBack{});
            visitor.waits(std::chrono::seconds(1));
        }
        visitor.kiosk().take(kiosk::NextRunner{});
        visitor.waits(std::chrono::seconds(1));
    }
    CHECK(visitor.pixels_of(0x2F6274) == vest);  // once round
}

TEST_CASE("a clinic's own runner greets each visitor") {
    visiting::Content content;
    content.library.clinic.runner = 5;
    visiting::Visitor visitor(content, panel);
    CHECK(visitor.kiosk().session().runner() == 5);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::StartOver{});
    CHECK(visitor.kiosk().session().runner() == 5);
}

TEST_CASE("in high contrast every runner is white with black seams") {
    visiting::Visitor visitor(visiting::Content{}, panel);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::Adjust{{.high_contrast = true}});
    for (std::size_t i = 0; i < model::runners.size(); ++i) {
        visitor.waits(std::chrono::seconds(1));
        CHECK(visitor.pixels_of(0x2F6274) == 0);
        visitor.kiosk().take(kiosk::NextRunner{});
    }
}
