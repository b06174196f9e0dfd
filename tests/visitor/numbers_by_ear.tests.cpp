#include <catch2/catch_test_macros.hpp>

#include "commands/check_content.h"
#include "ui/wording.h"
#include "visitor/aloud.h"

// Numbers that visitors set, as the pages ship, to somebody who cannot see them.

using namespace visiting;
using ui::Paint;

namespace {

struct Numbers : Aloud<Content> {
    Numbers() { answering = commands::answering(folder); }
};

std::string hears_after(Visitor& visitor, std::string_view key) {
    visitor.hears();
    visitor.strikes(key);
    return visitor.hears();
}

void check_says(const std::string& said, const std::vector<std::string>& all) {
    INFO(said);
    for (const std::string& words : all) CHECK(contains(said, words));
}

}  // namespace

TEST_CASE("a guess is met by ear with its question and how to set it, and what was found is said") {
    const Numbers content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"what-you-may-have-read"});
    walks_to(visitor, wording::less);
    check_says(visitor.hears(),
               {"Question: How long after a hard run is your lactic acid back to normal? ",
                "Less, Your guess: 13 hours. 1 of 3. ", "Guess with Less and More. Show me says what was found."});
    CHECK(hears_after(visitor, "Enter") == "Your guess: 11 hours.\n");
    CHECK_FALSE(contains(hears_after(visitor, "Down"), "Guess with"));
    CHECK(hears_after(visitor, "Enter") == "Your guess: 13 hours.\n");
    CHECK(contains(hears_after(visitor, "Down"), "Show me. 3 of 3."));
    check_says(hears_after(visitor, "Enter"), {"What was found: 1 hour. It's back to normal within about an hour"});
    walks_to(visitor, wording::guess_again);
}

TEST_CASE("each of two runs is set by ear, and what that means is said at once") {
    const Numbers content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"next-run"});
    walks_to(visitor, wording::less);
    // Whose it is has just been read.
    CHECK(visitor.hears().ends_with(
        "Less, button, 6 miles (9 point 7 kilometers), 1 of 2. Enter on Less or More changes it.\n"));
    check_says(hears_after(visitor, "Enter"),
               {"My longest run in the last 30 days: 5 miles", "My next run: 5 point 5 miles"});
    CHECK(contains(hears_after(visitor, "Down"), "More, button, 5 miles"));
    const std::string next = hears_after(visitor, "Down");
    CHECK(next.starts_with("My next run: Less, button, 5 point 5 miles (8 point 9 kilometers), 1 of 2."));
    CHECK_FALSE(contains(next, "Enter on Less"));  // it has just been said
    check_says(hears_after(visitor, "Enter"), {"My next run: 5 miles"});
    walks_to(visitor, wording::more);
    check_says(hears_after(visitor, "Enter"), {"My next run: 5 point 5 miles"});
    check_says(hears_after(visitor, "Enter"),
               {"My next run: 6 miles", "Over 10 percent longer.", "the study's ratio makes it: 16"});
}

TEST_CASE("on the soreness clock the day is heard, and where on the hill that is") {
    const Numbers content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"soreness-clock"});
    walks_to(visitor, "2 days ago");
    check_says(hears_after(visitor, "Enter"),
               {"Day 2: often one of the sorest days.", "You are here: 2 days after a hard run."});
}
