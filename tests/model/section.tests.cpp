#include "model/section.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using model::Section;
using model::Topic;

namespace {

model::Benefit benefit(Topic topic) {
    model::Benefit benefit;
    benefit.topic = topic;
    return benefit;
}

model::Page page_of(std::string area) {
    model::Page page;
    page.area = std::move(area);
    page.blocks = {model::Text{{}, "What it does."},
                   benefit(Topic::relaxation),
                   benefit(Topic::flexibility),
                   model::Warning{{}, "Not with a fever."},
                   model::Quiz{},
                   model::Text{{}, "How it is done."},
                   model::Heading{{}, "More"},
                   model::Warning{{}, "Not when it hurts."}};
    return page;
}

using Blocks = std::vector<std::size_t>;

}  // namespace

TEST_CASE("the page of an area shows its benefits and warnings apart, and its details from the first question on") {
    const model::Page calves = page_of("calves");
    CHECK(model::blocks_in(calves, Section::overview) == Blocks{0});
    CHECK(model::blocks_in(calves, Section::benefit, Topic::flexibility) == Blocks{2});
    CHECK(model::blocks_in(calves, Section::benefit, Topic::circulation).empty());
    CHECK(model::blocks_in(calves, Section::details) == Blocks{4, 5, 6});
    CHECK(model::blocks_in(calves, Section::caution) == Blocks{3, 7});
}

TEST_CASE("a page that belongs to no area is one long read, beside its benefits") {
    const model::Page kneading = page_of("");
    CHECK(model::blocks_in(kneading, Section::overview) == Blocks{0, 3, 4, 5, 6, 7});
    CHECK(model::blocks_in(kneading, Section::benefit, Topic::relaxation) == Blocks{1});
    CHECK(model::blocks_in(kneading, Section::details).empty());
    CHECK(model::blocks_in(kneading, Section::caution).empty());
}

TEST_CASE("every block stands in one section") {
    for (const char* area : {"", "calves"}) {
        const model::Page page = page_of(area);
        for (std::size_t i = 0; i < page.blocks.size(); ++i) {
            const auto* const benefit = std::get_if<model::Benefit>(&page.blocks[i]);
            const auto shown = model::blocks_in(page, model::section_of(page, i), benefit ? benefit->topic : Topic{});
            CHECK(std::ranges::find(shown, i) != shown.end());
        }
    }
}

TEST_CASE("the words of a section are counted") {
    CHECK(model::words_in(page_of("calves"), Section::overview) == 3);
    CHECK(model::words_in(page_of("calves"), Section::caution) == 8);
}
