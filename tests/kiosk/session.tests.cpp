#include "kiosk/session.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace kiosk;
using model::Section;

namespace {

const Place the_map = {.screen = Screen::map};
const Place calves = {.screen = Screen::page, .page = "calves"};

Session after(std::initializer_list<Deed> deeds) {
    Session session;
    for (const Deed& deed : deeds) session.take(deed);
    return session;
}

}  // namespace

TEST_CASE("a session begins on the attract screen with nothing behind it") {
    const Session session;
    CHECK(session.place() == Place{});
    CHECK_FALSE(session.can_go_back());
}

TEST_CASE("an area opens on its overview, and back leads to the map") {
    Session session = after({Begin{}, OpenPage{"calves", model::Side::left}});
    CHECK(session.place() == calves);
    CHECK(session.side() == model::Side::left);
    session.take(GoBack{});
    CHECK(session.place() == the_map);
    CHECK_FALSE(session.can_go_back());
}

TEST_CASE("however many benefits were read, one step back shows the overview") {
    Session session = after({Begin{}, OpenPage{"calves"}, ShowBenefit{model::Topic::flexibility},
                             ShowBenefit{model::Topic::relaxation}, ShowSection{Section::caution}});
    session.take(GoBack{});
    CHECK(session.place() == calves);
    session.take(GoBack{});
    CHECK(session.place() == the_map);
}

TEST_CASE("another area on the figure takes the place of the one before") {
    Session session = after({Begin{}, OpenPage{"knees"}, ShowBenefit{model::Topic::relaxation}, OpenPage{"calves"}});
    CHECK(session.place() == calves);
    session.take(GoBack{});
    CHECK(session.place() == the_map);
}

TEST_CASE("the same area touched again goes back to its overview without a second step") {
    Session session = after({Begin{}, OpenPage{"calves"}, ShowBenefit{model::Topic::relaxation}, OpenPage{"calves"}});
    CHECK(session.place() == calves);
    session.take(GoBack{});
    CHECK(session.place() == the_map);
}

TEST_CASE("from the result of many questions one step leads to the map, with nothing behind it") {
    Session session = after({Begin{}, FollowLink{"plan"}, ShowStep{"race"}, ShowStep{std::string(step::result)}});
    session.take(ShowMap{});
    CHECK(session.place() == the_map);
    CHECK_FALSE(session.can_go_back());
}

TEST_CASE("a link is a step further in, and back returns to where it stood") {
    Session session = after({Begin{}, OpenPage{"calves"}, ShowSection{Section::details}, FollowLink{"achilles"}});
    CHECK(session.place().page == "achilles");
    session.take(GoBack{});
    CHECK(session.place() == Place{.screen = Screen::page, .page = "calves", .section = Section::details});
    session.take(GoBack{});
    CHECK(session.place() == calves);
}

TEST_CASE("a benefit of the welcome card opens on the map") {
    Session session = after({Begin{}, ShowBenefit{model::Topic::relaxation}});
    CHECK(session.place().screen == Screen::map);
    CHECK(session.place().section == Section::benefit);
    session.take(ShowBenefit{model::Topic::circulation});
    session.take(GoBack{});
    CHECK(session.place() == the_map);
}

TEST_CASE("an area opened through a benefit opens there, and back leads to the benefit and then to the map") {
    Session session;
    session.take(Begin{});
    session.take(ShowBenefit{model::Topic::flexibility});
    const Place through = session.place();
    session.take(OpenPage{"calves", model::Side::left, model::Topic::flexibility});
    CHECK(session.place() == Place{Screen::page, "calves", Section::benefit, model::Topic::flexibility});
    CHECK(session.side() == model::Side::left);
    session.take(GoBack{});
    CHECK(session.place() == through);
    session.take(GoBack{});
    CHECK(session.place() == Place{.screen = Screen::map});
    CHECK_FALSE(session.can_go_back());
}

TEST_CASE("who opens the same area again, from its benefit, loses no step of the way back") {
    Session session = after({Begin{}, ShowBenefit{model::Topic::flexibility}});
    const Place through = session.place();
    session.take(OpenPage{"calves", model::Side::left, model::Topic::flexibility});
    session.take(OpenPage{"calves", model::Side::left});
    CHECK(session.place() == calves);
    session.take(GoBack{});
    CHECK(session.place() == through);
}

