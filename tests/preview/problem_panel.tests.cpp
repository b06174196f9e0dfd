#include "preview/problem_panel.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "preview/editions.h"
#include "ui/wording.h"

using namespace std::chrono_literals;
using model::Problem;
using model::Section;
using preview::Edition;
using ui::Role;
using namespace visiting;
using Staff = visiting::StaffAtDesk;

// What staff are told of mistakes, around the kiosk and over it.

namespace {

constexpr unsigned strong_bar = 0xFFC93C;

}  // namespace

TEST_CASE("an older version is told over the kiosk in words and colour, until the mistake is mended") {
    const Content content;
    Staff staff(content, fine(content));
    staff.saves(with_mistake(content));
    const std::string notice =
        "calves.lua has a mistake in it, so this is the version from 14:20. Mend line 12 and save.";
    const auto bar = staff.finds(Role::button, notice);
    REQUIRE(bar);
    CHECK(staff.sees(notice));
    CHECK(staff.colour_at({bar->box.right() - 20, bar->box.centre().y}) == strong_bar);
    CHECK_FALSE(staff.sees("As saved"));

    staff.taps_in_kiosk("Shins");
    CHECK_FALSE(staff.sees(notice));
    staff.taps_in_kiosk("Calves");
    CHECK(staff.sees(notice));

    Edition mended = fine(content);
    mended.changed = {"areas/calves.lua"};
    staff.saves(mended);
    CHECK_FALSE(staff.sees(notice));
    CHECK(staff.sees("As saved at 14:32."));
    CHECK(staff.colour_at(bar->box.centre()) != strong_bar);
}

TEST_CASE("a mistake in a translation is told while that language is shown, one in a shared file always") {
    const Content content;
    Edition edition = in_spanish(content);
    edition.outdated = {{"words/es.lua", at(8, 0)}};
    Staff staff(content, edition);
    CHECK_FALSE(staff.sees("words/es.lua cannot be used as it is"));
    staff.presses_key("L");
    CHECK(staff.sees("words/es.lua cannot be used as it is, so this is the version from 08:00. Mend it and save."));
    edition.outdated = {{"sources.lua", at(8, 0)}};
    edition.problems = {
        {{"sources.lua", 4}, "one", ""}, {{"sources.lua", 9}, "two", ""}, {{"sources.lua", 12}, "three", ""}};
    staff.saves(edition);
    CHECK(
        staff.sees("sources.lua has 3 mistakes in it, so this is the version from 08:00. Mend lines 4, 9 and 12, then "
                   "save."));
}

TEST_CASE("a save with a mistake shows at once what is wrong and what to write instead") {
    const Content content;
    Staff staff(content, fine(content));
    staff.saves(with_mistake(content));
    CHECK(staff.place().page == "calves");
    CHECK(staff.sees(misspelt().message));
    CHECK(staff.sees(misspelt().hint));
    CHECK_FALSE(staff.sees(too_long().hint));
    staff.presses_key("Back");
    CHECK_FALSE(staff.sees(misspelt().hint));
    staff.clicks("calves.lua has a mistake");
    CHECK(staff.sees(misspelt().hint));
}

TEST_CASE("problems stand in two groups, mistakes before advice, each with its page") {
    const Content content;
    Staff staff(content, with_mistake(content));
    const auto top = [&](std::string_view words) { return staff.finds(Role::text, words)->box.y; };
    CHECK(staff.sees("1 mistake"));
    CHECK(staff.sees("Of a page that cannot be read, visitors see what was there before. The rest they see as it is."));
    CHECK(staff.sees("1 piece of advice"));
    CHECK(top("1 mistake") < top("Calves   areas/calves.lua"));
    CHECK(top("Calves   areas/calves.lua") < top(misspelt().message));
    CHECK(top(misspelt().message) < top("1 piece of advice"));
    CHECK(top("1 piece of advice") < top("Feet   areas/feet.lua"));
    CHECK(top("Feet   areas/feet.lua") < top(too_long().message));
}

