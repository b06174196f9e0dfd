#include <catch2/catch_test_macros.hpp>

#include "ui/wording.h"
#include "visitor/pages.h"

using namespace std::chrono_literals;
using ui::Role;
using visiting::PlannerContent;
using visiting::Visitor;

namespace {

model::Page& page(model::Library& library, std::string_view id) {
    return *std::ranges::find(library.pages, id, &model::Page::id);
}

void leave_out(model::Library& library, std::string_view id) {
    std::erase_if(library.pages, [&](const model::Page& one) { return one.id == id; });
}

}  // namespace

TEST_CASE("a page that is saved changes under its reader, who stays where they are") {
    const PlannerContent content;
    Visitor visitor(content);
    visitor.kiosk().take(kiosk::Adjust{{.language = {}, .text_percent = 130, .high_contrast = true}});
    visitor.taps(wording::begin);
    visitor.kiosk().take(kiosk::LookAt{model::View::side});
    visitor.taps("Calves");
    visitor.kiosk().take(kiosk::ShowSection{model::Section::details});
    visitor.waits(500ms);
    const std::string_view below = "Tight or heavy? Walk, unless that brings it on.";
    for (int pages = 0; pages < 10 && !visitor.finds(Role::text, below); ++pages) {
        visitor.taps(wording::read_on);
        visitor.waits(2s);
    }
    REQUIRE(visitor.finds(Role::text, below));
    const kiosk::Place place = visitor.kiosk().session().place();
    const kiosk::Settings settings = visitor.kiosk().session().settings();
    const ui::Seen before = *visitor.finds(Role::text, below);

    model::Library changed = content.library;
    for (model::Block& block : page(changed, "calves").blocks)
        if (auto* heading = std::get_if<model::Heading>(&block); heading && heading->words == "Common complaints")
            heading->words = "Common troubles";
    visitor.kiosk().update(visiting::shared(changed));
    visitor.waits(500ms);
    CHECK(visitor.kiosk().session().place() == place);
    CHECK(visitor.kiosk().session().settings() == settings);
    CHECK(visitor.kiosk().session().view() == model::View::side);
    const auto after = visitor.finds(Role::text, below);
    REQUIRE(after);
    CHECK(after->box.y == before.box.y);
    for (int pages = 0; pages < 10 && !visitor.sees("Common troubles"); ++pages) visitor.taps(wording::read_up);
    CHECK(visitor.sees("Common troubles"));
    CHECK_FALSE(visitor.sees("Common complaints"));
}

TEST_CASE("a page that became shorter shows its end to who was further down") {
    const PlannerContent content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    visitor.taps(wording::how_it_is_done);
    while (visitor.finds(Role::button, wording::read_on)) visitor.taps(wording::read_on);
    model::Library shorter = content.library;
    auto& blocks = page(shorter, "calves").blocks;
    const auto second = std::ranges::find_if(blocks, [](const model::Block& block) {
        const auto* heading = std::get_if<model::Heading>(&block);
        return heading && heading->words == "Common complaints";
    });
    blocks.erase(second, blocks.end());
    visitor.kiosk().update(visiting::shared(shorter));
    visitor.waits(1s);
    CHECK(visitor.sees("What to ask for"));
}

TEST_CASE("a page that vanishes leaves its reader on the map, and nothing leads back to it") {
    const PlannerContent content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    visitor.kiosk().take(kiosk::FollowLink{"achilles"});
    visitor.waits(500ms);
    model::Library without = content.library;
    leave_out(without, "calves");
    visitor.kiosk().update(visiting::shared(without));
    visitor.waits(500ms);
    CHECK(visitor.kiosk().session().place().page == "achilles");
    visitor.taps(wording::back);
    CHECK(visitor.kiosk().session().place() == kiosk::Place{.screen = kiosk::Screen::map});
    visitor.taps("Achilles");
    leave_out(without, "achilles");
    visitor.kiosk().update(visiting::shared(without));
    visitor.waits(500ms);
    CHECK(visitor.sees(wording::map_title));
    CHECK(visitor.kiosk().session().place() == kiosk::Place{.screen = kiosk::Screen::map});
    CHECK_FALSE(visitor.finds(Role::button, wording::back));
}

TEST_CASE("a benefit that vanishes leaves its reader on the page's overview") {
    const PlannerContent content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    visitor.taps("Relaxation");
    model::Library without = content.library;
    std::erase_if(page(without, "calves").blocks, [](const model::Block& block) {
        const auto* benefit = std::get_if<model::Benefit>(&block);
        return benefit && benefit->topic == model::Topic::relaxation;
    });
    visitor.kiosk().update(visiting::shared(without));
    visitor.waits(500ms);
    CHECK(visitor.kiosk().session().place() == kiosk::Place{.screen = kiosk::Screen::page, .page = "calves"});
}