TEST_CASE("turning the figure is no step of its own") {
    Session session = after({Begin{}, LookAt{model::View::side}});
    CHECK(session.view() == model::View::side);
    CHECK(session.place() == the_map);
    CHECK_FALSE(session.can_go_back());
}

TEST_CASE("starting over leaves nothing of the visitor before") {
    const Session session = after({Begin{}, LookAt{model::View::sole}, OpenPage{"feet", model::Side::left},
                                   ShowBenefit{model::Topic::relaxation}, StartOver{}});
    CHECK(session.place() == Place{});
    CHECK(session.view() == model::View::front);
    CHECK(session.side() == model::Side::mid);
    CHECK_FALSE(session.can_go_back());
}

TEST_CASE("who has chosen an answer, or how they see or hear it, has something to lose by starting over") {
    CHECK_FALSE(
        after({Begin{"es"}, OpenPage{"calves"}, ShowBenefit{model::Topic::relaxation}}).has_something_to_lose());
    CHECK_FALSE(after({Begin{}, Adjust{{.language = "es"}}}).has_something_to_lose());
    CHECK(after({Begin{}, FollowLink{"plan"}, Choose{"race", "Today"}, GoBack{}}).has_something_to_lose());
    CHECK(after({Begin{}, Adjust{{.text_percent = 160}}}).has_something_to_lose());
    CHECK(after({Begin{}, TurnVolume{1}}).has_something_to_lose());
    Session larger;
    larger.set_usual_text(130);
    larger.take(Begin{});
    CHECK_FALSE(larger.has_something_to_lose());
}

TEST_CASE("the question before starting over goes away with an answer, a step back or another place") {
    const Session asked = after({Begin{}, OpenPage{"calves"}, AskToStartOver{}});
    CHECK(asked.sheet() == kiosk::Sheet::start_over);
    CHECK(asked.place() == calves);
    for (const Deed& deed : {Deed(AskToStartOver{false}), Deed(GoBack{}), Deed(FollowLink{"achilles"})}) {
        Session session = asked;
        session.take(deed);
        CHECK(session.sheet() == kiosk::Sheet::none);
    }
    Session back = asked;
    back.take(GoBack{});
    CHECK(back.place() == calves);
}

TEST_CASE("on the map, where there is nothing to go back to, going back changes nothing") {
    CHECK(after({Begin{}, GoBack{}}).sheet() == kiosk::Sheet::none);
    CHECK(after({Begin{}, GoBack{}}).place() == the_map);
}

TEST_CASE("settings and answers last until a visitor starts over, and no longer") {
    const Settings large = {.language = "es", .text_percent = 200, .high_contrast = true};
    Session session = after({Begin{}, Adjust{large}, OpenPage{"calves"}, Choose{"race", "Today"}, Choose{"reach", "No"},
                             Choose{"race", "No race"}, GoBack{}});
    CHECK(session.settings() == large);
    CHECK(session.choices("calves") == model::Choices{{"race", "No race"}, {"reach", "No"}});
    CHECK(session.choices("knees").empty());
    session.take(StartOver{});
    CHECK(session.settings() == Settings{});
    CHECK(session.choices("calves").empty());
}

TEST_CASE("a page that vanishes is forgotten on the way back too, and its reader stands on the map") {
    const auto without = [](std::string gone) {
        return [gone](Place place) { return place.page == gone ? std::nullopt : std::optional(std::move(place)); };
    };
    Session session = after({Begin{}, OpenPage{"calves"}, FollowLink{"achilles"}, FollowLink{"shins"}});
    session.revise(without("achilles"));
    CHECK(session.place().page == "shins");
    session.take(GoBack{});
    CHECK(session.place() == calves);
    session.revise(without("calves"));
    CHECK(session.place() == the_map);
    CHECK_FALSE(session.can_go_back());
}

