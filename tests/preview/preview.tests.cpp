#include "preview/preview.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "preview/staff_at_desk.h"
#include "ui/wording.h"

using namespace std::chrono_literals;
using model::Problem;
using model::Section;
using model::Severity;
using preview::Edition;
using ui::Role;
using visiting::at;
using visiting::Content;
using Staff = visiting::StaffAtDesk;

namespace {

constexpr unsigned strong_bar = 0x8C241D;

Edition fine(const Content& content) {
    return {.library = std::make_shared<const model::Library>(content.library),
            .saved = {{"areas/calves.lua", at(14, 32)}},
            .now = at(14, 33)};
}

/// The line on which the page's benefit for this topic begins.
int line_of(const Content& content, std::string_view page, model::Topic topic) {
    return model::benefit(*content.library.page(page), topic)->where.line;
}

const Problem misspelt = {{"areas/calves.lua", 12}, "there is no block called 'benifit'", "did you mean 'benefit'?"};
const Problem too_long = {{"areas/feet.lua", 3}, "the text has 104 words", "leave some out", Severity::advice};

Edition with_mistake(const Content& content) {
    Edition edition = fine(content);
    edition.problems = {too_long, misspelt};
    edition.outdated = {{"areas/calves.lua", at(14, 20)}};
    edition.changed = {"areas/calves.lua"};
    return edition;
}

Edition in_spanish(const Content& content) {
    Edition edition = fine(content);
    model::Language spanish = {.where = {"words/es.lua", 1}, .code = "es", .name = "Español", .words = {}};
    spanish.words["Calves"] = {{"words/es.lua", 7}, "Pantorrillas"};
    model::Library library = content.library;
    library.languages = {spanish};
    edition.library = std::make_shared<const model::Library>(std::move(library));
    return edition;
}

/// Changes the page's first block of a kind.
template <class Block, class Change>
void edit(Edition& edition, std::string_view page_id, Change change) {
    const auto library = std::make_shared<model::Library>(*edition.library);
    edition.library = library;
    for (model::Page& page : library->pages)
        for (model::Block& block : page.blocks)
            if (page.id == page_id && std::holds_alternative<Block>(block)) return change(std::get<Block>(block));
    throw std::logic_error("no such block");
}

}  // namespace

TEST_CASE("without a problem the preview says that all is well") {
    const Content content;
    Staff staff(content, fine(content));
    CHECK(staff.sees("All is well"));
    CHECK(staff.sees("All " + std::to_string(content.library.pages.size()) + " pages open"));
    CHECK(staff.sees_in_kiosk(wording::map_title));
}

TEST_CASE("what is shown is told by its name, its file and when it was saved") {
    const Content content;
    Staff staff(content, fine(content));
    CHECK(staff.sees("Map"));
    CHECK(staff.sees("welcome.lua   As it is in the file."));
    staff.taps_in_kiosk("Calves");
    CHECK(staff.sees("Calves"));
    CHECK(staff.sees("areas/calves.lua   As saved at 14:32."));
    Edition next_day = fine(content);
    next_day.now = at(9, 0, 4);
    staff.saves(std::move(next_day));
    CHECK(staff.sees("areas/calves.lua   As saved on 3 May, 14:32."));
    staff.presses_key("Home");
    CHECK(staff.sees("First screen"));
}

TEST_CASE("a save opens the page that was saved last") {
    const Content content;
    Staff staff(content, fine(content));
    Edition edition = fine(content);
    edition.changed = {"areas/hips.lua", "areas/shins.lua", "sources.lua"};
    staff.saves(edition);
    CHECK(staff.place().page == "shins");
    CHECK(staff.sees_in_kiosk(content.library.page("shins")->latin));
}

TEST_CASE("a save opens the section whose words have changed, and a save of the rest leaves everything where it is") {
    const Content content;
    Staff staff(content, fine(content));
    Edition edition = fine(content);
    edition.changed = {"areas/calves.lua"};
    edit<model::Warning>(edition, "calves", [](auto& block) {
        block.words = "Stop when it hurts.";
        block.sign.reset();
    });
    staff.saves(edition);
    CHECK(staff.place().section == Section::caution);
    CHECK(staff.sees_in_kiosk("Stop when it hurts."));
    staff.taps_in_kiosk("Relaxation");
    staff.saves(edition);
    CHECK(staff.place().section == Section::benefit);
    CHECK(staff.place().topic == model::Topic::relaxation);
    edition.changed = {"clinic.lua"};
    staff.saves(edition);
    CHECK(staff.place().topic == model::Topic::relaxation);
}

TEST_CASE("a warning of a page without an area is opened where that page shows it") {
    const Content content;
    Staff staff(content, fine(content));
    Edition edition = fine(content);
    edition.changed = {"techniques/kneading.lua"};
    edit<model::Warning>(edition, "kneading", [](auto& block) { block.words = "Stop when it hurts."; });
    staff.saves(edition);
    CHECK(staff.place().page == "kneading");
    const char* const words = "Stop when it hurts.";
    while (!staff.sees_in_kiosk(words) && staff.sees_in_kiosk(wording::read_on)) staff.taps_in_kiosk(wording::read_on);
    CHECK(staff.sees_in_kiosk(words));
}

TEST_CASE("a benefit of the map's card is opened where the map shows it") {
    const Content content;
    Staff staff(content, fine(content));
    Edition edition = fine(content);
    edition.changed = {"welcome.lua"};
    edit<model::Benefit>(edition, "welcome", [](auto& block) { block.text = "It feels warm."; });
    staff.saves(edition);
    CHECK(staff.sees_in_kiosk("It feels warm."));
}

