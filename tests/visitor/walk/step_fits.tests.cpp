#include "visitor/walk/step_fits.h"

#include <catch2/generators/catch_generators.hpp>

#include "visitor/walk/walk.h"

using namespace std::chrono_literals;
using visiting::Visitor;
using visitor::StepFit;
using visitor::StepFits;

TEST_CASE("how a step fits is found once for a room, and anew for another") {
    StepFits fits;
    float found = 0;
    const auto text_at = [&](StepFits::Where where, const StepFits::Room& room) {
        return fits.at(where, room, [&] { return StepFit{.text = ++found}; }).text;
    };
    const StepFits::Room room = {.width = 900, .view = 600, .stop = 600};
    CHECK(text_at(StepFits::Where::card, room) == 1);
    CHECK(text_at(StepFits::Where::card, room) == 1);
    CHECK(text_at(StepFits::Where::stops, room) == 2);
    CHECK(text_at(StepFits::Where::card, room) == 1);
    StepFits::Room other = room;
    float StepFits::Room::*const part = GENERATE(&StepFits::Room::width, &StepFits::Room::view, &StepFits::Room::stop,
                                                 &StepFits::Room::text, &StepFits::Room::pixels_per_mm);
    other.*part += 1;
    CHECK(text_at(StepFits::Where::card, other) == 3);
    CHECK(text_at(StepFits::Where::card, room) == 4);  // one is kept for each
}

namespace {

/// Where everything stands on the card.
std::string standing(const Visitor& visitor) {
    std::string all;
    for (const ui::Seen& seen : visitor.record().all())
        if (seen.part == ui::Part::card)
            all += seen.name + " " + std::to_string(seen.box.x) + " " + std::to_string(seen.box.y) + " " +
                   std::to_string(seen.box.w) + " " + std::to_string(seen.box.h) + "\n";
    return all;
}

}  // namespace

TEST_CASE("a step stands as it would from the first, in whatever words and size one has come to it") {
    const visiting::Walk content;
    const visiting::Panel panel = GENERATE(visiting::Panel{1920, 1080}, visiting::Panel{1080, 1920, 32});
    for (const bool stops : {false, true}) {
        const auto stands = [&](const std::vector<kiosk::Settings>& settings) {
            Visitor visitor(content, panel, ui::Paint::off);
            visitor.kiosk().take(kiosk::Begin{});
            visitor.kiosk().take(kiosk::Adjust{settings.front()});
            visitor.kiosk().take(kiosk::FollowLink{visiting::plan});
            visitor.kiosk().take(kiosk::Choose{"danger", stops ? "yes" : "no", "danger"});
            for (const kiosk::Settings& next : settings) {
                visitor.kiosk().take(kiosk::Adjust{next});
                visitor.waits(2s);
            }
            return standing(visitor);
        };
        const kiosk::Settings english = {.less_motion = true};
        const kiosk::Settings spanish = {.language = "es", .less_motion = true};
        const kiosk::Settings large = {.text_percent = 130, .less_motion = true};
        CAPTURE(panel.width, stops);
        CHECK(stands({english, spanish}) == stands({spanish}));
        CHECK(stands({spanish, english}) == stands({english}));
        CHECK(stands({english, large}) == stands({large}));
        CHECK(stands({large, english}) == stands({english}));
    }
}
