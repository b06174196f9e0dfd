#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "approved.h"
#include "visitor/pages.h"

using namespace std::chrono_literals;
using visiting::Panel;
using visiting::Visitor;

namespace {

struct Scene {
    const char* name;
    Panel panel;
    std::vector<kiosk::Deed> way;
};

}  // namespace

TEST_CASE("the map and the pages look as they did when they were approved") {
    const kiosk::Deed begin = kiosk::Begin{};
    const kiosk::Deed calves = kiosk::OpenPage{"calves"};
    const kiosk::Deed flexibility = kiosk::ShowBenefit{model::Topic::flexibility};
    const kiosk::Deed large = kiosk::Adjust{{.language = {}, .text_percent = 200}};
    const kiosk::Deed high_contrast = kiosk::Adjust{{.language = {}, .text_percent = 100, .high_contrast = true}};
    const kiosk::Deed listen = kiosk::Hear{kiosk::Listen::start, 3};
    const kiosk::Deed spanish = kiosk::Adjust{{.language = "es", .less_motion = true}};
    const kiosk::Deed at_rest = kiosk::Adjust{{.less_motion = true}};
    const kiosk::Deed spanish_large = kiosk::Adjust{{.language = "es", .text_percent = 200}};
    const kiosk::Deed plan = kiosk::FollowLink{"plan"};
    const kiosk::Deed race = kiosk::Choose{"race", "Today"};
    const kiosk::Deed wrong = kiosk::Choose{"reach", "Yes"};
    const Scene scene = GENERATE_COPY(
        Scene{"map-landscape", visiting::landscape, {begin}}, Scene{"map-portrait", visiting::portrait, {begin}},
        Scene{"lens-landscape", visiting::landscape, {at_rest, begin, flexibility}},
        Scene{"lens-spanish-portrait", visiting::portrait, {spanish, begin, flexibility}},
        Scene{"listening-landscape", visiting::landscape, {begin, calves, listen}},
        Scene{"listening-portrait", visiting::portrait, {begin, calves, flexibility, listen}},
        Scene{"listening-spanish-large-portrait", visiting::portrait, {spanish_large, begin, calves, listen}},
        Scene{"calves-landscape", visiting::landscape, {begin, calves}},
        Scene{"calves-portrait", visiting::portrait, {begin, calves}},
        Scene{"calves-flexibility-landscape", visiting::landscape, {begin, calves, flexibility}},
        Scene{"calves-large-landscape", visiting::landscape, {large, begin, calves}},
        Scene{"calves-large-portrait", visiting::portrait, {large, begin, calves, flexibility}},
        Scene{"calves-high-contrast-landscape", visiting::landscape, {high_contrast, begin, calves}},
        Scene{"ask-landscape", visiting::landscape, {begin, plan, race}},
        Scene{"quiz-portrait", visiting::portrait, {begin, plan, race, wrong}});
    const visiting::PlannerContent content;
    Visitor visitor(content, scene.panel);
    for (const kiosk::Deed& deed : scene.way) visitor.kiosk().take(deed);
    visitor.waits(2s);
    check_looks_as_approved(visitor.canvas(), scene.name);
}
