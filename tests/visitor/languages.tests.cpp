#include "visitor/languages.h"

#include <catch2/catch_test_macros.hpp>
#include <optional>

#include "visitor/targets.h"
#include "visitor/tongues.h"

using namespace std::chrono_literals;
using ui::Role;
using visiting::Content;
using visiting::content_in;
using visiting::Panel;
using visiting::Visitor;

namespace {

const std::vector<std::string> names = {"English", "Español", "Language fr", "Language pt", "Language vi"};

bool list_is_up(const Visitor& visitor) {
    return std::ranges::any_of(visitor.record().all(),
                               [](const ui::Seen& seen) { return seen.part == ui::Part::dialog; });
}

std::vector<ui::Seen> offered(const Visitor& visitor) {
    std::vector<ui::Seen> all = visitor.record().all();
    std::erase_if(all,
                  [](const ui::Seen& seen) { return seen.part != ui::Part::dialog || !visiting::touchable(seen); });
    return all;
}

std::string language_of(Visitor& visitor) { return visitor.kiosk().session().settings().language; }

/// Somebody on the map of a kiosk of five languages.
Visitor at_the_map(const Panel& panel = visiting::landscape, ui::Paint paint = ui::Paint::on) {
    return Visitor(content_in({"fr", "pt", "vi"}), panel, paint);
}

}  // namespace

TEST_CASE("with two languages one touch changes to the other, and back") {
    Visitor visitor{Content{}};
    visitor.taps(wording::begin);
    visitor.taps("Español");
    CHECK(language_of(visitor) == "es");
    CHECK_FALSE(list_is_up(visitor));
    visitor.taps("English");
    CHECK(language_of(visitor).empty());
}

TEST_CASE("with more languages the button lists them by their own names, and says which is chosen") {
    for (const Panel panel : {Panel{1920, 1080}, Panel{1080, 1920}, Panel{1280, 800}, Panel{800, 1280},
                              Panel{3840, 2160, 32}, Panel{1280, 800, 10.1F}})
        for (const int percent : kiosk::text_sizes) {
            INFO(panel.width << "x" << panel.height << ", " << percent << " %");
            Visitor visitor = at_the_map(panel, ui::Paint::off);
            visitor.kiosk().take(kiosk::Adjust{{.language = {}, .text_percent = percent}});
            visitor.kiosk().take(kiosk::Begin{});
            visitor.next_frame({}, 1s);
            visitor.taps(wording::language);
            const std::vector<ui::Seen> all = offered(visitor);
            REQUIRE(all.size() == names.size());
            for (std::size_t i = 0; i < names.size(); ++i) {
                CHECK(all[i].name == names[i]);
                CHECK(all[i].state == (i == 0 ? wording::chosen : std::string_view()));
            }
            CHECK(target_mistake(all, visitor) == "");
            CHECK(cut_mistake(visitor, panel) == "");
        }
}

TEST_CASE("a language chosen in the list is spoken at once, and the list goes away") {
    Visitor visitor = at_the_map();
    visitor.taps(wording::begin);
    visitor.taps(wording::language);
    visitor.taps("Language pt");
    CHECK(language_of(visitor) == "pt");
    CHECK_FALSE(list_is_up(visitor));
    CHECK(visitor.sees(visiting::in_language("pt", wording::map_title)));
    visitor.taps(visiting::in_language("pt", wording::language));
    CHECK(offered(visitor)[3].state == visiting::in_language("pt", wording::chosen));
    visitor.taps("English");
    CHECK(language_of(visitor).empty());
}

TEST_CASE("a touch beside the list puts it away and does nothing else, one within it nothing at all") {
    Visitor visitor = at_the_map();
    visitor.taps(wording::begin);
    const kiosk::Place before = visitor.kiosk().session().place();
    const ImVec2 neck = visitor.button("Neck").visible.centre();
    visitor.taps(wording::language);
    const ui::Rect english = visitor.button("English").box;
    const float beside = visitor.kiosk().theme().px(ui::size::near_miss) + 2;
    visitor.taps_at({english.x, english.y - beside});
    CHECK(list_is_up(visitor));
    visitor.taps_at(neck);
    CHECK_FALSE(list_is_up(visitor));
    CHECK(visitor.kiosk().session().place() == before);
    CHECK(language_of(visitor).empty());
}

TEST_CASE("keys reach every language, and Back puts the list away without leaving the page") {
    Visitor visitor = at_the_map();
    visitor.taps(wording::begin);
    visitor.taps("Neck");
    const kiosk::Place page = visitor.kiosk().session().place();
    visitor.strikes("Down");
    visitor.taps(wording::language);
    visitor.strikes("Down");
    std::vector<std::string> reached;
    for (std::size_t i = 0; i < names.size(); ++i) {
        REQUIRE(visitor.kiosk().keypad().focused());
        reached.push_back(visitor.kiosk().keypad().focused()->name);
        visitor.waits(600ms);  // no second strike
        visitor.strikes("Down");
    }
    CHECK(reached == names);
    visitor.strikes("Back");
    CHECK_FALSE(list_is_up(visitor));
    CHECK(visitor.kiosk().session().place() == page);
    visitor.taps(wording::language);
    visitor.strikes("Down");
    visitor.waits(600ms);
    visitor.strikes("Down");
    visitor.waits(600ms);
    visitor.strikes("Enter");
    CHECK(language_of(visitor) == "es");
}

TEST_CASE("a visitor who walks away from the list leaves nothing behind") {
    Visitor visitor = at_the_map();
    visitor.taps(wording::begin);
    visitor.taps(wording::language);
    visitor.waits(150s);
    CHECK(visitor.sees(wording::invitation));
    CHECK_FALSE(list_is_up(visitor));
    visitor.taps(wording::begin);
    CHECK_FALSE(list_is_up(visitor));
}
