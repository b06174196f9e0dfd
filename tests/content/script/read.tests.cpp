#include "content/script/read.h"

#include <catch2/catch_test_macros.hpp>

#include "content/script/limits.h"
#include "content/script/reading.h"

using reading::read;
using reading::read_body;
using reading::told;

namespace {

template <class Block>
const Block& only_block(const content::Reading& reading) {
    REQUIRE(told(reading).empty());
    REQUIRE(reading.page);
    REQUIRE(reading.page->blocks.size() == 1);
    return std::get<Block>(reading.page->blocks.front());
}

}  // namespace

TEST_CASE("a page about an area has its names, its area and the id of its file") {
    const auto reading =
        read("\narea { name = \"Calves\", latin = \"Gastrocnemius\", on = \"calves\" }", "areas/calf.lua");
    REQUIRE(told(reading).empty());
    CHECK(reading.page->id == "calf");
    CHECK(reading.page->where == model::Where{"areas/calf.lua", 2});
    CHECK(reading.page->name == "Calves");
    CHECK(reading.page->latin == "Gastrocnemius");
    CHECK(reading.page->area == "calves");
}

TEST_CASE("a page may belong to no area") {
    const auto reading = read("page { name = \"How massage helps\" }");
    REQUIRE(told(reading).empty());
    CHECK(reading.page->name == "How massage helps");
    CHECK(reading.page->area.empty());
}

TEST_CASE("words may stand in long brackets, in parentheses, and over several lines") {
    CHECK(only_block<model::Text>(read_body("text [[Your\ncalves]]")).words == "Your\ncalves");
    CHECK(only_block<model::Heading>(read_body("heading (\"How it is done\")")).words == "How it is done");
    CHECK(only_block<model::Warning>(read_body("\n\nwarning \"Stop\"")).where == model::Where{"calves.lua", 4});
}

TEST_CASE("a list keeps its items in order") {
    CHECK(only_block<model::List>(read_body("list { \"a\", \"b\", \"c\" }")).items ==
          std::vector<std::string>{"a", "b", "c"});
}

TEST_CASE("a link names the page it leads to") {
    CHECK(only_block<model::Link>(read_body("link { to = \"achilles\" }")).to == "achilles");
}

TEST_CASE("a benefit says what helps, how sure that is and who found it") {
    const auto reading = read_body(R"(
benefit "flexibility"
{
  title = "Reach", text = "Further.", today = "Bend.",
  grade = "limited", size = "medium", lasts = "hours", sources = { "DAVIS20", "KONRAD22" },
})");
    const auto& benefit = only_block<model::Benefit>(reading);
    CHECK(benefit.where.line == 3);
    CHECK(benefit.topic == model::Topic::flexibility);
    CHECK(benefit.title == "Reach");
    CHECK(benefit.text == "Further.");
    CHECK(benefit.today == "Bend.");
    CHECK(benefit.grade == model::Grade::limited);
    CHECK(benefit.size == model::EffectSize::medium);
    CHECK(benefit.lasts == "hours");
    CHECK(benefit.sources == std::vector<std::string>{"DAVIS20", "KONRAD22"});
}

TEST_CASE("a benefit that studies do not support needs no source") {
    const auto reading = read_body(
        "benefit \"inflammation\" { title = \"a\", text = \"b\", today = \"c\", grade = \"not supported\", size = "
        "\"none\" }");
    CHECK(only_block<model::Benefit>(reading).sources.empty());
}

TEST_CASE("a file of sources needs no head") {
    const auto reading = read(R"(
source { key = "DAVIS20", authors = "Davis, Alabed and Chico", year = 2020,
  title = "Effect of sports massage", journal = "BMJ Open", doi = "10.1136/bmjsem-2019-000614" }
source {
  authors = "Konrad", year = 2022, journal = "Sports Medicine",
  key = "KONRAD22",
})");
    REQUIRE(told(reading).empty());
    CHECK_FALSE(reading.page);
    REQUIRE(reading.sources.size() == 2);
    CHECK(reading.sources[0].key == "DAVIS20");
    CHECK(reading.sources[0].authors == "Davis, Alabed and Chico");
    CHECK(reading.sources[0].year == 2020);
    CHECK(reading.sources[0].title == "Effect of sports massage");
    CHECK(reading.sources[0].journal == "BMJ Open");
    CHECK(reading.sources[0].doi == "10.1136/bmjsem-2019-000614");
    CHECK(reading.sources[1].where.line == 6);
}

TEST_CASE("a source without a mistake is kept beside one with a mistake") {
    const auto reading = read(
        "source { key = \"A\", authors = \"a\", year = 2020, journal = \"j\" }\n"
        "source { key = \"B\", authors = \"a\", year 2020, journal = \"j\"\n");
    REQUIRE(reading.sources.size() == 1);
    CHECK(reading.sources[0].key == "A");
    CHECK(reading.problems.size() == 2);
}

