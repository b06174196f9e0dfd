#include "visitor/card/pictured_card.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "model/localised.h"
#include "ui/wording.h"
#include "visitor/visitor.h"

using namespace std::chrono_literals;
using ui::Role;
using visiting::Panel;
using visiting::Visitor;

TEST_CASE("hands at work are large on their own page, with how firm they are below and the words beside them") {
    const visiting::Content content;
    const Panel panel = GENERATE(Panel{1920, 1080}, Panel{1280, 800, 10.1F}, Panel{3840, 2160, 43});
    const std::string language = GENERATE("", "es");
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::Adjust{{.language = language, .less_motion = true}});
    const model::Localised pages = model::localised(visiting::shared(content.library), language);
    std::size_t pictured = 0;
    for (const model::Page& page : content.library.pages) {
        if (!visitor::begins_with_picture(page)) continue;
        INFO(page.id << " " << panel.width << " " << language);
        visitor.kiosk().take(kiosk::FollowLink{page.id});
        visitor.waits(1s);
        const auto& movement = std::get<model::Movement>(page.blocks.front());
        const auto picture = visitor.finds(Role::picture, pages.say(movement.alt));
        REQUIRE(picture);
        constexpr float large = 0.3F;
        CHECK(picture->visible.w >= large * static_cast<float>(panel.width));
        if (const auto firmer = visitor.finds(Role::button, pages.say(wording::firmer)))
            CHECK(firmer->box.y >= picture->box.bottom());
        const ui::Seen on = visitor.button(pages.say(wording::read_on));
        CHECK(on.box.x >= picture->box.right());
        ++pictured;
    }
    CHECK(pictured == 10);
}
