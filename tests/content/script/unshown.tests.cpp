#include "content/script/unshown.h"

#include <catch2/catch_test_macros.hpp>

#include "base/scratch.h"
#include "content/live.h"
#include "content/load.h"
#include "content/script/reading.h"

namespace {

/// Latin and Cyrillic letters, and a few signs.
const base::Letters latin = {{{' ', 0x24F}, {0x400, 0x4FF}, {0x2010, 0x2027}}};

const std::string head = "area { name = \"Calves\", on = \"calves\" }\n";

content::Reading read(const std::string& script, const std::string& name = "calves.lua") {
    return content::read({reading::folder, name, &latin}, script);
}

std::string told(const std::string& body) { return reading::told(read(head + body).problems); }

}  // namespace

TEST_CASE("a text with a letter that the typeface lacks keeps its page off the screen, and is named once") {
    const content::Reading page = read(head + "text \"Rub ➜ slowly, ➜ then ☎ us.\"\nheading \"Ok\"\n");
    CHECK_FALSE(page.page);
    CHECK(reading::told(page.problems) ==
          "calves.lua:2: the kiosk's typeface has no '➜' (U+279C) and no '☎' (U+260E), in \"Rub ➜ slowly, ➜ then ☎ "
          "us.\"\n"
          "  hint: write it in other characters\n");
    CHECK(read(head + "text \"Größe, niño, Привет – “so”…\"").problems.empty());
}

TEST_CASE("an emoji is to be taken out, and a whole script is named") {
    CHECK(told("text \"💪 Strong calves.\"") ==
          "calves.lua:2: the kiosk's typeface has no '💪' (U+1F4AA), in \"💪 Strong calves.\"\n"
          "  hint: take the emoji out\n");
    CHECK(told("text \"مرحبا, runner.\"") ==
          "calves.lua:2: the kiosk's typeface has no Arabic letters, in \"مرحبا, runner.\"\n"
          "  hint: write it in Latin letters\n");
}

TEST_CASE("letters are looked for in lists, options, answers and what is written as a number") {
    CHECK(told("list {\n  \"Walk.\",\n  \"日\",\n}").starts_with("calves.lua:4: the kiosk's typeface has no Chinese"));
    CHECK(told("picture { file = \"calf.png\",\n  alt = \"Two ☎\" }").starts_with("calves.lua:3: "));
    CHECK(told("text \"Strong \\u{1F4AA}\"").starts_with("calves.lua:2: the kiosk's typeface has no '\\u{1F4AA}'"));
    CHECK(told("ask { id = \"a\", question = \"b\", \"c\", \"d\" }\nanswer { from = { \"a\" }, function(a)\n"
               "  if a.a == \"c\" then\n    warning \"☎ us.\"\n  end\nend }")
              .starts_with("calves.lua:5: "));
    CHECK(told("-- a note with ☎\ntext \"Rest.\"").empty());
}

TEST_CASE("a language whose letters the typeface lacks is named once, and not in every text and file") {
    const scratch::Folder folder;
    folder.write("calves.lua", "page { name = \"Calves\" }\ntext \"Rest.\"\n");
    folder.write("words/ar.lua", "language { name = \"العربية\" }\ntranslate { \"Calves\", \"الساق\" }\n");
    folder.write("words/ar/calves.lua", "translate { \"Calves\", \"الساق\" }\ntranslate { \"Rest.\", \"استرح\" }\n");
    folder.write("words/ar/more.lua", "translate { \"Knees\", \"الركبة\" }\n");
    CHECK(reading::told(content::load(folder.path(), &latin).problems) ==
          "words/ar.lua:1: the kiosk's typeface has no Arabic letters, so it cannot show this language\n"
          "  hint: take its files out of the folder words\n");
}

TEST_CASE("a page that gets an emoji stays up as it was before") {
    const scratch::Folder folder;
    folder.write("calves.lua", "page { name = \"Calves\" }\ntext \"Rest.\"\n");
    content::Live live(folder.path(), {}, latin);
    folder.write("calves.lua", "page { name = \"Calves\" }\ntext \"Rest 💪.\"\n");
    REQUIRE(live.refresh());
    REQUIRE(live.library().pages.size() == 1);
    CHECK(std::get<model::Text>(live.library().pages[0].blocks[0]).words == "Rest.");
    CHECK(live.problems().size() == 1);
    CHECK(live.outdated().size() == 1);
}
