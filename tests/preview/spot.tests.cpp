#include "preview/spot.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "content/load.h"

TEST_CASE("every block of every shipped page is opened in the section that shows it") {
    const model::Library library = content::load(BODYMAP_SOURCE_DIR "/content").library;
    REQUIRE(library.pages.size() > 50);
    for (const model::Page& page : library.pages)
        for (std::size_t i = 0; i < page.blocks.size(); ++i) {
            const model::Where where = model::where_of(page.blocks[i]);
            INFO(where.file << ':' << where.line);
            const auto place = preview::spot_of(library, where).place;
            REQUIRE(place);
            CHECK((place->screen == kiosk::Screen::map) == (page.id == model::welcome_page));
            const auto shown = model::blocks_in(page, place->section, place->topic);
            CHECK(std::ranges::find(shown, i) != shown.end());
        }
}
