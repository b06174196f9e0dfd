#include "content/script/tidy.h"

#include <catch2/catch_test_macros.hpp>

#include "content/script/reading.h"

using content::tidy;
using reading::read_body;

namespace {

std::string first_text(std::string_view script) {
    const content::Reading page = read_body(script);
    if (!page.page) return reading::told(page.problems);
    return std::get<model::Text>(page.page->blocks.front()).words;
}

}  // namespace

TEST_CASE("an accent behind its letter, as some computers write it, is part of the letter") {
    CHECK(tidy("cafe\u0301 nin\u0303o U\u0308bung") == "café niño Übung");
    CHECK(first_text("text \"El nin\u0303o\"") == "El niño");
}

TEST_CASE("what nobody can see is taken out, and its neighbors stay") {
    CHECK(tidy("\ufeffcal\u200bves\u200d \u200elift\u2060 your\ufe0f heel") == "calves lift your heel");
    CHECK(first_text("te\u200bxt \"Rest\u200b a lit\ufefftle.\"") == "Rest a little.");
}

TEST_CASE("a soft hyphen stays, as the place where a word may be broken") {
    CHECK(tidy("cal\u00adves") == "cal\u00adves");
}

TEST_CASE("a no-break space stays between words, and goes where another space does its work") {
    CHECK(tidy("10\u00a0km and 5\u202fkm") == "10\u00a0km and 5\u202fkm");
    CHECK(tidy("heel\u00a0 and\u00a0\u00a0 push \u202fyou") == "heel and push you");
    CHECK(tidy("a  b\n\t c") == "a  b\n\t c");
}

TEST_CASE("the line breaks of Word and the web within a paragraph are spaces, and no line moves for them") {
    CHECK(tidy("one\vtwo\u2028three\u2029four\f") == "one two three four ");
    const content::Reading page = read_body("text \"One\vtwo.\"\n\nbenifit {}");
    CHECK(reading::told(page.problems).find("calves.lua:4:") != std::string::npos);
    CHECK(first_text("text \"One\vtwo.\"") == "One two.");
}

TEST_CASE("letters that have two codes have the usual one") {
    CHECK(tidy("5\u212b, 3\u2126") == "5Å, 3Ω");
    CHECK(content::decomposed("é") == "e\u0301");
}

TEST_CASE("ordinary texts stay as they are, whatever the language") {
    for (const char* const text : {"Long strokes – “slow” – go first…", "¿Le duele? Ñandú.", "Größe", "Привет, мир",
                                   "Καλημέρα", "Tiếng Việt", "€ 5 → 10 × 2"})
        CHECK(tidy(text) == text);
}

TEST_CASE("a translation fits its text however the two were typed") {
    const auto spanish = [](std::string_view script) { return reading::read(script, "words/es.lua"); };
    const content::Reading plain =
        spanish("language { name = \"Espan\u0303ol\" }\ntranslate { \"Your cafe\u0301\", \"Su cal\u00adle\u200b\" }\n");
    REQUIRE(plain.language);
    CHECK(plain.language->name == "Español");
    CHECK(plain.language->words.at("Your café").words == "Su cal\u00adle");
    CHECK(plain.language->words.contains("Your ca\u00adfé"));
}

TEST_CASE("a choice that was pasted is the one that its answer compares") {
    const content::Reading page = read_body(
        "ask { id = \"race\", question = \"When?\", \"To\u200bday\", \"Ano\u0301ther day\" }\n"
        "answer { from = { \"race\" }, function(a)\n"
        "  if a.race == \"Today\" then text \"Rest.\" end\n"
        "end }\n");
    REQUIRE(page.page);
    CHECK(std::get<model::Ask>(page.page->blocks.front()).choices.front().id == "Today");
    CHECK(page.page->script.find("\u200b") == std::string::npos);
}
