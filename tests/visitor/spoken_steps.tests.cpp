#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <functional>
#include <set>

#include "commands/check_content.h"
#include "commands/speech.h"
#include "model/asked.h"
#include "ui/wording.h"
#include "visitor/aloud.h"

// A page that goes by steps, to somebody who cannot see it: what is asked, what was answered, and what came of it.

using namespace std::chrono_literals;
using namespace visiting;
using ui::Paint;

namespace {

/// The shipped pages, with their answers.
struct Steps : Aloud<Content> {
    Steps() { answering = commands::answering(folder); }
};

/// Answers these on the plan, and hears nothing of it.
using Answers = std::vector<std::pair<std::string, std::string>>;
void plans(Visitor& visitor, const Content& content, const Answers& answers) {
    const model::Page& plan = *content.library.page("plan");
    for (const auto& [id, choice] : answers) {
        visitor.kiosk().take(kiosk::Choose{id, choice, model::shared_name(plan, *model::ask_called(plan, id))});
        visitor.waits(1s);
        visitor.waits(1s);
    }
}

const Answers a_normal_week = {{"danger", "no"}, {"flags", "no"}, {"tell", "no"}, {"brings", "week"}};

}  // namespace

TEST_CASE("what an answer brings is said at once, and before anything else") {
    const Steps content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"plan"});
    walks_to(visitor, "No, none");
    CHECK(visitor.hears() == "Question: Does any danger sign in the whole list fit you? No, none. 1 of 2.\n");
    visitor.strikes("Down");
    CHECK(visitor.hears() == "Yes, or not sure. 2 of 2. Does any danger sign in the whole list fit you?\n");
    visitor.strikes("Enter");
    const std::string result = visitor.hears();
    CHECK(result.starts_with("Warning: Call 9 1 1, and tell the staff now. Not sure"));
    CHECK(contains(result, "No plan for now: get help first."));
    visitor.strikes("Back");
    visitor.hears();
    walks_to(visitor, "No, none");
    visitor.hears();
    visitor.strikes("Enter");
    const std::string second = visitor.hears();
    CHECK(second.starts_with("Plan my massage. Question 2 of 6. "));
    CHECK(contains(second,
                   " headings. To be checked first: does any line in the whole list fit you? Right jumps to the next "
                   "heading, and from the last one to the answers. Does one of these fit you now? Or did "
                   "it lately, and no doctor has checked it?"));
}

TEST_CASE("who comes to the result hears that it is one, and who comes back to a question what they answered") {
    const Steps content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    const model::Page& plan = *content.library.page("plan");
    hears_page(visitor, kiosk::FollowLink{"plan"});
    std::string result;
    for (const auto& [id, choice] :
         {std::pair("danger", "no"), std::pair("flags", "no"), std::pair("tell", "no"), std::pair("brings", "week"),
          std::pair("longday", "Sunday"), std::pair("longest", "within")}) {
        visitor.kiosk().take(kiosk::Choose{id, choice, model::shared_name(plan, *model::ask_called(plan, id))});
        visitor.waits(1s);
        visitor.waits(1s);
        result = visitor.hears();
    }
    CHECK(result.starts_with("Plan my massage. Your result. "));
    CHECK(contains(result, "Monday, time for massage: Massage day."));
    visitor.kiosk().take(kiosk::ShowStep{"longday"});
    visitor.waits(1s);
    const std::string again = visitor.hears();
    CAPTURE(again);
    CHECK(again.starts_with(
        "Plan my massage. Question 5 of 6. Your answer: Sunday. Question: On which day is your long run? 1: "));
}

TEST_CASE("no two questions of a page sound alike, where one is chosen to be changed") {
    for (const model::Page& page : visiting::shipped_pages().pages) {
        std::set<std::string> questions;
        for (const model::Block& block : page.blocks)
            if (const auto* const ask = std::get_if<model::Ask>(&block); ask && ask->when.empty()) {
                INFO(page.id << ": " << ask->question);
                CHECK(questions.insert(ask->question).second);
            }
    }
}

TEST_CASE("a question below the plan so far is heard before it, so that nobody takes the plan for the result") {
    const Steps content;
    Visitor visitor(content, visiting::landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"plan"});
    for (const auto& [id, choice] : {std::pair("danger", "no"), std::pair("flags", "no"), std::pair("tell", "no"),
                                     std::pair("brings", "race"), std::pair("race", "in_14_days")}) {
        const auto& ask = *model::ask_called(*content.library.page("plan"), id);
        visitor.kiosk().take(kiosk::Choose{id, choice, model::shared_name(*content.library.page("plan"), ask)});
    }
    visitor.hears();
    visitor.kiosk().take(kiosk::ShowStep{"race_length"});
    visitor.waits(1s);
    const std::string heard = visitor.hears();
    INFO(heard);
    CHECK(contains(heard, "Question 6 of 6. Question: Will your race be longer than any run in the last 30 days? "));
}

