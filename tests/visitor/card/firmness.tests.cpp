#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include "ui/wording.h"
#include "visitor/targets.h"

using namespace std::chrono_literals;
using ui::Role;
using ui::Seen;
using visiting::Content;
using visiting::Panel;
using visiting::Visitor;

namespace {

/// What stands on the card below these words, one beside the other.
std::vector<Seen> numbers(const Visitor& visitor) {
    std::vector<Seen> found;
    for (const Seen& seen : visitor.record().all()) {
        const bool digits =
            !seen.name.empty() && std::ranges::all_of(seen.name, [](char c) { return c >= '0' && c <= '9'; });
        if (seen.role == Role::text && seen.part == ui::Part::card && digits) found.push_back(seen);
    }
    return found;
}

bool cover(const ui::Rect& a, const ui::Rect& b) {
    const ui::Rect both = ui::overlap(a, b);
    return both.w > 1 && both.h > 1;
}

}  // namespace

TEST_CASE("how firm hands are is numbered from 0 to 10, in every size of text, on every panel, in either language") {
    const Content content;
    const Panel panel = GENERATE(Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800}, Panel{800, 1280},
                                 Panel{1280, 800, 10.1F}, Panel{800, 1280, 10.1F}, Panel{3840, 2160, 43});
    const int percent = GENERATE(Catch::Generators::from_range(kiosk::text_sizes));
    const std::string language = GENERATE("", "es");
    const std::string page = GENERATE("kneading", "trigger-points");
    INFO(panel.width << "x" << panel.height << " " << panel.diagonal_inches << " " << percent << " " << language << " "
                     << page);
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = percent, .less_motion = true}});
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::FollowLink{page});
    visitor.next_frame({}, 1s);
    const std::vector<Seen> all = numbers(visitor);
    REQUIRE(all.size() == 11);
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i].name == std::to_string(i));
        CHECK_FALSE(all[i].cut);
        if (i > 0) CHECK_FALSE(cover(all[i].box, all[i - 1].box));
    }
    CHECK(visiting::target_mistake(visitor.record().all(), visitor) == "");
    CHECK(visiting::cut_mistake(visitor, panel) == "");
}

TEST_CASE("nothing beside hands at work moves while a visitor chooses how firm they are") {
    const Content content;
    const Panel panel = GENERATE(Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800, 10.1F});
    const int percent = GENERATE(100, 130);
    const std::string language = GENERATE("", "es");
    const std::string firmer(model::translated(content.library.language(language), wording::firmer));
    INFO(panel.width << "x" << panel.height << " " << percent << " " << language);
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Adjust{{.language = language, .text_percent = percent, .less_motion = true}});
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::FollowLink{"kneading"});
    visitor.next_frame({}, 1s);
    const ui::Rect before = visitor.button(firmer).box;
    for (const char* firmness : {"6", "7", "10", "0"}) {
        visitor.kiosk().take(kiosk::Choose{"firmness", firmness, "firmness"});
        visitor.next_frame({}, 1s);
        INFO(firmness);
        const ui::Rect now = visitor.button(firmer).box;
        CHECK(now.x == before.x);
        CHECK(now.y == before.y);
        CHECK(now.h == before.h);
    }
}
