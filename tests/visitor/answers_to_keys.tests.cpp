#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <set>

#include "commands/check_content.h"
#include "model/passages.h"
#include "ui/wording.h"
#include "visitor/aloud.h"

// Somebody who cannot see strikes a key, and hears what came of it.

using namespace visiting;
using ui::Paint;
using ui::Seen;
namespace wording = wording;

TEST_CASE("who strikes a key first is told how to get speech, in each language, and after that nothing") {
    const Aloud<Content> content;
    Visitor visitor(content, landscape, Paint::off);
    visitor.strikes(GENERATE("Down", "Enter", "VolumeUp", "Back"));
    CHECK(visitor.hears() ==
          "For speech, press F1 or the help key, or plug in a headset. "
          "Para oír la voz, pulse F1 o la tecla de ayuda, o conecte sus audífonos.\n");
    for (const char* key : {"Down", "Enter", "Down", "Enter", "VolumeUp", "Back", "Home"}) visitor.strikes(key);
    CHECK(visitor.hears().empty());
}

TEST_CASE("who begins by touch is told nothing, and nobody is where the clinic wants no sound") {
    Aloud<Content> content;
    SECTION("by touch") {
        Visitor visitor(content, landscape, Paint::off);
        visitor.taps(wording::begin);
        for (const char* key : {"Down", "Enter"}) visitor.strikes(key);
        CHECK(visitor.hears().empty());
    }
    SECTION("without sound") {
        content.library.clinic.chime = false;
        Visitor visitor(content, landscape, Paint::off);
        for (const char* key : {"Down", "Enter"}) visitor.strikes(key);
        CHECK(visitor.hears().empty());
    }
}

TEST_CASE("the key for speech says again what the keys do and where one is, and once more ends speech") {
    const Aloud<Content> content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::OpenPage{"calves"});
    walks_to(visitor, "Flexibility");
    for (int times = 0; times < 2; ++times) {
        visitor.hears();
        visitor.strikes("Speech");
        const std::string help = visitor.hears();
        CHECK(help.starts_with("Down and up go one by one. Right and left jump. Enter chooses. Back or Escape goes"));
        CHECK(help.ends_with("Flexibility. The stretch may feel easier. Limited or mixed. button, 2 of 4.\n"));
        visitor.strikes("Up");
        visitor.strikes("Down");
    }
    visitor.strikes("Speech");
    visitor.hears();
    visitor.strikes("Speech");
    CHECK(visitor.hears() == "Speech is off.\n");
    visitor.strikes("Speech");
    CHECK(visitor.hears().starts_with("Speech is on. Down and up"));
}

TEST_CASE("the same answer chosen again is said again") {
    const Aloud<PlannerContent> content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"plan"});
    walks_to(visitor, "Today");
    visitor.strikes("Enter");
    for (int times = 0; times < 2; ++times) {
        visitor.hears();
        visitor.strikes("Enter");
        CHECK(visitor.hears() == "Today, chosen.\n");
    }
    walks_to(visitor, "Yes");
    visitor.strikes("Enter");
    visitor.hears();
    visitor.strikes("Enter");
    CHECK(visitor.hears() == "Yes, Not quite.\n");
}

TEST_CASE("going back from a link is told in short: the page, and the link") {
    const Aloud<Content> content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"common-problems"});
    walks_to(visitor, "Heel pain");
    const std::string link = visitor.hears();
    visitor.strikes("Enter");
    visitor.hears();
    visitor.strikes("Back");
    const std::string back = visitor.hears();
    CHECK(back.starts_with("Common problems. "));
    CHECK(contains(back, "Heel pain, button, "));
    CHECK(back.size() < 80);
}

