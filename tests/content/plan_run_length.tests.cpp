#include <catch2/catch_test_macros.hpp>

#include "content/planning.h"

// What the planner says of a run or a race that is longer than those before it, on the page that ships.

using namespace planning;

TEST_CASE("F1: a run over 10 percent longer than any in the last 30 days is warned of, before any word on massage") {
    const std::string study = "A study followed 5,205 runners. After a run that much longer, runners ";
    const std::string rest = " Massage has not been shown to change that.";
    const std::string within =
        " Go at most 10 percent farther than your longest run in the last 30 days. How far is that? See 'My next run' "
        "at the end of this page.";
    const Plan longer = plan_for({{"longest", "Over 10% longer"}});
    CHECK(Texts(longer.texts.begin(), longer.texts.begin() + 3) ==
          Texts{"First, your next run", "Make that run shorter." + within,
                study + "got hurt about one and a half times as often." + rest});
    CHECK(longer.warnings.size() == 1);
    const Plan twice = plan_for({{"longest", "Over twice as long"}});
    CHECK(Texts(twice.texts.begin(), twice.texts.begin() + 3) ==
          Texts{"First, your next run", "Make that run much shorter." + within,
                study + "got hurt more than twice as often." + rest});

    const std::string look =
        "Look up your longest run in the last 30 days before you go, and add 10 percent at most. After 10 miles (16 "
        "km), that's no more than 11 (17.5 km). In a big study, more runners got hurt after a run over 10 percent "
        "longer.";
    CHECK(plan_for({{"longest", "I don't know"}}).texts[1] == look);
    CHECK(plan_for({{"longest", "Up to 10% longer"}}).warnings.empty());
    CHECK(plan_for({{"longest", "No, or no run planned"}}).warnings.empty());
    CHECK(plan_for_legs("Soreness 4 to 6", {{"longest", "Over 10% longer"}}).texts.front() == "First, your next run");
    for (const std::string longest : {"Up to 10% longer", "No, or no run planned"})
        CHECK(plan_for_legs("Soreness 4 to 6", {{"longest", longest}}).steps.front() ==
              "Put off your long run until you're hardly sore.");
    const auto adds = [](const std::string& step) { return step.starts_with("Then add 10 percent at most"); };
    for (const std::string longest : {"Up to 10% longer", "No, or no run planned"})
        CHECK(std::ranges::any_of(plan_for_legs("Soreness 4 to 6", {{"longest", longest}}).steps, adds) ==
              (longest == "Up to 10% longer"));
}

TEST_CASE("F1: who took a week off or is new is not sent by the 10 percent: short, easy runs, and ask first") {
    const std::string back = "I took a week or more off";
    const Plan plan = plan_for({{"longest", back}});
    CHECK(plan.texts.front() == "First, your next run");
    CHECK(plan.texts[1].starts_with("Begin with short, easy runs, and ask us before your long run."));
    CHECK(plan.week.front() == "Sunday: Short, easy run, no massage");
    const Plan sore = plan_for_legs("Soreness 4 to 6", {{"longest", back}});
    CHECK(sore.texts[1] ==
          "Walk until stairs are easy. Then begin with short, easy runs, and ask us before a long one.");
    CHECK_FALSE(sore.says("And put off that run until you're hardly sore."));
    CHECK(plan_for_race("Tomorrow", {{"race_length", back}}).texts[1].starts_with("You took a week or more off"));
    for (const std::string question : {"longest", "race_length"})
        CHECK(model::ask_called(shipped_plan(), question)->choices.front().words == back);
}

TEST_CASE("F1: who is hardly sore is not told to wait until they are") {
    const auto waits = [](const std::string& line) { return line.find("until you're hardly sore") != line.npos; };
    for (const std::string longest :
         {"Up to 10% longer", "No, or no run planned", "Over 10% longer", "Over twice as long", "I don't know"}) {
        INFO(longest);
        const auto told_to_wait = [&](const char* soreness) {
            const Plan plan = plan_for_legs(soreness, {{"longest", longest}});
            return std::ranges::any_of(plan.steps, waits) || std::ranges::any_of(plan.texts, waits);
        };
        CHECK(told_to_wait("Soreness 4 to 6"));
        CHECK(told_to_wait("Soreness 7 to 10"));
        CHECK_FALSE(told_to_wait("Soreness 0 to 3"));
    }
    CHECK(plan_for_legs("Soreness 0 to 3", {{"longest", "Up to 10% longer"}}).says("Your next long run"));
}

TEST_CASE("F1: a run or a race that is no big jump comes behind what to ask for, and sore legs before it") {
    for (const std::string longest : {"Up to 10% longer", "No, or no run planned"}) {
        CHECK(plan_for({{"longest", longest}}).headings[1] == "Your massage: light to medium");
        CHECK(plan_for({{"longest", longest}}).says("Your next long run"));
        CHECK(plan_for_legs("Soreness 4 to 6", {{"longest", longest}}).headings.front() == "First, your next run");
    }
    const Plan race = plan_for_race("Tomorrow", {{"race_length", "Not longer"}});
    CHECK(race.headings[1] == "Your massage: none today, or light");
    CHECK(race.says("How long your race is"));
}

TEST_CASE("F1: nobody is told to cut a race short: only a race of over twice the longest run is warned of") {
    const Plan longer = plan_for_race("Tomorrow", {{"race_length", "Over 10% longer"}});
    CHECK(longer.texts.front() == "First, your race");
    CHECK(longer.warnings.empty());
    const Plan twice = plan_for_race("Tomorrow", {{"race_length", "Over twice as long"}});
    CHECK(twice.warnings ==
          Texts{"Talk to your coach or to us before you start. Your race is over twice as long as your "
                "longest run in the last 30 days."});
}