TEST_CASE("a question is asked once, with its answers, before the plan so far and what explains it") {
    const Steps content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"plan"});
    plans(visitor, content, a_normal_week);
    visitor.hears();
    plans(visitor, content, {{"longday", "Sunday"}});
    const std::string heard = visitor.hears();
    INFO(heard);
    const std::string question = "Will your next long run be longer than any in the last 30 days?";
    CHECK(heard.starts_with("Plan my massage. Question 6 of 6. Question: " + question + " 1: "));
    CHECK(heard.find(question) == heard.rfind(question));
    const auto plan_so_far = heard.find("Monday");
    REQUIRE(plan_so_far != std::string::npos);
    CHECK(heard.find(". 1 of ") < plan_so_far);
    SECTION("who goes on while the plan is read goes on from the answers") {
        const std::string first = focus(visitor);
        visitor.strikes("Down");
        CHECK(contains(visitor.hears(), "2 of "));
        CHECK(focus(visitor) != first);
    }
}

TEST_CASE("who changes an answer hears that the result has changed, and what of it is new") {
    const Steps content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"plan"});
    plans(visitor, content, a_normal_week);
    visitor.hears();
    plans(visitor, content, {{"longday", "Sunday"}, {"longest", "within"}});
    const std::string first = visitor.hears();
    REQUIRE(contains(first, "Your result. "));
    const auto back_to = [&](const char* question, const char* choice) {
        visitor.kiosk().take(kiosk::ShowStep{question});
        visitor.waits(1s);
        visitor.hears();
        plans(visitor, content, {{question, choice}});
        return visitor.hears();
    };
    const std::string changed = back_to("longday", "Tuesday");
    INFO(changed);
    CHECK(changed.starts_with("Your result has changed. New. "));
    CHECK(contains(changed, "Tuesday: Long run"));
    CHECK(changed.size() < first.size());
    CHECK_FALSE(contains(back_to("longday", "Tuesday"), "has changed"));
}

namespace {

/// What is heard of the result when the answer to its one question has changed.
std::string heard_of_change(const std::function<std::vector<model::Block>(const std::string& choice)>& result) {
    Steps content;
    content.answering = [&](const model::Page&, const model::Answer&, const model::Choices& choices) {
        return result(choices.at("day"));
    };
    model::Page page;
    page.id = page.name = "steps";
    page.steps = true;
    page.where = {"steps.lua", 1};
    page.blocks.emplace_back(model::Ask{{"steps.lua", 2}, "day", "Which day?", {{"a", "One"}, {"b", "Two"}}});
    page.blocks.emplace_back(model::Answer{{"steps.lua", 3}, {"day"}});
    content.library.pages.push_back(page);
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"steps"});
    visitor.kiosk().take(kiosk::Choose{"day", "a"});
    visitor.waits(2s);
    REQUIRE(contains(visitor.hears(), "Your result. "));
    visitor.kiosk().take(kiosk::ShowStep{"day"});
    visitor.waits(1s);
    visitor.hears();
    visitor.kiosk().take(kiosk::Choose{"day", "b"});
    visitor.waits(2s);
    return visitor.hears();
}

}  // namespace

TEST_CASE("where nothing of the result is another, that is what is said of it") {
    const std::string heard = heard_of_change([](const std::string&) {
        return std::vector<model::Block>{model::Text{{"steps.lua", 4}, "Sleep well."}};
    });
    CHECK(heard.starts_with("Your result has not changed. "));
}

TEST_CASE("what a changed answer has taken away is said, what it has brought, and that the rest is as before") {
    const std::string heard = heard_of_change([](const std::string& choice) {
        const std::string first = choice == "a" ? "First, your race" : "Your next run";
        return std::vector<model::Block>{model::Heading{{"steps.lua", 4}, first}, model::Text{{"steps.lua", 5}, "Go."},
                                         model::Heading{{"steps.lua", 6}, "Your massage"},
                                         model::Text{{"steps.lua", 7}, "Light, on Monday."}};
    });
    CHECK(heard.starts_with(
        "Your result has changed. No longer there: First, your race. New. Your next run. The rest is as before."));
}