TEST_CASE("saving a page's translation opens the page in that language") {
    const Content content;
    Staff staff(content, in_spanish(content));
    Edition edition = in_spanish(content);
    edition.changed = {"words/es/calves.lua"};
    staff.saves(edition);
    CHECK(staff.place().page == "calves");
    CHECK(staff.settings().language == "es");
    CHECK(staff.sees_in_kiosk("Pantorrillas"));
    edition.changed = {"words/es.lua"};
    staff.presses_key("L");
    staff.taps_in_kiosk("Shins");
    staff.saves(edition);
    CHECK(staff.settings().language == "es");
    CHECK(staff.place().page == "shins");
}

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
    CHECK(staff.sees(misspelt.message));
    CHECK(staff.sees(misspelt.hint));
    CHECK_FALSE(staff.sees(too_long.hint));
    staff.presses_key("Back");
    CHECK_FALSE(staff.sees(misspelt.hint));
    staff.clicks("calves.lua has a mistake");
    CHECK(staff.sees(misspelt.hint));
}

TEST_CASE("problems stand in two groups, mistakes before advice, each with its page") {
    const Content content;
    Staff staff(content, with_mistake(content));
    const auto top = [&](std::string_view words) { return staff.finds(Role::text, words)->box.y; };
    CHECK(staff.sees("1 mistake"));
    CHECK(staff.sees("1 piece of advice"));
    CHECK(top("1 mistake") < top("Calves   areas/calves.lua"));
    CHECK(top("Calves   areas/calves.lua") < top(misspelt.message));
    CHECK(top(misspelt.message) < top("1 piece of advice"));
    CHECK(top("1 piece of advice") < top("Feet   areas/feet.lua"));
    CHECK(top("Feet   areas/feet.lua") < top(too_long.message));
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

TEST_CASE("keys and buttons step through languages, text sizes, contrast and both ways up") {
    const Content content;
    const bool by_key = GENERATE(true, false);
    Staff staff(content, in_spanish(content));
    const auto does = [&](std::string_view key, std::string_view button) {
        if (by_key)
            staff.presses_key(key);
        else
            staff.clicks(button);
    };
    CHECK(staff.sees("English"));
    does("L", "Language");
    CHECK(staff.settings().language == "es");
    CHECK(staff.sees("Español"));
    CHECK(staff.sees_in_kiosk("Pantorrillas"));
    does("L", "Language");
    CHECK(staff.settings().language.empty());
    for (const int percent : {130, 160, 200, 100}) {
        does("T", "Text");
        CHECK(staff.settings().text_percent == percent);
        CHECK(staff.sees(std::to_string(percent) + " %"));
    }
    does("C", "Contrast");
    CHECK(staff.settings().high_contrast);
    CHECK(staff.sees("High"));
    CHECK_FALSE(staff.sees_in_kiosk(wording::turn));
    does("O", "Turn");
    CHECK(staff.sees("Portrait"));
    CHECK(staff.sees_in_kiosk(wording::turn));
    does("Home", "Start over");
    CHECK(staff.place().screen == kiosk::Screen::attract);
}

TEST_CASE("on demand every block says in which file and line it stands") {
    const Content content;
    Edition edition = fine(content);
    edit<model::Text>(edition, "calves", [](auto& block) { block.where = {"areas/calves.lua", 12}; });
    Staff staff(content, edition);
    staff.taps_in_kiosk("Calves");
    CHECK_FALSE(staff.sees("calves.lua:12"));
    staff.presses_key("I");
    CHECK(staff.sees("calves.lua:12"));
    staff.taps_in_kiosk("Flexibility");
    CHECK(staff.sees("calves.lua:" + std::to_string(line_of(content, "calves", model::Topic::flexibility))));
    CHECK_FALSE(staff.sees("calves.lua:12"));
    staff.clicks("Lines");
    CHECK_FALSE(staff.sees("calves.lua:"));
}

TEST_CASE("the kiosk in the preview works as in the clinic, and never walks away from staff") {
    const Content content;
    Staff staff(content, fine(content));
    staff.taps_in_kiosk("Hamstrings");
    staff.taps_in_kiosk("When not to");
    const kiosk::Place place = staff.place();
    CHECK(place.section == Section::caution);
    staff.waits(1h);
    CHECK(staff.place() == place);
}

TEST_CASE("the kiosk stands in the preview whole, in the shape of its screen, in every window") {
    const Content content;
    const visiting::Panel window =
        GENERATE(visiting::Panel{1600, 900}, visiting::Panel{1280, 800}, visiting::Panel{1000, 1200},
                 visiting::Panel{2560, 1440}, visiting::Panel{700, 500}, visiting::Panel{320, 320});
    INFO(window.width << "x" << window.height);
    Staff staff(content, with_mistake(content), window);
    const auto check = [&](float aspect) {
        const ui::Rect panel = staff.finds(Role::picture, "kiosk")->box;
        CHECK(std::abs(panel.w / panel.h - aspect) < 0.02F);
        CHECK(panel.x >= 0);
        CHECK(panel.y >= 0);
        CHECK(panel.right() <= static_cast<float>(window.width));
        CHECK(panel.bottom() <= static_cast<float>(window.height));
        for (const ui::Seen& seen : staff.preview().kiosk().record().all()) {
            INFO(seen.name);
            CHECK(overlap(seen.visible, panel).w == seen.visible.w);
            CHECK(overlap(seen.visible, panel).h == seen.visible.h);
        }
        for (const ui::Seen& seen : staff.preview().record().all()) {
            INFO(seen.name);
            CHECK_FALSE(seen.cut);
            CHECK(seen.box.right() <= static_cast<float>(window.width));
        }
    };
    check(16.0F / 9);
    staff.presses_key("O");
    check(9.0F / 16);
}