TEST_CASE("a click on a problem opens its page where the line stands, and tells the problem in full") {
    const Content content;
    Edition edition = fine(content);
    const std::string message =
        "this sentence goes on for so long that nobody would want to read all of it before "
        "they know that it is theirs, which is why its end only shows once it is opened: here";
    edition.problems = {{{"areas/calves.lua", line_of(content, "calves", model::Topic::flexibility) + 2},
                         message,
                         "make it two sentences"},
                        {{"areas/feet.lua", 1}, "the page has no Latin name", "add latin = \"...\""}};
    Staff staff(content, edition);
    CHECK_FALSE(staff.finds(Role::text, "opened: here"));
    staff.clicks(message);
    CHECK(staff.place().page == "calves");
    CHECK(staff.place().section == Section::benefit);
    CHECK(staff.place().topic == model::Topic::flexibility);
    CHECK(staff.finds(Role::text, "opened: here"));
    CHECK(staff.sees("make it two sentences"));
    staff.clicks("the page has no Latin name");
    CHECK(staff.place().page == "feet");
    CHECK(staff.place().section == Section::overview);
    CHECK_FALSE(staff.sees("make it two sentences"));
    staff.clicks("the page has no Latin name");
    CHECK_FALSE(staff.sees("add latin"));
}

TEST_CASE("a problem of a translation opens the page that says it, in that language") {
    const Content content;
    Edition edition = in_spanish(content);
    edition.problems = {{{"words/es.lua", 7}, "the font lacks a letter", ""}};
    Staff staff(content, edition);
    staff.clicks("the font lacks a letter");
    CHECK(staff.place().page == "calves");
    CHECK(staff.settings().language == "es");
}

TEST_CASE("a page that never opened says so with its problem, and leaves the kiosk where it is") {
    const Content content;
    Edition edition = fine(content);
    edition.problems = {{{"pages/rolling.lua", 0}, "the file is empty", "begin with page { ... }"}};
    edition.changed = {"pages/rolling.lua"};
    Staff staff(content, fine(content));
    staff.taps_in_kiosk("Shins");
    staff.saves(edition);
    CHECK(staff.sees("begin with page { ... }. Until then there is no such page."));
    CHECK(staff.sees("Whole file: "));
    CHECK(staff.place().page == "shins");
}

TEST_CASE("the arrow keys go from problem to problem, and bring the next one into view") {
    const Content content;
    Edition edition = fine(content);
    for (const model::Page& page : content.library.pages)
        if (page.id < "feet") edition.problems.push_back({page.where, "the name of " + page.id, "find another"});
    Staff staff(content, edition);
    const std::vector<Problem>& problems = edition.problems;
    std::ranges::sort(edition.problems);
    for (const Problem& problem : problems) {
        staff.presses_key("Down");
        INFO(problem.message);
        CHECK(content.library.page(staff.place().page)->where.file == problem.where.file);
        CHECK(staff.finds(Role::text, problem.message));
        CHECK(staff.sees("find another"));
    }
    staff.presses_key("Down");
    CHECK(staff.sees(problems.front().message));
    staff.presses_key("Up");
    CHECK(staff.finds(Role::text, problems.back().message));
    CHECK_FALSE(staff.finds(Role::text, problems.front().message));
}

TEST_CASE("a long list of problems scrolls by wheel") {
    const Content content;
    Edition edition = fine(content);
    for (int line = 1; line <= 20; ++line)
        edition.problems.push_back({{"areas/calves.lua", line}, "problem number " + std::to_string(line), ""});
    Staff staff(content, edition);
    const auto first_one = staff.finds(Role::text, "problem number 1");
    REQUIRE(first_one);
    CHECK_FALSE(staff.finds(Role::text, "problem number 20"));
    for (int i = 0; i < 6; ++i) staff.turns_wheel(first_one->box.centre(), -10);
    CHECK(staff.finds(Role::text, "problem number 20"));
}
