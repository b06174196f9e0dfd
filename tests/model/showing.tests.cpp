#include "model/showing.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace std::chrono;

namespace {

model::Page page(std::string id, std::vector<model::Block> blocks = {}) {
    model::Page page;
    page.id = page.name = std::move(id);
    page.blocks = std::move(blocks);
    return page;
}

model::Link link(std::string to) { return {{}, std::move(to)}; }
model::Heading heading(std::string words) { return {{}, std::move(words)}; }

std::vector<std::string> ids(const model::Library& library) {
    std::vector<std::string> all;
    for (const model::Page& page : library.pages) all.push_back(page.id);
    return all;
}

/// "In winter > frost" for a heading and the link below it.
std::string shown(const std::vector<model::Block>& blocks) {
    std::string all;
    for (const model::Block& block : blocks) {
        if (const auto* const heading = std::get_if<model::Heading>(&block)) all += heading->words + " ";
        if (const auto* const link = std::get_if<model::Link>(&block)) all += "> " + link->to + " ";
        if (const auto* const text = std::get_if<model::Text>(&block)) all += text->words + " ";
    }
    return all;
}

}  // namespace

TEST_CASE("a page is shown from its first day to its last, both included, and one that is hidden never") {
    model::Page winter = page("frost");
    winter.showing = {false, 2026y / December / 1, 2026y / December / 24};
    CHECK_FALSE(model::is_shown(winter, 2026y / November / 30));
    CHECK(model::is_shown(winter, 2026y / December / 1));
    CHECK(model::is_shown(winter, 2026y / December / 24));
    CHECK_FALSE(model::is_shown(winter, 2026y / December / 25));
    CHECK(model::is_shown(winter, std::nullopt));
    winter.showing.hidden = true;
    CHECK_FALSE(model::is_shown(winter, 2026y / December / 1));
    CHECK_FALSE(model::is_shown(winter, std::nullopt));
    CHECK(model::is_shown(page("always"), 2026y / December / 1));
}

TEST_CASE("links to a page that is not shown go with it, and a heading that has no others") {
    model::Library library;
    library.pages = {page("frost"), page("rain"),
                     page("welcome", {link("frost"), link("rain"), heading("In winter"), link("frost"),
                                      heading("Weather"), link("frost"), link("rain"), heading("Frost"),
                                      model::Text{{}, "Ask us."}, link("frost"), heading("The end")})};
    library.pages[0].showing.hidden = true;
    const auto shown_today = model::shown_on(std::make_shared<const model::Library>(library), std::nullopt);
    CHECK(ids(*shown_today) == std::vector<std::string>{"rain", "welcome"});
    CHECK(shown(shown_today->pages[1].blocks) == "> rain Weather > rain Frost Ask us. The end ");
    CHECK(library.pages[2].blocks.size() == 11);
}

TEST_CASE("a heading is not shown when all pages below it are gone") {
    model::Library library;
    library.pages = {page("rain"),
                     page("welcome", {heading("In winter"), link("frost"), heading("Weather"), link("rain")})};
    const auto shown_today = model::shown_on(std::make_shared<const model::Library>(library), std::nullopt);
    CHECK(shown(shown_today->pages[1].blocks) == "Weather > rain ");
}

TEST_CASE("a library that shows all its pages is not copied") {
    model::Library rain;
    rain.pages = {page("rain")};
    const auto library = std::make_shared<const model::Library>(rain);
    CHECK(model::shown_on(library, 2026y / December / 1) == library);
}

TEST_CASE("visitors read of closed days from a month ahead until they are over") {
    model::Library library;
    library.clinic.closed = {{2026y / December / 24, 2027y / January / 2}};
    const auto told_on = [&](const model::ShowDate& day) {
        return model::shown_on(std::make_shared<const model::Library>(library), day)->clinic.closed.size();
    };
    CHECK(told_on(2026y / November / 22) == 0);
    CHECK(told_on(2026y / November / 23) == 1);
    CHECK(told_on(2027y / January / 2) == 1);
    CHECK(told_on(2027y / January / 3) == 0);
    CHECK(told_on(std::nullopt) == 1);
}
