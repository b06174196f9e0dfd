#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <filesystem>

#include "platform/picture.h"
#include "ui/wording.h"
#include "visitor/visitor.h"

using namespace std::chrono_literals;
using ui::Role;
using visiting::Content;
using visiting::Visitor;

namespace {

constexpr unsigned coral = 0xE0583C;

}  // namespace

TEST_CASE("a touch anywhere on the attract screen opens the map") {
    const Content content;
    for (const visiting::Panel panel : {visiting::landscape, visiting::portrait}) {
        Visitor visitor(content, panel);
        REQUIRE(visitor.sees(wording::invitation));
        visitor.taps_at({10, 10});
        CHECK(visitor.sees(wording::map_title));
        CHECK_FALSE(visitor.sees(wording::invitation));
    }
}

TEST_CASE("every area of the figure opens its page by its name") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    for (const std::string_view area : model::area_ids) {
        const model::Page* page = content.library.page_for_area(area);
        REQUIRE(page);
        visitor.taps(page->name);
        CHECK(visitor.kiosk().session().place().page == area);
        CHECK(visitor.sees(page->latin));
    }
}

TEST_CASE("a page tells its four benefits, how sure we are, what to do today and who found it") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    const model::Page& calves = *content.library.page("calves");
    for (int i = 0; i < model::topic_count; ++i) {
        const model::Benefit& benefit = *model::benefit(calves, static_cast<model::Topic>(i));
        CHECK(visitor.sees(benefit.title));
        visitor.taps(wording::topics[static_cast<std::size_t>(i)]);
        CHECK(visitor.sees(benefit.title));
        CHECK(visitor.sees(benefit.text));
        CHECK(visitor.sees(wording::grades[static_cast<std::size_t>(benefit.grade)]));
        while (!visitor.sees(benefit.today)) visitor.taps(wording::read_on);
        while (visitor.finds(Role::button, wording::read_on)) visitor.taps(wording::read_on);
        CHECK(visitor.sees(content.library.source(benefit.sources.front())->authors));
        visitor.taps(wording::back);
    }
}

TEST_CASE("how massage is done and when not to have it are one touch away from a page") {
    const Content content;
    const visiting::Panel panel = GENERATE(visiting::landscape, visiting::portrait);
    Visitor visitor(content, panel);
    visitor.taps(wording::begin);
    visitor.kiosk().take(kiosk::OpenPage{"calves"});
    visitor.waits(1s);
    visitor.taps(wording::when_not_to);
    CHECK(visitor.sees("blood clot"));
    visitor.taps(wording::how_it_is_done);
    CHECK(visitor.sees("Long strokes"));
    CHECK_FALSE(visitor.sees("blood clot"));
}

TEST_CASE("back goes one step at a time, and start over goes all the way") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    CHECK_FALSE(visitor.finds(Role::button, wording::back));
    visitor.taps("Knees");
    visitor.taps("Relaxation");
    visitor.taps("Circulation");
    visitor.taps(wording::back);
    CHECK(visitor.kiosk().session().place() == kiosk::Place{.screen = kiosk::Screen::page, .page = "knees"});
    visitor.taps(wording::back);
    CHECK(visitor.kiosk().session().place() == kiosk::Place{.screen = kiosk::Screen::map});
    visitor.taps("Knees");
    visitor.taps(wording::start_over);
    CHECK(visitor.sees(wording::invitation));
}

TEST_CASE("a link leads to the other page, and back again") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    visitor.taps(wording::how_it_is_done);
    visitor.waits(1s);
    while (!visitor.finds(Role::button, "Achilles")) {
        visitor.taps(wording::read_on);
        visitor.waits(1s);
    }
    visitor.taps_at(visitor.finds(Role::button, "Achilles")->visible.centre());
    CHECK(visitor.kiosk().session().place().page == "achilles");
    visitor.taps(wording::back);
    CHECK(visitor.kiosk().session().place().page == "calves");
}

TEST_CASE("a visitor who walks away leaves the attract screen behind, and one who still touches does not") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    visitor.waits(content.library.clinic.idle_after - 5s);
    visitor.taps("Flexibility");
    visitor.waits(content.library.clinic.idle_after - 5s);
    CHECK(visitor.kiosk().session().place().page == "calves");
    visitor.waits(content.library.clinic.notice + 10s);
    CHECK(visitor.kiosk().session().place() == kiosk::Place{});
    CHECK(visitor.sees(wording::invitation));
}

TEST_CASE("the attract screen shows one runner after the other, and sleeps in between") {
    const Content content;
    Visitor visitor(content);
    const auto comes_to_rest = [&] {
        for (int frames = 0; frames < 60; ++frames) {
            const visitor::Kiosk::Next next = visitor.next_frame();
            if (!next.moving) return next.wake.has_value();
        }
        return false;
    };
    REQUIRE(comes_to_rest());
    const std::vector<std::uint8_t> one_runner = visitor.canvas().rgba();
    CHECK(visitor.pixels_of(coral) > 500);
    visitor.waits(ui::motion::run + ui::motion::rest);
    REQUIRE(comes_to_rest());
    CHECK(visitor.canvas().rgba() != one_runner);
    CHECK(visitor.pixels_of(coral) > 500);
}

