#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>

#include "ui/text.h"
#include "ui/text_layouts.h"
#include "ui/wording.h"
#include "visitor/targets.h"

using namespace std::chrono_literals;
using ui::Rect;
using ui::Role;
using ui::Seen;
using visiting::Content;
using visiting::cut_mistake;
using visiting::Panel;
using visiting::target_mistake;
using visiting::touchable;
using visiting::Visitor;

namespace {

/// Every text that is on the screen in part stands there by whole lines.
void check_no_line_is_halved(const Visitor& visitor, float line_height) {
    for (const Seen& seen : visitor.record().all()) {
        if (seen.role != Role::text || seen.visible.h <= 0 || seen.visible.h >= seen.box.h - 1) continue;
        INFO(seen.name);
        const float lines = seen.visible.h / line_height;
        CHECK(std::abs(lines - std::round(lines)) * line_height <= 1.5F);
    }
}

std::vector<kiosk::Deed> all_sections() {
    std::vector<kiosk::Deed> deeds;
    for (int i = 0; i < model::topic_count; ++i) deeds.push_back(kiosk::ShowBenefit{static_cast<model::Topic>(i)});
    deeds.push_back(kiosk::ShowSection{model::Section::details});
    deeds.push_back(kiosk::ShowSection{model::Section::caution});
    return deeds;
}

}  // namespace

TEST_CASE("on every screen targets are 20 mm or more, 4 mm apart, and no word is cut") {
    const Content content;
    const Panel panel = GENERATE(Panel{1280, 800}, Panel{800, 1280}, Panel{1920, 1080}, Panel{1080, 1920},
                                 Panel{1920, 1080, 15.6F}, Panel{3840, 2160, 32});
    INFO(panel.width << "x" << panel.height << ", " << panel.diagonal_inches << " inches");
    Visitor visitor(content, panel);
    const auto check = [&] {
        visitor.waits(1s);
        CHECK(target_mistake(visitor.record().all(), visitor) == "");
        CHECK(cut_mistake(visitor, panel) == "");
    };
    visitor.kiosk().take(kiosk::Begin{});
    check();
    for (const model::View view : {model::View::back, model::View::side, model::View::sole, model::View::front}) {
        visitor.kiosk().take(kiosk::LookAt{view});
        check();
    }
    for (const std::string_view page : {"calves", "it-band", "upper-back", "feet"}) {
        visitor.kiosk().take(kiosk::OpenPage{std::string(page)});
        check();
        for (const kiosk::Deed& deed : all_sections()) {
            visitor.kiosk().take(deed);
            check();
        }
    }
}

TEST_CASE("every shipped page fits its card: no word is cut, whichever section is open") {
    const Content content;
    const Panel panel = GENERATE(visiting::landscape, visiting::portrait);
    Visitor visitor(content, panel);
    visitor.kiosk().take(kiosk::Begin{});
    for (const model::Page& page : content.library.pages) {
        if (page.area.empty()) continue;
        INFO(page.id);
        visitor.kiosk().take(kiosk::OpenPage{page.id});
        visitor.waits(300ms);
        CHECK(cut_mistake(visitor, panel) == "");
        for (const kiosk::Deed& deed : all_sections()) {
            visitor.kiosk().take(deed);
            visitor.waits(300ms);
            CHECK(cut_mistake(visitor, panel) == "");
        }
    }
}

TEST_CASE("nothing in the top 15 % of a portrait panel has to be touched") {
    const Content content;
    Visitor visitor(content, visiting::portrait);
    visitor.taps(wording::begin);
    for (const model::View view : {model::View::front, model::View::back, model::View::side, model::View::sole}) {
        visitor.kiosk().take(kiosk::LookAt{view});
        visitor.waits(1s);
        for (const Seen& seen : visitor.record().all()) {
            INFO(seen.name);
            if (touchable(seen)) CHECK(seen.box.y >= 0.15F * static_cast<float>(visiting::portrait.height) - 1);
        }
    }
}