TEST_CASE("turning a page of a long card says what came into view, in both directions") {
    const Aloud<Content> content;
    Visitor visitor(content, GENERATE(landscape, portrait), Paint::off);
    hears_page(visitor, kiosk::FollowLink{"get-help"});
    walks_to(visitor, wording::read_up);  // keys that reach the end of a card have scrolled there
    for (const std::string_view key : {wording::read_up, wording::read_on}) {
        CAPTURE(key);
        if (key == wording::read_on) visitor.strikes("Down");
        REQUIRE(focus(visitor) == key);
        visitor.hears();
        visitor.strikes("Enter");
        const std::string heard = visitor.hears();
        const model::Page& page = *content.library.page("get-help");
        int said = 0;
        for (const Seen& seen : visitor.record().all()) {
            const bool shown = seen.role == ui::Role::text && seen.view.h > 0 && seen.visible.h >= seen.box.h - 1;
            const auto block = std::ranges::find_if(
                page.blocks, [&](const model::Block& one) { return model::where_of(one) == seen.where; });
            if (!shown || block == page.blocks.end()) continue;
            const auto* const quiz = std::get_if<model::Quiz>(&*block);  // its reasons come with its answers
            const model::Passage question = {{}, quiz ? quiz->question : ""};
            for (const model::Passage& passage : quiz ? std::vector{question} : model::passages_of(*block))
                for (std::string words :
                     commands::saying(model::localised(shared(content.library), ""), passage.words)) {
                    words.pop_back();
                    INFO(words);
                    CHECK(contains(heard, words));
                    ++said;
                }
        }
        CHECK_FALSE(heard.empty());
        CHECK((said > 0 || key == wording::read_on));  // where there are but links at last
    }
}

TEST_CASE("Enter never leads to silence, whatever it presses, however often, on every page") {
    Aloud<Content> content;
    content.answering = commands::answering(content.folder);
    Visitor visitor(content, landscape, Paint::off);
    visitor.strikes("Speech");
    visitor.kiosk().take(kiosk::Adjust{{.less_motion = true}});
    const auto& session = visitor.kiosk().session();
    const auto frames = [&](int count) {
        for (int i = 0; i < count; ++i) visitor.next_frame();
    };
    const auto strikes = [&](std::string_view key) {
        visitor.next_frame({.keys = {{std::string(key)}}});
        frames(2);
    };
    const auto presses = [&](const std::string& what) {
        INFO(what);
        visitor.hears();
        strikes("Enter");
        CHECK((!visitor.hears().empty() || session.listening().playing));
    };
    const auto focus_of = [&] {
        const auto seen = visitor.kiosk().keypad().focused();
        REQUIRE(seen);
        return *seen;
    };
    // To something that has not been pressed yet; false when there is nothing more.
    std::set<ImGuiID> done;
    const auto walks_on = [&](auto part) {
        std::set<ImGuiID> passed;
        while (passed.insert(focus_of().id).second) {
            if (part(focus_of()) && !done.contains(focus_of().id)) return true;
            strikes("Down");
        }
        return false;
    };
    int pressed = 0;
    const auto check = [&](const kiosk::Deed& opens, auto part) {
        const auto comes = [&] {
            visitor.kiosk().take(opens);
            frames(3);
        };
        comes();
        done.clear();
        const kiosk::Place here = session.place();
        while (walks_on(part)) {
            const Seen focus = focus_of();
            done.insert(focus.id);
            ++pressed;
            presses(focus.name);
            if (session.asks_to_start_over() || session.lists_languages()) strikes("Back");
            if (session.place() == here && focus_of().id == focus.id) presses(focus.name + ", again");
            if (session.listening().open) visitor.kiosk().take(kiosk::Hear{kiosk::Listen::stop, 0});
            if (session.place() != here) comes();
        }
    };
    const auto on_card = [](const Seen& seen) { return seen.part == ui::Part::card; };
    for (const model::Page& page : content.library.pages) {
        CAPTURE(page.id);
        if (page.id == model::welcome_page) continue;
        check(page.area.empty() ? kiosk::Deed(kiosk::FollowLink{page.id}) : kiosk::Deed(kiosk::OpenPage{page.id}),
              on_card);
        if (!page.area.empty()) check(kiosk::ShowSection{model::Section::details}, on_card);
    }
    const auto anything = [](const Seen& seen) { return seen.name != "Español" && seen.name != "English"; };
    check(kiosk::OpenPage{"calves"}, anything);
    check(kiosk::Begin{}, anything);
    CHECK(pressed > 400);
}