TEST_CASE("a picture lies beside its page or is named from the content folder") {
    const std::string page = "page { name = \"a\" }\n";
    const content::File file{BODYMAP_SOURCE_DIR "/tests/content", "pages/calves.lua"};
    const std::string beside = page + "picture { file = \"calf.png\", alt = \"A calf\" }";
    const std::string from_folder = page + "picture { file = \"pages/calf.png\", alt = \"A calf\" }";
    CHECK(only_block<model::Picture>(content::read(file, beside)).file == "pages/calf.png");
    CHECK(only_block<model::Picture>(content::read(file, from_folder)).file == "pages/calf.png");
    CHECK(only_block<model::Picture>(content::read(file, beside)).alt == "A calf");
    CHECK(told(content::read(file, page + "picture { file = \"CALF.png\", alt = \"A calf\" }")) ==
          "pages/calves.lua:2: there is no picture 'CALF.png'\n"
          "  hint: upper and lower case must match: write file = \"calf.png\"\n");
    CHECK(told(content::read(file, page + "picture { file = \"CALF\", alt = \"A calf\" }")) ==
          "pages/calves.lua:2: 'CALF' lacks the ending of its name\n  hint: write file = \"calf.png\"\n");
    CHECK(told(content::read(file, page + "picture { file = \"pages/CALF\", alt = \"A calf\" }")) ==
          "pages/calves.lua:2: 'pages/CALF' lacks the ending of its name\n  hint: write file = \"pages/calf.png\"\n");
}

TEST_CASE("a mistake in one option of a long block is told on the line of that option") {
    CHECK(told(read_body(R"(picture {
  -- alt = "not this one"
  file = "calf.png",
  alt = "",
}
list {
  "alt = 'not this one'",
  [[
  two lines]],
  3,
})")) == "calves.lua:5: 'alt' is empty\n  hint: write words between the quotes\n"
         "calves.lua:11: item 3 should be words in quotes\n  hint: write \"3\"\n");
}

TEST_CASE("a page saved by Notepad, with its mark and its line ends, is an ordinary page") {
    const auto reading = read("\xef\xbb\xbfpage { name = \"a\" }\r\n\r\ntext \"\"\r\n");
    CHECK(told(reading) == "calves.lua:3: 'text' is empty\n  hint: write words between the quotes\n");
}

TEST_CASE("a file that is not UTF-8 text is told so") {
    CHECK(told(read("-- fine\ntext \"caf\xe9\"")) ==
          "calves.lua:2: this line has a letter that is not saved as UTF-8\n"
          "  hint: choose 'Save as' and the encoding UTF-8\n");
    CHECK(told(read("\xff\xfet\0e\0")) ==
          "calves.lua: this file is not saved as UTF-8\n  hint: choose 'Save as' and the encoding UTF-8\n");
}

TEST_CASE(
    "a large file in UTF-16 is told what it is, with a mark at its beginning or without, and not that it is large") {
    std::string wide;
    for (const char c : "-- " + std::string(content::limits::file_bytes / 2, 'x')) wide += std::string(1, c) + '\0';
    for (const std::string mark : {"", "\xff\xfe"})
        CHECK(told(read(mark + wide)) ==
              "calves.lua: this file is not saved as UTF-8\n  hint: choose 'Save as' and the encoding UTF-8\n");
    CHECK(told(read(std::string(100, '\0'))).starts_with("calves.lua: this is not a text file"));
}

TEST_CASE("a mistake that a loop repeats is told once") {
    CHECK(told(read_body("for i = 1, 9 do text(i) end")) ==
          "calves.lua:2: 'text' should be words in quotes\n  hint: write text \"1\"\n");
}

TEST_CASE("a block may stand in a function, even where the function is an option") {
    const auto reading = read_body("local t = { say = function() text \"Fine.\" end }\nt.say()");
    CHECK(only_block<model::Text>(reading).words == "Fine.");
}

TEST_CASE("loops and conditions work where somebody needs them") {
    const auto reading = read_body("for week = 1, 3 do\n  if week ~= 2 then text(\"Week \" .. week) end\nend");
    REQUIRE(told(reading).empty());
    REQUIRE(reading.page->blocks.size() == 2);
    CHECK(std::get<model::Text>(reading.page->blocks[1]).words == "Week 3");
}

TEST_CASE("a file of another program is called what it is") {
    const auto told = [](std::string_view bytes) { return reading::read(bytes).problems.at(0).message; };
    CHECK(told("{\\rtf1\\ansi text}") == "this file is rich text (RTF), not plain text");
    CHECK(told("PK\x03\x04 and so on") == "this file is a document of Word or LibreOffice, not plain text");
    CHECK(told("<!DOCTYPE html>\n<p>a</p>") == "this file is a web page (HTML), not plain text");
    CHECK(told("%PDF-1.7") == "this file is a PDF, not plain text");
}
