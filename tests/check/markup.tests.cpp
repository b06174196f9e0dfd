#include <catch2/catch_test_macros.hpp>

#include "check/library.h"
#include "check/lint.h"

using namespace library_of_tests;
using Messages = std::vector<std::string>;

namespace {

model::Library library_that_says(model::Block block) {
    model::Library library = sound_library();
    page(library, "calves").blocks.push_back(std::move(block));
    return library;
}

std::string told(const model::Library& library) {
    std::string all;
    for (const model::Problem& problem : check::run(library)) all += model::to_string(problem) + "\n";
    return all;
}

const model::Where where = {"areas/calves.lua", 9};

std::string of_text(const std::string& words) { return told(library_that_says(model::Text{where, words})); }
std::string of_item(const std::string& words) { return told(library_that_says(model::List{where, {words, "Walk."}})); }

bool says(const std::string& all, std::string_view part) { return all.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a tag of a web page is named, with what to do without it") {
    CHECK(of_text("Your calves lift <b>your</b> heel.") ==
          "areas/calves.lua:9: advice: \"<b>\" shows on the screen as it stands, in \"Your calves lift <b>your</b> "
          "heel.\"\n"
          "  hint: take it and its like out: words are never bold or colored; a heading or a list sets them apart\n");
    CHECK(says(of_text("One<br/>two"), "\"<br/>\""));
    CHECK(says(of_text("</p>"), "\"</p>\""));
    CHECK(of_text("Less than 3 < 5, and 5 > 3, for <3 days, <10%.").empty());
}

TEST_CASE("a character written for a web page is to be typed itself") {
    CHECK(says(of_text("Rest &amp; walk"), "hint: write & instead"));
    CHECK(says(of_text("It&#8217;s fine"), "hint: type the character itself"));
    CHECK(of_text("R&D is fine; so is A & B; and C.").empty());
}

TEST_CASE("Markdown is named for what it was to be") {
    CHECK(says(of_text("Lift **your heel** now"), "\"**your heel**\""));
    CHECK(says(of_text("## At home"), "hint: write heading"));
    CHECK(says(of_text("See [the calves](calves.html)."), "link { to ="));
    CHECK(of_text("5 * 3 ** 2, #1 for runners, and (see [1]) this.").empty());
}

TEST_CASE("what somebody has left for later is named before visitors read it") {
    CHECK(of_text("TODO ask Anna XXX") ==
          "areas/calves.lua:9: advice: \"XXX\" shows on the screen as it stands, in \"TODO ask Anna XXX\"\n"
          "  hint: write what visitors are to read there\n");
    for (const char* unfinished : {"...", "…", ". . .", "TODO: ask", "TODO", "Rest. TODO write more",
                                   "Lorem ipsum dolor sit amet.", "Time: TBD"}) {
        INFO(unfinished);
        CHECK(says(of_text(unfinished), "hint: write what visitors are to read there"));
    }
    CHECK(of_text("Mueva TODO su cuerpo y los TODOS.").empty());
    CHECK(of_text("TODO el cuerpo. XXXL is a size... Wait for it…").empty());
}

TEST_CASE("a bullet or number before an item is one too many, and one before a text asks for a list") {
    for (const char* const bullet : {"- ", "* ", "• ", "· ", "– ", "1. ", "12) ", "a) ", "\uf0b7 "}) {
        INFO(bullet);
        CHECK(says(of_item(std::string(bullet) + "Walk a little."),
                   "hint: take it out: a list has its bullets by itself"));
        CHECK(says(of_text(std::string(bullet) + "Walk a little."), "hint: write list {"));
    }
    for (const char* const fine :
         {"10 minutes a day", "3.5 miles", "-5 to 10", "1.5 hours", "A day off", "2026. A year."})
        CHECK(of_item(fine).empty());
}

TEST_CASE("translations and what the clinic says are looked at as well") {
    model::Library library = library_that_says(model::Text{where, "Rest."});
    library.clinic.languages = {"en", "es"};
    library.clinic.where = {"clinic.lua", 1};
    library.clinic.insurance = "We take **all** plans.";
    model::Language spanish = {{"words/es.lua", 1}, "es", "Español", {}, {}};
    for (const char* words : {"t", "n", "We take **all** plans."}) spanish.words[words] = {{"words/es.lua", 3}, "t"};
    spanish.words["Rest."] = {{"words/es.lua", 4}, "<i>Descanse.</i>"};
    library.languages = {spanish};
    const std::string all = told(library);
    CHECK(says(all, "clinic.lua:1: advice: \"**all**\""));
    CHECK(says(all, "words/es.lua:4: advice: \"<i>\""));
}
