#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "ui/wording.h"
#include "visitor/pages.h"

using namespace std::chrono_literals;
using ui::Rect;
using ui::Role;
using ui::Seen;
using visiting::Panel;
using visiting::Visitor;

namespace {

/// A line of the card's own words that stands there whole.
bool reads_something(const Visitor& visitor) {
    return std::ranges::any_of(visitor.record().all(), [](const Seen& seen) {
        return seen.part == ui::Part::card && seen.role == Role::text && seen.view.h > 0 &&
               seen.visible.h >= std::min(seen.box.h, seen.line_height) - 1;
    });
}

}  // namespace

TEST_CASE("with the player open there is something to read on every panel, also on one that is nearly square") {
    const visiting::PlannerContent content;
    const Panel panel =
        GENERATE(Panel{1024, 1280, 17}, Panel{1280, 1024, 17}, Panel{1024, 768, 15}, Panel{768, 1024, 15},
                 Panel{1280, 800, 10.1F}, Panel{800, 1280, 10.1F}, Panel{1080, 1080, 15}, Panel{640, 480, 10});
    const std::string language = GENERATE(as<std::string>(), "", "es");
    for (const int percent : kiosk::text_sizes) {
        Visitor visitor(content, panel, ui::Paint::off);
        visitor.kiosk().take(kiosk::Begin{});
        visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = percent}});
        visitor.kiosk().take(kiosk::Hear{kiosk::Listen::start});
        const auto check = [&](const kiosk::Deed& deed) {
            visitor.kiosk().take(deed);
            visitor.next_frame({}, 1s);
            visitor.next_frame({}, 1s);
            const kiosk::Place& place = visitor.kiosk().session().place();
            CAPTURE(panel.width, panel.height, percent, language, place.page, static_cast<int>(place.section));
            REQUIRE(visitor.kiosk().session().listening().playing);
            float view = 0;
            for (const Seen& seen : visitor.record().all())
                if (seen.part == ui::Part::card) view = std::max(view, seen.view.h);
            CAPTURE(view);
            CHECK(reads_something(visitor));
        };
        check(kiosk::OpenPage{"calves"});
        check(kiosk::ShowBenefit{model::Topic::flexibility});
        check(kiosk::ShowSection{model::Section::details});
        check(kiosk::ShowSection{model::Section::caution});
        check(kiosk::FollowLink{"plan"});
        check(kiosk::FollowLink{std::string(model::help_page)});
    }
}