TEST_CASE("a long page moves with the finger, glides on, and comes to rest where no line is cut") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    visitor.taps(wording::how_it_is_done);
    const auto list_top = [&] {
        for (const Seen& seen : visitor.record().all())
            if (seen.name.starts_with("Long strokes")) return seen.box.y;
        return NAN;
    };
    const float before = list_top();
    const Rect words = visitor.finds(Role::text, "How it is done")->box;
    const ImVec2 start = {words.x + 40, words.y + 120};
    visitor.presses(start);
    visitor.moves_to({start.x, start.y - 30});
    visitor.moves_to({start.x, start.y - 60});
    CHECK(std::abs(list_top() - (before - 60)) <= 2);
    visitor.lifts({start.x, start.y - 60});
    const float let_go = list_top();
    CHECK(let_go < before - 55);
    visitor.waits(2s);
    CHECK(list_top() < let_go);
    const float body_line = std::round(ui::type::body.em_mm * ui::type::body.leading / visitor.mm(1));
    check_no_line_is_halved(visitor, body_line);
}

TEST_CASE("a drag that begins on a button in the page scrolls and presses nothing") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    visitor.taps(wording::how_it_is_done);
    while (!visitor.finds(Role::button, "Achilles")) visitor.taps(wording::read_on);
    const ImVec2 at = visitor.finds(Role::button, "Achilles")->visible.centre();
    visitor.presses(at);
    visitor.moves_to({at.x, at.y + 20});
    visitor.moves_to({at.x, at.y + 40});
    visitor.lifts({at.x, at.y + 40});
    visitor.waits(1s);
    CHECK(visitor.kiosk().session().place().page == "calves");
}

TEST_CASE("who cannot drag reads to the end with a button, line by whole line, and back up") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    visitor.taps(wording::how_it_is_done);
    CHECK_FALSE(visitor.finds(Role::button, wording::read_up));
    int pages = 1;
    while (visitor.finds(Role::button, wording::read_on)) {
        visitor.taps(wording::read_on);
        REQUIRE(++pages < 20);
    }
    CHECK(pages > 1);
    CHECK(visitor.finds(Role::button, "Kneading"));
    while (visitor.finds(Role::button, wording::read_up)) visitor.taps(wording::read_up);
    CHECK(visitor.finds(Role::text, "How it is done"));
}

TEST_CASE("a new page begins at its top") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    visitor.taps(wording::how_it_is_done);
    visitor.taps(wording::read_on);
    visitor.taps(wording::back);
    visitor.taps(wording::how_it_is_done);
    CHECK_FALSE(visitor.finds(Role::button, wording::read_up));
}

TEST_CASE("a warning longer than its card can be read to its end") {
    Content content;
    std::string words;
    for (int i = 0; i < 90; ++i) words += "word" + std::to_string(i) + " ";
    for (model::Page& page : content.library.pages)
        if (page.id == "knees") page.blocks.push_back(model::Warning{{}, words});
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.taps("Knees");
    visitor.taps(wording::when_not_to);
    const auto long_one = [&] { return *visitor.finds(Role::text, words); };
    while (!visitor.finds(Role::text, words)) visitor.taps(wording::read_on);
    float read_to = long_one().visible.bottom() - long_one().box.y;
    while (visitor.finds(Role::button, wording::read_on)) {
        visitor.taps(wording::read_on);
        const float goes_on_at = long_one().visible.y - long_one().box.y;
        CHECK(goes_on_at <= read_to + 1);
        read_to = long_one().visible.bottom() - long_one().box.y;
    }
    CHECK(read_to >= long_one().box.h - 1);
}

TEST_CASE("a line end in a text begins a new line") {
    const Content content;
    platform::Canvas canvas(1280, 800);
    ui::Theme theme{ui::light_palette(), canvas.renderer().fonts(), 3};
    ui::Pictures pictures(canvas.renderer(), visiting::source_dir + "/assets/icons");
    ui::TextLayouts layouts;
    ui::Record record;
    canvas.renderer().begin({}, 16ms);
    const ui::Frame frame{theme, pictures, layouts, record, *ImGui::GetWindowDrawList(), kiosk::Time{}};
    const auto lines = [&](std::string_view words, float width, float indent = 0) {
        return ui::wrap(frame, ui::type::body, words, width, indent).lines;
    };
    using Lines = std::vector<std::string_view>;
    CHECK(lines("one two", 1000) == Lines{"one two"});
    CHECK(lines("one\ntwo", 1000) == Lines{"one", "two"});
    CHECK(lines("one\n\ntwo", 1000) == Lines{"one", "", "two"});
    CHECK(lines("one two", 70) == Lines{"one", "two"});
    CHECK(lines("one two", 70, 60) == Lines{"", "one", "two"});
    CHECK(ui::wrap(frame, ui::type::body, "Zusammengesetztes", 70).too_wide);
    canvas.renderer().finish(theme.palette.paper);
}

