#include "visitor/card/list.h"

#include <catch2/catch_test_macros.hpp>

#include "visitor/visitor.h"

using namespace std::chrono_literals;
using ui::Role;
using ui::Seen;
using visiting::Content;
using visiting::Panel;
using visiting::Visitor;

namespace {

/// Where the items of the first long list of a page stand, in their order.
std::vector<Seen> items_of(const char* page, const Panel& panel) {
    const Content content;
    Visitor visitor(content, panel, ui::Paint::off);
    visitor.kiosk().take(kiosk::Begin{});
    visitor.kiosk().take(kiosk::FollowLink{page});
    visitor.waits(1s);
    std::vector<Seen> items;
    for (const model::Block& block : content.library.page(page)->blocks) {
        const auto* const list = std::get_if<model::List>(&block);
        if (!list || list->items.size() < 8 || !items.empty()) continue;
        for (const Seen& seen : visitor.record().all())
            if (seen.role == Role::passage && std::ranges::count(list->items, seen.name) > 0) items.push_back(seen);
        REQUIRE(items.size() == list->items.size());
        for (std::size_t i = 0; i < items.size(); ++i) CHECK(items[i].name == list->items[i]);
    }
    return items;
}

}  // namespace

TEST_CASE("a long list of short items fills a wide card in two columns, heard one after the other") {
    const std::vector<Seen> items = items_of("about", Panel{1920, 1080});
    const std::size_t rows = (items.size() + 1) / 2;
    REQUIRE(rows >= 4);
    for (std::size_t i = 0; i < items.size(); ++i) {
        CHECK(std::abs(items[i].box.y - items[i % rows].box.y) < 1);
        CHECK((i < rows) == (items[i].box.x < 900));
    }
}

TEST_CASE("where lines of text have the whole card, a list has one column") {
    const std::vector<Seen> items = items_of("about", Panel{1080, 1920});
    for (std::size_t i = 1; i < items.size(); ++i) CHECK(items[i].box.y > items[i - 1].box.y);
}
