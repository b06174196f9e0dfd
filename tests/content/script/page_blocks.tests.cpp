#include <catch2/catch_test_macros.hpp>

#include "content/script/reading.h"
#include "model/passages.h"

using reading::read;
using reading::told;

namespace {

std::string told_of_page(const std::string& options) {
    return told(read("page {\n  name = \"Pulled calf\",\n  " + options + ",\n}\ntext \"Rest.\"", "pull.lua"));
}

}  // namespace

TEST_CASE("a page that belongs to no area may say which ones it is about") {
    const auto one = read("page { name = \"Pulled calf\", on = \"calves\" }\ntext \"Rest.\"", "pull.lua");
    REQUIRE(told(one).empty());
    CHECK(one.page->lit == std::vector<std::string>{"calves"});
    const auto two = read("page { name = \"Cramp\", on = { \"calves\", \"feet\" } }\ntext \"Rest.\"", "cramp.lua");
    REQUIRE(told(two).empty());
    CHECK(two.page->lit == std::vector<std::string>{"calves", "feet"});
    CHECK(read("page { name = \"Cramp\" }\ntext \"Rest.\"", "cramp.lua").page->lit.empty());
}

TEST_CASE("an area that the figure has not is told, with the one that was meant") {
    CHECK(told_of_page("on = \"calfs\"") ==
          "pull.lua:3: the figure has no area 'calfs'\n  hint: did you mean 'calves'?\n");
    CHECK(told_of_page("on = { \"calves\", \"elbow\" }").starts_with("pull.lua:3: the figure has no area 'elbow'\n"));
    CHECK(told_of_page("on = 3") != "");
}

TEST_CASE("a page may be about a part of the foot, and so about the feet") {
    const auto heel = read("page { name = \"Heel pain\", part = \"heel\" }\ntext \"Rest.\"", "heel-pain.lua");
    REQUIRE(told(heel).empty());
    CHECK(heel.page->foot_part == "heel");
    CHECK(heel.page->lit == std::vector<std::string>{"feet"});
    const auto both =
        read("page { name = \"Cramp\", on = { \"calves\", \"feet\" }, part = \"arch\" }\ntext \"Rest.\"", "c.lua");
    REQUIRE(told(both).empty());
    CHECK(both.page->lit == std::vector<std::string>{"calves", "feet"});
}

TEST_CASE("a part that the foot has not is told, with the one that was meant") {
    CHECK(told_of_page("part = \"heal\"") ==
          "pull.lua:3: 'part' cannot be 'heal'\n"
          "  hint: did you mean 'heel'? It can be 'toes', 'ball', 'arch' or 'heel'\n");
    CHECK(told_of_page("part = 7") != "");
}

TEST_CASE("a link may say what it feels like, and its words are translated with the page") {
    const auto page = read("page { name = \"Calf\" }\nlink { to = \"cramp\", feels_like = \"a cramp?\" }", "calf.lua");
    REQUIRE(told(page).empty());
    const auto passages = model::passages_of(page.page->blocks[0]);
    REQUIRE(passages.size() == 1);
    CHECK(passages[0].words == "a cramp?");
}

TEST_CASE("a text of a block that has several lines is known by the line it stands on") {
    const auto page = read(
        "page { name = \"Calf\" }\n"
        "list {\n"
        "  \"Rest.\",\n"
        "  \"Walk.\",\n"
        "}\n"
        "quiz { id = \"q\",\n"
        "  question = \"Rest?\",\n"
        "  wrong { \"Yes\",\n"
        "    because = \"No.\" },\n"
        "  right { \"No\", because = \"Walk.\" },\n"
        "}\n",
        "calf.lua");
    REQUIRE(told(page).empty());
    std::vector<std::pair<std::string, int>> found;
    for (const model::Passage& text : model::passages_of(*page.page)) found.emplace_back(text.words, text.where.line);
    CHECK(
        found ==
        std::vector<std::pair<std::string, int>>{
            {"Calf", 1}, {"Rest.", 3}, {"Walk.", 4}, {"Rest?", 7}, {"Yes", 8}, {"No.", 9}, {"No", 10}, {"Walk.", 10}});
}

TEST_CASE("a picture has no caption, and where to write one is told") {
    CHECK(told(reading::read_body("picture { file = \"calf.png\", alt = \"A calf\", caption = \"Kneading\" }\n")) ==
          "calves.lua:2: 'picture' has no caption: 'alt' is for visitors who cannot see it\n"
          "  hint: write what all visitors are to read in a text below the picture\n");
}