TEST_CASE("answers outlive a save, but for a choice that is no longer offered") {
    const PlannerContent content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.kiosk().take(kiosk::FollowLink{"plan"});
    visitor.waits(500ms);
    visitor.taps("Today");
    model::Library changed = content.library;
    std::get<model::Text>(page(changed, "plan").blocks.front()).words = "Tell us a little.";
    visitor.kiosk().update(visiting::shared(changed));
    visitor.waits(500ms);
    CHECK(visitor.sees("Tell us a little."));
    CHECK(visitor.sees("Keep it light."));
    auto& ask = std::get<model::Ask>(page(changed, "plan").blocks[1]);
    std::erase_if(ask.choices, [](const model::Ask::Choice& choice) { return choice.id == "Today"; });
    visitor.kiosk().update(visiting::shared(changed));
    visitor.waits(500ms);
    CHECK_FALSE(visitor.sees("Keep it light."));
    CHECK_FALSE(visitor.sees("You have time."));
}

TEST_CASE("the clinic says after how long a visitor counts as gone") {
    PlannerContent content;
    content.library.clinic.idle_after = 70s;
    content.library.clinic.notice = 30s;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.waits(65s);
    CHECK_FALSE(visitor.sees(wording::still_reading));
    visitor.waits(10s);
    CHECK(visitor.sees(wording::still_reading));
    visitor.waits(20s);
    CHECK(visitor.sees(wording::still_reading));
    visitor.waits(10s);
    CHECK(visitor.sees(wording::invitation));
}

TEST_CASE("whose kiosk it is and how to book is said only where the clinic told it") {
    PlannerContent content;
    Visitor nameless(content);
    CHECK_FALSE(nameless.sees("Riverside"));
    nameless.taps(wording::begin);
    CHECK_FALSE(nameless.sees("Hours, cost and booking"));
    content.library.clinic.name = "Riverside Physical Therapy";
    content.library.clinic.phone = "555 0134";
    for (const visiting::Panel panel : {visiting::landscape, visiting::portrait}) {
        Visitor visitor(content, panel);
        CHECK(visitor.sees("Riverside Physical Therapy"));
        visitor.taps(wording::begin);
        while (visitor.finds(Role::button, wording::read_on)) visitor.taps(wording::read_on);
        visitor.taps("Hours, cost and booking");
        visitor.waits(1s);
        CHECK(visitor.sees(wording::to_book));
        CHECK(visitor.sees("555 0134"));
        visitor.kiosk().take(kiosk::OpenPage{"knees"});
        visitor.waits(500ms);
        CHECK_FALSE(visitor.sees("555 0134"));
    }
}

TEST_CASE("a kiosk within a larger picture keeps to its own part of it, and is touched there") {
    const PlannerContent content;
    Visitor alone(content);
    platform::Canvas canvas(1900, 1000);
    visitor::Kiosk kiosk({.renderer = canvas.renderer(),
                          .body = content.body,
                          .icon_folder = visiting::source_dir + "/assets/icons",
                          .content_folders = {content.folder},
                          .reading_out = content.reading_out},
                         visiting::shared(content.library));
    const ui::Rect part = {600, 150, 1280, 800};
    kiosk::Time now{1h};
    const auto frame = [&](const platform::Input& input) {
        now += 100ms;
        canvas.renderer().begin(input, 100ms);
        kiosk.frame_within(part, input, now);
        canvas.renderer().finish(IM_COL32(1, 2, 3, 255));
    };
    const auto touch = [&](ImVec2 at) {
        using platform::PointerEvent;
        frame({.pointer_events = {{PointerEvent::Kind::press, at.x, at.y, platform::Pointer::finger}}});
        frame({});
        frame({.pointer_events = {{PointerEvent::Kind::release, at.x, at.y, platform::Pointer::finger}}});
        for (int i = 0; i < 8; ++i) frame({});
    };
    frame({});
    touch({300, 300});
    CHECK(kiosk.session().place().screen == kiosk::Screen::attract);
    touch(part.centre());
    REQUIRE(kiosk.session().place().screen == kiosk::Screen::map);
    alone.taps(wording::begin);
    const std::vector<ui::Seen>& within = kiosk.record().all();
    const std::vector<ui::Seen>& by_itself = alone.record().all();
    REQUIRE(within.size() == by_itself.size());
    for (std::size_t i = 0; i < within.size(); ++i) {
        INFO(within[i].name);
        CHECK(std::abs(within[i].box.x - part.x - by_itself[i].box.x) <= 1);
        CHECK(std::abs(within[i].box.y - part.y - by_itself[i].box.y) <= 1);
    }
    const auto knees = std::ranges::find(within, "Knees", &ui::Seen::name);
    touch(knees->box.centre());
    CHECK(kiosk.session().place().page == "knees");
    for (int y = 0; y < canvas.height(); y += 3)
        for (int x = 0; x < canvas.width(); x += 3) {
            const bool beside = x < 599 || y < 149 || x > 1881 || y > 951;
            if (beside && canvas.rgba()[(static_cast<std::size_t>(y) * 1900 + x) * 4] != 1) FAIL("drawn beside");
        }
}
