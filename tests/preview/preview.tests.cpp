#include "preview/preview.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "preview/editions.h"
#include "ui/wording.h"

using namespace std::chrono_literals;
using model::Section;
using preview::Edition;
using ui::Role;
using namespace visiting;
using Staff = visiting::StaffAtDesk;

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

TEST_CASE("of a page that visitors do not see today, the desk says so") {
    const Content content;
    Edition edition = fine(content);
    const auto library = std::make_shared<model::Library>(*edition.library);
    edition.library = library;
    for (model::Page& page : library->pages) page.showing.hidden = page.id == "shins";
    edition.changed = {"areas/shins.lua"};
    Staff staff(content, fine(content));
    staff.saves(edition);
    CHECK(staff.sees("areas/shins.lua   Hidden from visitors."));
    const auto later = std::make_shared<model::Library>(*edition.library);
    for (model::Page& page : later->pages)
        if (page.id == "shins") page.showing = {.from = std::chrono::year(2999) / 1 / 1};
    edition.library = later;
    staff.saves(std::move(edition));
    CHECK(staff.sees("areas/shins.lua   Visitors see it on other days."));
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
    staff.taps_in_kiosk(wording::back);
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
    does("O", "Turn");
    CHECK(staff.sees("Portrait"));
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
    staff.taps_in_kiosk("Danger signs");
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
