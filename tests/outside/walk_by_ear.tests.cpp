#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <functional>
#include <set>

#include "outside/listener.h"
#include "ui/wording.h"

// All that the kiosk has to say. It takes most of an hour, so it is asked for by its tag.

using outside::check_nothing_missed;
using outside::Listener;
using outside::WaitingRoom;

TEST_CASE("somebody who cannot see hears every word of every page, in each language", "[.][walk]") {
    const std::string language = GENERATE(as<std::string>(), "", "es");
    WaitingRoom room(
        {.clinic = R"(clinic { phone = "555 0100", languages = { "en", "es" } })", .reflection = ui::Paint::off});
    Listener listener(room, language);
    listener.moves_less();
    std::set<std::string> been = {std::string(model::welcome_page)};
    // From the map into each page that a name or a link leads to, and from there into the next, and back.
    const std::function<void()> hears_pages_from_here = [&] {
        const auto next = [&]() -> const model::Page* {
            for (const ui::Seen* seen : ui::walk(room.reflection().record().all(), ui::By::ear))
                for (const model::Page& page : listener.pages().pages)
                    if (page.name == seen->name && seen->more.empty() && !been.contains(page.id)) return &page;
            return nullptr;
        };
        while (const model::Page* const page = next()) {
            listener.opens(page->name);
            REQUIRE(listener.place().page == page->id);
            been.insert(page->id);
            listener.presses_everything();
            for (const model::Block& block : page->blocks)
                if (const auto* const lanes = std::get_if<model::Lanes>(&block)) listener.runs_farther(*lanes);
            hears_pages_from_here();
            while (listener.place().page == page->id) listener.strikes("Back");
        }
    };
    hears_pages_from_here();
    for (int turns = 0; turns < model::view_count; ++turns) {
        listener.opens(listener.say(wording::turn));
        hears_pages_from_here();
    }
    CHECK(been.size() == listener.pages().pages.size());
    std::vector<std::string> missed;
    // One of them has the other names of all; and those that go by questions are asked whole below.
    for (const model::Page& page : listener.pages().pages)
        if (!page.steps && page.id != model::welcome_page)
            std::ranges::move(listener.missed(page), std::back_inserter(missed));
    check_nothing_missed(missed);
}

TEST_CASE("somebody who cannot see hears all of the card that greets, in each language", "[.][walk]") {
    WaitingRoom room({.reflection = ui::Paint::off});
    Listener listener(room, GENERATE(as<std::string>(), "", "es"));
    listener.moves_less();
    listener.goes_to(listener.say(wording::topics.front()));
    listener.presses_everything();
    check_nothing_missed(listener.missed(listener.page(model::welcome_page)));
}

TEST_CASE("somebody who cannot see hears every question of the pages that ask, in each language", "[.][walk]") {
    const std::string language = GENERATE(as<std::string>(), "", "es");
    WaitingRoom room({.reflection = ui::Paint::off});
    Listener listener(room, language);
    int pages = 0;
    for (const model::Page& page : listener.pages().pages) {
        if (!page.steps) continue;
        ++pages;
        const auto unasked = [&](const model::Block& block) {
            const auto* const ask = std::get_if<model::Ask>(&block);
            return ask && ask->asked_on.empty() && !listener.was_asked(*ask);
        };
        constexpr int most = 20;
        for (int i = 0; i < most && std::ranges::any_of(page.blocks, unasked); ++i) listener.answers(page);
        std::vector<std::string> missed = listener.missed(page);
        std::erase_if(missed, [&](const std::string& words) {
            return std::ranges::any_of(page.also,
                                       [&](const std::string& name) { return words == page.id + ": " + name; });
        });
        check_nothing_missed(missed);
    }
    CHECK(pages >= 2);
}