TEST_CASE("a flick that begins and ends between two frames scrolls and presses nothing") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    visitor.taps(wording::how_it_is_done);
    visitor.waits(1s);
    while (!visitor.finds(Role::button, "Achilles")) {
        visitor.taps(wording::read_on);
        visitor.waits(1s);  // what has just come takes no touch at all
    }
    const ImVec2 at = visitor.finds(Role::button, "Achilles")->visible.centre();
    using platform::PointerEvent;
    const auto finger = platform::Pointer::finger;
    visitor.next_frame({.pointer_events = {{PointerEvent::Kind::press, at.x, at.y + 20, finger},
                                           {PointerEvent::Kind::move, at.x, at.y, finger},
                                           {PointerEvent::Kind::move, at.x, at.y - 20, finger},
                                           {PointerEvent::Kind::release, at.x, at.y - 20, finger}}},
                       33ms);
    visitor.waits(500ms);
    CHECK(visitor.kiosk().session().place().page == "calves");
}

TEST_CASE("a fine wheel scrolls too, its small steps added up") {
    const Content content;
    Visitor visitor(content);
    visitor.taps(wording::begin);
    visitor.taps("Calves");
    visitor.taps(wording::how_it_is_done);
    const ImVec2 at = visitor.finds(Role::text, "How it is done")->box.centre();
    visitor.next_frame(
        {.pointer_events = {{platform::PointerEvent::Kind::move, at.x, at.y + 60, platform::Pointer::mouse}}});
    for (int i = 0; i < 100; ++i) visitor.next_frame({.pointer_events = {}, .wheel = -0.1F});
    visitor.waits(1s);
    CHECK(visitor.finds(Role::button, wording::read_up));
}

TEST_CASE("a heading never stands alone at the end of what is shown") {
    const Content content;
    for (const model::Page& page : content.library.pages) {
        if (page.area.empty()) continue;
        Visitor visitor(content);
        visitor.kiosk().take(kiosk::Begin{});
        visitor.kiosk().take(kiosk::OpenPage{page.id});
        visitor.kiosk().take(kiosk::ShowSection{model::Section::details});
        visitor.waits(500ms);
        INFO(page.id);
        const Seen* last = nullptr;
        const ui::Rect below = visitor.button(wording::how_it_is_done).box;
        for (const Seen& seen : visitor.record().all()) {
            const bool in_details = seen.role == Role::text && seen.visible.h > 0 && seen.visible.x >= below.x &&
                                    seen.visible.bottom() <= below.y;
            if (in_details && (!last || seen.visible.bottom() > last->visible.bottom())) last = &seen;
        }
        REQUIRE(last);
        for (const model::Block& block : page.blocks)
            if (const auto* heading = std::get_if<model::Heading>(&block)) CHECK(last->name != heading->words);
    }
}

TEST_CASE("a long name takes two lines and pushes nothing off its card") {
    Content content;
    for (model::Page& page : content.library.pages)
        if (page.id == "knees") page.name = "Knees and all around them";
    for (const Panel panel : {visiting::landscape, visiting::portrait}) {
        Visitor visitor(content, panel);
        visitor.kiosk().take(kiosk::Begin{});
        visitor.kiosk().take(kiosk::OpenPage{"knees"});
        visitor.waits(1s);
        CHECK(cut_mistake(visitor, panel) == "");
        CHECK(visitor.mm(visitor.button(wording::start_over).box.y -
                         visitor.button(wording::when_not_to).box.bottom()) >= ui::size::card_padding);
    }
}