TEST_CASE("a page nobody touches comes to rest, and asks for nothing until the visitor may have left") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    visitor.waits(2s);
    const visitor::Kiosk::Next next = visitor.next_frame();
    CHECK_FALSE(next.moving);
    REQUIRE(next.wake);
    CHECK(next.wake == visitor.kiosk().presence().asked_at());
    CHECK(*next.wake <= visitor.now() + content.library.clinic.idle_after);
}

TEST_CASE("an area whose page was left out has no name and does nothing") {
    Content content;
    std::erase_if(content.library.pages, [](const model::Page& page) { return page.id == "calves"; });
    Visitor visitor(content);
    visitor.taps(wording::begin);
    CHECK_FALSE(visitor.sees("Calves"));
    CHECK(visitor.sees("Achilles"));
    const Content whole;
    Visitor knows_where(whole);
    knows_where.taps(wording::begin);
    visitor.taps_at(knows_where.finds(Role::area, "Calves")->box.centre());
    CHECK(visitor.kiosk().session().place() == kiosk::Place{.screen = kiosk::Screen::map});
}

TEST_CASE("without the welcome page the map is all figure") {
    Content content;
    std::erase_if(content.library.pages, [](const model::Page& page) { return page.id == model::welcome_page; });
    for (const visiting::Panel panel : {visiting::landscape, visiting::portrait}) {
        Visitor visitor(content, panel);
        visitor.taps(wording::begin);
        CHECK(visitor.sees(wording::map_title));
        visitor.taps("Knees");
        CHECK(visitor.kiosk().session().place().page == "knees");
    }
}

TEST_CASE("after thirty days of uptime the kiosk draws the same picture") {
    const Content content;
    Visitor young(content);
    young.taps(wording::begin);
    young.taps("Calves");
    Visitor old(content);
    old.next_frame({}, 30 * 24h);
    old.taps(wording::begin);
    old.taps("Calves");
    young.waits(2s);
    old.waits(2s);
    CHECK(young.canvas().rgba() == old.canvas().rgba());
}

TEST_CASE("what stands on the screen twice by the same name works at both places") {
    const Content content;
    Visitor tall(content, visiting::portrait);
    tall.taps(wording::begin);
    tall.kiosk().take(kiosk::LookAt{model::View::back});
    tall.taps("Calves");
    tall.taps(wording::back);
    CHECK(tall.kiosk().session().place() == kiosk::Place{.screen = kiosk::Screen::map});

    // The card of the calves has a link to the Achilles, and the figure its name.
    Visitor wide(content);
    wide.taps(wording::begin);
    wide.taps("Calves");
    wide.taps(wording::how_it_is_done);
    const auto name = wide.finds(Role::name, "Achilles");
    REQUIRE(name);
    wide.taps_at(name->box.centre());
    CHECK(wide.kiosk().session().place().page == "achilles");
}

TEST_CASE("a day of visitors who open everything wears nothing out") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    for (const model::View view : {model::View::front, model::View::side, model::View::sole}) {
        visitor.kiosk().take(kiosk::LookAt{view});
        for (const model::Page& page : content.library.pages) {
            if (page.area.empty()) continue;
            visitor.kiosk().take(kiosk::OpenPage{page.id});
            visitor.waits(400ms);
        }
    }
    visitor.kiosk().take(kiosk::LookAt{model::View::front});
    visitor.kiosk().take(kiosk::OpenPage{"calves"});
    visitor.waits(1s);
    Visitor first_of_the_day(content);
    first_of_the_day.taps(wording::begin);
    first_of_the_day.kiosk().take(kiosk::OpenPage{"calves"});
    first_of_the_day.waits(1s);
    CHECK(visitor.canvas().rgba() == first_of_the_day.canvas().rgba());
}

TEST_CASE("a picture of a page is shown each time the page is, on the welcome card too") {
    Content content;
    const auto folder = std::filesystem::temp_directory_path() / "bodymap-visit-pictures";
    std::filesystem::create_directories(folder);
    platform::write_png(folder / "p.png", 40, 40, std::vector<std::uint8_t>(40 * 40 * 4, 100));
    content.folder = folder;
    for (model::Page& page : content.library.pages)
        if (page.id == model::welcome_page)
            page.blocks.insert(page.blocks.begin(), model::Picture{{}, "p.png", "Two hands"});
    Visitor visitor(content);
    visitor.taps(wording::begin);
    CHECK(visitor.finds(Role::picture, "Two hands"));
    visitor.taps("Knees");
    CHECK_FALSE(visitor.finds(Role::picture, "Two hands"));
    visitor.taps(wording::back);
    CHECK(visitor.finds(Role::picture, "Two hands"));
    visitor.waits(content.library.clinic.idle_after + content.library.clinic.notice + 1s);
    visitor.taps(wording::begin);
    CHECK(visitor.finds(Role::picture, "Two hands"));
    std::filesystem::remove_all(folder);
}

TEST_CASE("what an area does in a stride can be read on a portrait panel too") {
    const Content content;
    Visitor visitor(content, visiting::portrait);
    visitor.taps(wording::begin);
    for (const model::Page& page : content.library.pages) {
        if (page.area.empty()) continue;
        INFO(page.id);
        visitor.kiosk().take(kiosk::OpenPage{page.id});
        visitor.waits(500ms);
        CHECK(visitor.sees(std::get<model::Text>(page.blocks.front()).words));
    }
}