TEST_CASE("before the first of several lists of warnings it is said how many there are") {
    const Steps content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"plan"});
    CHECK(contains(visitor.hears(), "Question 1 of 6. 3 lists come first, with 76 warnings in all. "));
    plans(visitor, content, {{"danger", "no"}});
    CHECK_FALSE(contains(visitor.hears(), "lists of warnings"));
}

TEST_CASE("who comes back to a question is at the answer they gave") {
    const Steps content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"plan"});
    plans(visitor, content, a_normal_week);
    plans(visitor, content, {{"longday", "Tuesday"}});
    visitor.kiosk().take(kiosk::ShowStep{"longday"});
    visitor.waits(1s);
    CHECK(focus(visitor) == "Tuesday");
    CHECK(contains(visitor.hears(), "Tuesday, chosen. 2 of 8."));
}

TEST_CASE("who comes back from the card for staff is at the button that opened it, and hears nothing twice") {
    const Steps content;
    Visitor visitor(content, GENERATE(landscape, portrait), Paint::off);
    hears_page(visitor, kiosk::FollowLink{"plan"});
    plans(visitor, content, a_normal_week);
    plans(visitor, content, {{"longday", "Sunday"}, {"longest", "within"}});
    walks_to(visitor, wording::show_to_us);
    visitor.strikes("Enter");
    REQUIRE(place(visitor).step == kiosk::step::for_staff);
    visitor.hears();
    visitor.strikes("Back");
    CHECK(visitor.hears() == "Plan my massage. Your result. Show this to our staff, button, 1 of 3.\n");
}

TEST_CASE("who comes back to a question by Back hears where they are, and their answer with its question") {
    const Steps content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"plan"});
    plans(visitor, content, a_normal_week);
    walks_to(visitor, "Sunday");
    visitor.strikes("Enter");
    visitor.hears();
    visitor.strikes("Back");
    CHECK(focus(visitor) == "Sunday");
    CHECK(visitor.hears() ==
          "Plan my massage. Question 5 of 6. Your answer: Sunday. "
          "Question: On which day is your long run? Sunday, chosen. 7 of 8.\n");
}

TEST_CASE("Down and Right stop once at the last answer, and say so, before they lead to the bar") {
    const Steps content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"plan"});
    walks_to(visitor, "Yes, or not sure");
    const std::string key = GENERATE("Down", "Right");
    const std::string edge = "Yes, or not sure. This is the last answer. The same key again leads to the bar.\n";
    visitor.hears();
    visitor.strikes(key);
    CHECK(visitor.hears() == edge);
    CHECK(focus(visitor) == "Yes, or not sure");
    SECTION("a key that is held stays there") {
        visitor.next_frame({.keys = {{key, true}}});
        CHECK(focus(visitor) == "Yes, or not sure");
    }
    SECTION("the second stroke leads on, and the key for the other direction back to the answer") {
        visitor.strikes(key);
        CHECK(focus(visitor) == wording::get_help);
        visitor.strikes(key == "Down" ? "Up" : "Left");
        CHECK(focus(visitor) == "Yes, or not sure");
    }
    SECTION("who has gone elsewhere meanwhile is stopped there again") {
        for (const char* other : {"Up", "Down"}) visitor.strikes(other);
        visitor.hears();
        visitor.strikes(key);
        CHECK(visitor.hears() == edge);
    }
}

TEST_CASE("an answer that is read stands for itself, also where the voice says it in other words than stand there") {
    const Steps content;
    Visitor visitor(content, landscape, Paint::off);
    hears_page(visitor, kiosk::FollowLink{"plan"});
    plans(visitor, content, a_normal_week);
    visitor.hears();
    visitor.kiosk().take(kiosk::Choose{"longday", "Sunday"});
    std::vector<std::string> read;
    for (int frames = 0; frames < 100 && read.empty(); ++frames) {
        visitor.next_frame({}, 50ms);
        const visitor::News& news = visitor.kiosk().news();
        for (std::size_t sentence = 0; sentence < news.sentences.size(); ++sentence) {
            if (!contains(news.sentences[sentence], "10 percent longer")) continue;
            const auto& all = visitor.record().all();
            const auto thing = std::ranges::find(all, news.about[sentence], &ui::Seen::id);
            read.push_back(thing == all.end() ? "" : thing->name);
        }
    }
    CHECK(read == std::vector<std::string>{"Up to 10% longer", "Over 10% longer"});
}
