#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "commands/speech.h"
#include "ui/wording.h"
#include "visitor/pages.h"
#include "visitor/visitor.h"

using namespace std::chrono_literals;
using std::chrono::sys_days;
using visiting::Content;
using visiting::Visitor;

namespace {

model::Page& page(Content& content, std::string_view id) {
    return *std::ranges::find(content.library.pages, id, &model::Page::id);
}

/// A page of the winter that is linked from the greeting, and a clock on the wall that is an hour ahead of UTC.
struct Winter {
    Winter() {
        model::Page frost = visiting::planner();
        frost.id = frost.name = "Frost";
        frost.blocks = {model::Text{{"frost.lua", 2}, "Warm up longer."}};
        frost.showing = {false, std::chrono::year(2026) / 12 / 1, std::chrono::year(2026) / 12 / 24};
        content.library.pages.push_back(frost);
        page(content, "welcome").blocks.push_back(model::Link{{"welcome.lua", 60}, "Frost"});
    }
    visiting::Surroundings around() {
        return {.wall_clock = [this] { return wall - 1h; }, .zone = [](std::chrono::sys_seconds) { return 1h; }};
    }
    bool offers_frost(const Visitor& visitor) const {
        return std::ranges::any_of(visitor.record().all(), [](const ui::Seen& seen) {
            return seen.role == ui::Role::button && seen.name == "Frost";
        });
    }
    Content content;
    std::chrono::sys_seconds wall = sys_days(std::chrono::year(2026) / 11 / 30) + 23h + 30min;
};

/// The names of the four benefits on the card of the greeting, in the order they are read.
std::vector<std::string> benefits(const Visitor& visitor) {
    std::vector<std::string> names;
    for (const ui::Seen& seen : visitor.record().all())
        if (seen.role == ui::Role::button && std::ranges::count(wording::topics, seen.name)) names.push_back(seen.name);
    return names;
}

}  // namespace

TEST_CASE("a page of the season comes and goes with its days, never while somebody is there") {
    Winter winter;
    Visitor visitor(winter.content, visiting::landscape, ui::Paint::off, winter.around());
    visitor.taps(wording::begin);
    CHECK_FALSE(winter.offers_frost(visitor));
    winter.wall = sys_days(std::chrono::year(2026) / 12 / 1) + 10min;
    visitor.waits(1s);
    CHECK_FALSE(winter.offers_frost(visitor));  // under a visitor's eyes nothing changes
    visitor.kiosk().take(kiosk::StartOver{});
    visitor.waits(1s);
    visitor.taps(wording::begin);
    CHECK(winter.offers_frost(visitor));
    visitor.kiosk().take(kiosk::FollowLink{"Frost"});
    winter.wall = sys_days(std::chrono::year(2026) / 12 / 25);
    visitor.waits(1s);
    CHECK(visitor.sees("Warm up longer."));
    visitor.kiosk().take(kiosk::StartOver{});
    visitor.waits(1s);
    visitor.taps(wording::begin);
    CHECK_FALSE(winter.offers_frost(visitor));
    visitor.kiosk().take(kiosk::FollowLink{"Frost"});
    visitor.waits(1s);
    CHECK(visitor.kiosk().session().place().screen == kiosk::Screen::map);
}

TEST_CASE(
    "a page that is hidden has no button, no name in the list of names, and whoever reads it when it goes is on the "
    "map") {
    Content content;
    const std::string id = "kneecap-pain";
    REQUIRE_FALSE(page(content, id).also.empty());
    const std::string also = page(content, id).also.front();
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    visitor.taps(wording::begin);
    visitor.kiosk().take(kiosk::FollowLink{id});
    visitor.waits(1s);
    CHECK(visitor.kiosk().session().place().page == id);
    page(content, id).showing.hidden = true;
    visitor.kiosk().update(visiting::shared(content.library));
    visitor.waits(1s);
    CHECK(visitor.kiosk().session().place().screen == kiosk::Screen::map);
    for (const char* const from : {"common-problems", "names", "knees"}) {
        visitor.kiosk().take(kiosk::FollowLink{from});
        visitor.waits(1s);
        INFO(from);
        CHECK(std::ranges::none_of(visitor.record().all(), [&](const ui::Seen& seen) {
            return seen.name.find("Kneecap") != std::string::npos || seen.name.find(also) != std::string::npos;
        }));
    }
}

