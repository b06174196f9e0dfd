#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "commands/check_content.h"
#include "model/asked.h"
#include "model/section.h"
#include "visitor/aloud.h"

// Whoever feels their way by keys goes a step, hears where that leads, and takes it back.

using namespace visiting;
using model::Section;
using ui::Paint;
using ui::Seen;

namespace {

constexpr std::pair<const char*, const char*> pairs[] = {{"Down", "Up"},    {"Up", "Down"},       {"Right", "Left"},
                                                         {"Left", "Right"}, {"Tab", "Shift+Tab"}, {"Shift+Tab", "Tab"}};

Seen focused(Visitor& visitor) {
    const auto seen = visitor.kiosk().keypad().focused();
    REQUIRE(seen);
    return *seen;
}

/// From each thing on the screen, by each key that leads away from it.
int check_each_step_is_undone(Visitor& visitor) {
    constexpr int longest_walk = 250;
    const auto strikes = [&](const char* key) {
        visitor.strikes(key);
        return focused(visitor);
    };
    visitor.strikes("Left");
    visitor.strikes("Down");  // the first stroke shows where the focus is, and may bring other answers into view
    const ImGuiID start = focused(visitor).id;
    int undone = 0;
    for (int i = 0; i < longest_walk && (i == 0 || focused(visitor).id != start); ++i) {
        const Seen here = focused(visitor);
        for (const auto& [key, other] : pairs) {
            if (strikes(key).id == here.id) continue;  // an edge
            INFO(key << " and " << other << " from '" << here.name << "'");
            CHECK(strikes(other).id == here.id);
            ++undone;
        }
        strikes("Down");
    }
    return undone;
}

}  // namespace

TEST_CASE("Left takes back what Right did, and Up what Down did, from everything on every screen") {
    Aloud<Content> content;
    content.answering = commands::answering(content.folder);
    const auto [panel, begins] = GENERATE(std::pair(landscape, "Speech"), std::pair(portrait, "Down"));
    CAPTURE(panel.width, begins);
    Visitor visitor(content, panel, Paint::off);
    visitor.strikes(begins);
    visitor.kiosk().take(kiosk::Adjust{{.less_motion = true}});
    int undone = 0;
    int pages = 0;
    const auto check = [&](const kiosk::Deed& deed) {
        visitor.kiosk().take(deed);
        visitor.next_frame();
        visitor.next_frame();
        undone += check_each_step_is_undone(visitor);
    };
    check(kiosk::Begin{});
    for (const model::Page& page : content.library.pages) {
        constexpr int one_of = 5;
        const bool has_all = page.id == "calves" || page.id == "plan" || page.id == "next-run";
        if (page.id == model::welcome_page || (!has_all && ++pages % one_of != 0)) continue;
        CAPTURE(page.id);
        check(page.area.empty() ? kiosk::Deed(kiosk::FollowLink{page.id}) : kiosk::Deed(kiosk::OpenPage{page.id}));
        if (page.id == "calves") check(kiosk::ShowBenefit{model::Topic::relaxation});
        if (page.id == "calves") check(kiosk::ShowSection{Section::details});
        if (page.id != "plan") continue;
        for (const auto& [question, answer] : {std::pair("danger", "no"), std::pair("flags", "yes")})
            check(kiosk::Choose{question, answer, model::shared_name(page, *model::ask_called(page, question))});
        check(kiosk::ShowStep{std::string(kiosk::step::signs)});
        check(kiosk::ShowStep{std::string(kiosk::step::answers)});
    }
    check(kiosk::ShowDisplay{true});
    check(kiosk::ListLanguages{true});
    check(kiosk::AskToStartOver{true});
    CHECK(undone > 1000);
}

TEST_CASE("who has jumped twice comes back by two jumps, to the very answer") {
    Aloud<Content> content;
    content.answering = commands::answering(content.folder);
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"what-you-may-have-read"});
    while (focused(visitor).role != ui::Role::passage) visitor.strikes("Down");
    visitor.strikes("Down");
    const std::string here = focus(visitor);
    for (const char* key : {"Right", "Right", "Right"}) visitor.strikes(key);
    CHECK(focus(visitor) != here);
    for (const char* key : {"Left", "Left", "Left"}) visitor.strikes(key);
    CHECK(focus(visitor) == here);
}
