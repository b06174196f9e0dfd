#include "model/page.h"

#include <catch2/catch_test_macros.hpp>

using model::Topic;

TEST_CASE("a library finds pages by id and by area, and sources by key") {
    model::Library library;
    library.pages.push_back(
        {.id = "calves", .where = {}, .name = "Calves", .latin = {}, .area = "calves", .blocks = {}});
    library.pages.push_back({.id = "sleep", .where = {}, .name = "Sleep", .latin = {}, .area = "", .blocks = {}});
    library.sources.push_back(
        {.where = {}, .key = "DAVIS20", .authors = "Davis", .year = 2020, .title = {}, .journal = {}, .doi = {}});
    CHECK(library.page("sleep") == &library.pages[1]);
    CHECK(library.page("nothing") == nullptr);
    CHECK(library.page_for_area("calves") == &library.pages[0]);
    CHECK(library.page_for_area("knees") == nullptr);
    CHECK(library.source("DAVIS20")->year == 2020);
    CHECK(library.source("GUO17") == nullptr);
}

TEST_CASE("a page's benefit is found by its topic, wherever it stands") {
    model::Page page;
    page.blocks.push_back(model::Text{{}, "Words first."});
    page.blocks.push_back(model::Benefit{
        .where = {}, .topic = Topic::relaxation, .title = "Calm", .text = {}, .today = {}, .lasts = {}, .sources = {}});
    REQUIRE(model::benefit(page, Topic::relaxation));
    CHECK(model::benefit(page, Topic::relaxation)->title == "Calm");
    CHECK(model::benefit(page, Topic::circulation) == nullptr);
}

TEST_CASE("a letter with many names begins a group, so that none is long to go through") {
    model::Library library;
    model::Page page;
    page.id = "knees";
    page.name = "Knees";
    page.also = {"Ra", "Rb", "Rc", "Rd"};
    for (char second = 'a'; second < 'n'; ++second) page.also.push_back(std::string("S") + second);
    library.pages = {page};
    const auto groups = model::names_by_alphabet(library);
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].letters == "R");
    CHECK(groups[1].letters == "S");
}

TEST_CASE("names stand by the alphabet, whatever their accents, and some letters to a group") {
    model::Library library;
    for (const char* name : {"Zone", "Ácido", "apple", "Bone", "Calf", "Dome", "Edge", "Foot", "Gait", "Hip", "Ice",
                             "Jog", "Knee", "Leg"}) {
        model::Page page;
        page.id = page.name = name;
        library.pages.push_back(page);
    }
    CHECK(model::names_by_alphabet(library).empty());
    for (model::Page& page : library.pages) page.also = {page.name};
    std::string all;
    for (const model::NameGroup& group : model::names_by_alphabet(library)) {
        all += group.letters + ":";
        for (std::size_t i = 0; i < group.names.size(); i += 2) all += " " + std::string(group.names[i].name);
        all += "\n";
    }
    CHECK(all == "A–H: Ácido Bone Dome Foot Hip\nI–Z: Ice Knee Zone\n");
}