TEST_CASE("a clinic whose first language is Spanish begins every visit in it, and English is one touch away") {
    Content content;
    content.library.clinic.languages = {"es", "en"};
    const auto spanish = [&](std::string_view words) {
        return std::string(model::translated(content.library.language("es"), words));
    };
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    CHECK(visitor.sees(spanish(wording::invitation)));
    visitor.taps_at({10, 10});
    CHECK(visitor.sees(spanish(wording::map_title)));
    visitor.taps("English");
    CHECK(visitor.sees(wording::map_title));
    visitor.kiosk().take(kiosk::StartOver{});
    visitor.waits(1s);
    visitor.taps(spanish(wording::begin));
    CHECK(visitor.sees(spanish(wording::map_title)));
    CHECK_FALSE(visitor.kiosk().session().has_something_to_lose());
}

TEST_CASE("a clinic that is in Spanish alone offers no other language") {
    Content content;
    content.library.clinic.languages = {"es"};
    Visitor visitor(content, visiting::landscape, ui::Paint::off);
    CHECK_FALSE(visitor.sees("English"));
    CHECK_FALSE(visitor.sees(wording::begin));
    visitor.taps(model::translated(content.library.language("es"), wording::begin));
    CHECK_FALSE(visitor.finds(ui::Role::button, "English"));
    CHECK_FALSE(visitor.finds(ui::Role::button, "Español"));
}

TEST_CASE("the four benefits stand, and are read out, in the clinic's order") {
    using enum model::Topic;
    Content content;
    content.library.clinic.topics = {relaxation, inflammation, circulation, flexibility};
    content.reading_out = commands::reading_out;
    Visitor visitor(content, {1920, 1080}, ui::Paint::off);
    visitor.taps(wording::begin);
    const std::vector<std::string> order = {"Relaxation", "Inflammation", "Circulation", "Flexibility"};
    CHECK(benefits(visitor) == order);
    kiosk::Session session;
    session.take(kiosk::Begin{});
    const auto localised = model::localised(visiting::shared(content.library), "");
    const auto card = visitor::open_card(localised, session, {});
    REQUIRE(card);
    std::vector<std::string> heard;
    for (const model::Sentence& sentence : read_card(commands::reading_out, localised, *card, session.place()))
        if (const auto stop = sentence.words.find('.'); std::ranges::count(order, sentence.words.substr(0, stop)))
            heard.push_back(sentence.words.substr(0, stop));
    CHECK(heard == order);
}

TEST_CASE("the links of the greeting are its buttons, in the order that welcome.lua has them") {
    Content content;
    auto& blocks = page(content, "welcome").blocks;
    std::erase_if(blocks, [](const model::Block& block) { return std::holds_alternative<model::Link>(block); });
    for (const char* const to : {"plan", "first-massage"}) blocks.push_back(model::Link{{"welcome.lua", 60}, to});
    Visitor visitor(content, {1920, 1080}, ui::Paint::off);
    visitor.taps(wording::begin);
    const ui::Rect first = visitor.button(page(content, "plan").name).box;
    const ui::Rect second = visitor.button(page(content, "first-massage").name).box;
    CHECK((first.y < second.y || (first.y == second.y && first.x < second.x)));
    CHECK_FALSE(visitor.finds(ui::Role::button, page(content, "common-problems").name));
}

TEST_CASE("a clinic's color is on the buttons that matter most, and on nothing in high contrast or in the dark") {
    Content content;
    constexpr unsigned brand = 0x0A7A55;
    const auto most = [&](kiosk::Settings settings) {
        Visitor visitor(content, visiting::landscape);
        visitor.kiosk().take(kiosk::Adjust{settings});
        visitor.taps(wording::begin);
        visitor.kiosk().take(kiosk::OpenPage{"calves"});
        visitor.waits(1s);
        return visitor.pixels_of(brand);
    };
    CHECK(most({}) == 0);
    content.library.clinic.colour = brand;
    CHECK(most({}) > 1000);
    CHECK(most({.high_contrast = true}) == 0);
    content.library.clinic.hours = {{std::chrono::Monday, 8h, 18h}};
    const auto sunday = sys_days(std::chrono::year(2025) / 6 / 1) + 12h;
    Visitor closed(content, visiting::landscape, ui::Paint::on,
                   {.wall_clock = [=] { return sunday; }, .zone = [](std::chrono::sys_seconds) { return 0h; }});
    CHECK(closed.pixels_of(brand) == 0);
}
