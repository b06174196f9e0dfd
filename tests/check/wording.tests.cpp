#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;
using Messages = std::vector<std::string>;

namespace {

constexpr const char* written = "Grown-ups rub it.";

/// Sound, with a text of its own and its translation, and words that mislead in both languages.
model::Library worded_library(const std::string& translation) {
    model::Library library = sound_library();
    library.clinic.languages = {"en", "es"};
    page(library, "calves").blocks.push_back(model::Text{{"areas/calves.lua", 9}, written});
    model::Language english = {{"words/en.lua", 1}, "en", "English", {}, {}};
    model::Language spanish = {{"words/es.lua", 1}, "es", "Español", {}, {}};
    spanish.avoid = {{{"words/es.lua", 2}, "torcido", "en una posición rara"}};
    for (const char* words : {"t", "n"}) spanish.words[words] = {{"words/es.lua", 3}, words};
    spanish.words[written] = {{"words/es.lua", 4}, translation};
    library.languages = {english, spanish};
    return library;
}

}  // namespace

TEST_CASE("a translation with a word that misleads is told where it stands, and what to write instead") {
    const auto problems = check::run(worded_library("¿Torcido, el pie?"));
    REQUIRE(problems.size() == 1);
    CHECK(model::to_string(problems[0]) ==
          "words/es.lua:4: advice: \"torcido\" misleads, in \"¿Torcido, el pie?\"\n"
          "  hint: write \"en una posición rara\"");
}

TEST_CASE("a word within a longer one misleads nobody") {
    CHECK(check::run(worded_library("Un pie retorcido, o torcidoso, o torcidó")).empty());
}

TEST_CASE("the pages' own language has such words as well") {
    model::Library library = worded_library("Un masaje.");
    library.languages[0].avoid = {{{"words/en.lua", 2}, "grown-ups", "adults"}};
    CHECK(messages(check::run(library)) == Messages{"\"grown-ups\" misleads, in \"Grown-ups rub it.\""});
}

namespace {

/// What is said of this text on a page, where English claims "flush* ... toxin*" and "cure*" are known.
std::vector<model::Problem> problems_of(const std::string& words) {
    model::Library library = worded_library("Un masaje.");
    library.languages[0].avoid = {{{"words/en.lua", 2}, "flush* ... toxin*", "warms the skin", true},
                                  {{"words/en.lua", 3}, "cure*", "can ease", true},
                                  {{"words/en.lua", 3}, "flush* out", "warms the skin", true},
                                  {{"words/en.lua", 4}, "grown-ups", "adults"}};
    std::get<model::Text>(page(library, "calves").blocks.back()).words = words;
    library.languages[1].words[words] = {{"words/es.lua", 4}, "(" + words + ")"};
    return check::run(library);
}

Messages told_of(const std::string& words) { return messages(problems_of(words)); }

}  // namespace

TEST_CASE("a claim that no study supports is told, whatever its ending and the words between") {
    CHECK(told_of("Massage flushes out toxins and prevents injury.") ==
          Messages{"\"flushes out toxins\" claims what no study supports, in \"Massage flushes out toxins and prevents "
                   "injury.\""});
    CHECK(problems_of("Massage flushes out toxins.")[0].hint ==
          "say what massage does do instead, such as \"warms the skin\"");
    CHECK(told_of("It CURES cramps.").size() == 1);
    CHECK(told_of("Flushing all old toxins away.").size() == 1);
    CHECK(told_of("It cures cramps: it flushes toxins.").size() == 2);
}

TEST_CASE("a claim that is denied, asked, or somebody else's in quotes is none of ours") {
    CHECK(told_of("It does not flush out toxins, and it can't cure you.").empty());
    CHECK(told_of("Nobody has shown that it flushes out toxins.").empty());
    CHECK(told_of("Does it cure cramps?").empty());
    CHECK(told_of("'Massage flushes out toxins'").empty());
    CHECK(told_of("“It cures everything”").empty());
    CHECK(told_of("It does not hurt. It cures cramps.").size() == 1);
}

TEST_CASE("words that only look like a claim are none") {
    CHECK(told_of("Be secure. Toxins are another matter. Flush the cold tap.").empty());
    CHECK(told_of("Flush the tap and let it run for long, as toxins may be in it.").empty());
}

TEST_CASE("misleading words mislead in a sentence that denies them, too") {
    CHECK(told_of("This is not for grown-ups.").size() == 1);
}

TEST_CASE("a wrong choice of a quiz may claim what is not so, in every language") {
    model::Library library = worded_library("Un masaje.");
    library.languages[0].avoid = {{{"words/en.lua", 3}, "cure*", "can ease", true}};
    library.languages[1].avoid = {{{"words/es.lua", 3}, "cura", "puede aliviar", true}};
    library.languages[1].words["It cures cramps"] = {{"words/es.lua", 8}, "Cura los calambres"};
    for (const char* words : {"q", "It eases them", "b"})
        library.languages[1].words[words] = {{"words/es.lua", 9}, words};
    model::Quiz quiz = {{"areas/calves.lua", 10}, "q", "q", {}};
    quiz.choices = {{quiz.where, "w", "It cures cramps", "b", false}, {quiz.where, "r", "It eases them", "b", true}};
    page(library, "calves").blocks.push_back(quiz);
    CHECK(messages(check::run(library)).empty());
    std::get<model::Quiz>(page(library, "calves").blocks.back()).choices[0].right = true;
    CHECK(messages(check::run(library)).size() == 2);
}

TEST_CASE("a word with a soft hyphen in it misleads like any other") {
    CHECK(told_of("Grown-\u00adups rub it.").size() == 1);
    CHECK(told_of("It cu\u00adres cramps.").size() == 1);
}

TEST_CASE("a translation is not judged while the page that says it cannot be read: it may be a quiz's wrong choice") {
    model::Library library = worded_library("¿Torcido, el pie?");
    page(library, "calves").blocks.pop_back();
    check::Facts facts;
    facts.left_out = {"relaxation"};
    CHECK(check::run(library, facts).empty());
}
