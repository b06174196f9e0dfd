#include "visitor/walk/choices.h"

#include <catch2/generators/catch_generators.hpp>

#include "visitor/walk/walk.h"

using namespace std::chrono_literals;
using namespace visiting;

TEST_CASE("one long answer among short ones puts none of them out of view in the largest text") {
    const Walk content;
    const std::string language = GENERATE("", "es");
    const model::Library library = model::translated(content.library, language);
    Visitor visitor(content, {1280, 800, 10.1F}, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = 200, .less_motion = true}});
    opens(visitor, plan);
    for (const std::string list : {"danger", "flags", "tell"})
        visitor.kiosk().take(kiosk::Choose{list, "no", model::shared_name(page(plan), ask(plan, list))});
    visitor.kiosk().take(kiosk::Choose{"brings", "race"});
    visitor.waits(1s);
    visitor.waits(1s);
    REQUIRE(step(visitor) == "race");
    for (const model::Ask::Choice& one : model::ask_called(*library.page(plan), "race")->choices)
        CHECK(can_touch(visitor, one.words));
}