TEST_CASE("a section that vanishes leaves its reader on the overview, without a step back to where they are") {
    Session session = after({Begin{}, OpenPage{"calves"}, ShowSection{Section::caution}});
    session.revise([](Place place) {
        place.section = Section::overview;
        return std::optional(place);
    });
    CHECK(session.place() == calves);
    session.take(GoBack{});
    CHECK(session.place() == the_map);
}

TEST_CASE("listening begins with the first sentence, and ends without a trace") {
    CHECK(after({}, Listen::start, 5) == Listening{.open = true, .playing = true, .sentence = 0});
    CHECK(after({.open = true, .playing = true, .sentence = 3}, Listen::stop, 5) == Listening{});
}

TEST_CASE("a pause keeps the sentence, and going on begins it again") {
    const Listening paused = after({.open = true, .playing = true, .sentence = 3}, Listen::pause, 5);
    CHECK(paused == Listening{.open = true, .playing = false, .sentence = 3});
    CHECK(after(paused, Listen::go_on, 5) == Listening{.open = true, .playing = true, .sentence = 3});
}

TEST_CASE("one sentence back, again, or on is heard at once, within the card") {
    const Listening third = {.open = true, .playing = false, .sentence = 2};
    CHECK(after(third, Listen::back, 5) == Listening{true, true, 1});
    CHECK(after(third, Listen::again, 5) == Listening{true, true, 2});
    CHECK(after(third, Listen::next, 5) == Listening{true, true, 3});
    CHECK(after({true, true, 0}, Listen::back, 5) == Listening{true, true, 0});
    CHECK(after({true, true, 4}, Listen::next, 5) == Listening{true, true, 4});
    CHECK(after({true, true, 0}, Listen::next, 0) == Listening{true, true, 0});
}

TEST_CASE("each visitor begins in the clinic's language, whatever the one before chose") {
    Session session;
    session.set_usual_language("es");
    CHECK(session.settings().language == "es");
    session.take(Begin{});
    CHECK_FALSE(session.has_something_to_lose());
    session.take(Adjust{{.language = ""}});
    session.set_usual_language("fr");
    CHECK(session.settings().language.empty());
    session.take(StartOver{});
    CHECK(session.settings().language == "fr");
    session.take(Begin{""});
    CHECK(session.settings().language.empty());
}

TEST_CASE("each visitor begins with the clinic's size of text, and starting over goes back to it") {
    Session session;
    session.set_usual_text(130);
    CHECK(session.settings().text_percent == 130);
    session.take(Begin{});
    session.take(Adjust{{.text_percent = 200}});
    session.set_usual_text(160);
    CHECK(session.settings().text_percent == 200);
    session.take(StartOver{});
    CHECK(session.settings() == Settings{.text_percent = 160});
}

TEST_CASE("runners take turns from visit to visit, and come round again") {
    Session session;
    CHECK(session.runner() == 0);
    std::set<std::size_t> seen;
    for (std::size_t visit = 0; visit < model::runners.size(); ++visit) {
        session.take(Begin{});
        seen.insert(session.runner());
        session.take(StartOver{});
    }
    CHECK(seen.size() == model::runners.size());
    CHECK(session.runner() == 0);
}

TEST_CASE("a screen that nobody has touched keeps its runner when it starts over") {
    Session session;
    session.take(StartOver{});
    CHECK(session.runner() == 0);
}

TEST_CASE("a visitor who chooses another runner keeps them for the whole visit") {
    Session session = after({Begin{}, NextRunner{}, NextRunner{}, OpenPage{"calves"}, GoBack{}});
    CHECK(session.runner() == 2);
    CHECK_FALSE(session.has_something_to_lose());
    for (std::size_t i = 2; i < model::runners.size(); ++i) session.take(NextRunner{});
    CHECK(session.runner() == 0);
}

TEST_CASE("a clinic that names a runner has each visit begin with them, and a visitor can still choose") {
    Session session;
    session.set_usual_runner(3);
    CHECK(session.runner() == 3);
    session.take(Begin{});
    session.take(NextRunner{});
    CHECK(session.runner() == 4);
    session.set_usual_runner(6);
    CHECK(session.runner() == 4);  // not under a visitor's eyes
    session.take(StartOver{});
    CHECK(session.runner() == 6);
}
