#include <map>
#include <set>
#include <utility>

#include "content/planning.h"

// The planner over everything that a visitor may choose.

using namespace planning;

namespace {

using Everything = std::vector<std::pair<Choices, Plan>>;

/// Whether something stands against a plan: a danger sign, or what has to be checked or asked about first.
enum class Signs { none, some };

/// All that the answer says, by what was chosen, that depends on this question.
Everything everything_from(const model::Page& page, const std::string& question, Signs signs) {
    Everything all;
    for (const model::Answer* answer : answers_of(page)) {
        if (!std::ranges::count(answer->from, question)) continue;
        for (const Choices& choices : combinations(page, *answer)) {
            const bool none = choices.at("danger") == "No, none" && choices.at("flags") == "No, none";
            if (none != (signs == Signs::none)) continue;
            Plan plan;
            add(plan, page, *answer, choices);
            all.emplace_back(choices, std::move(plan));
        }
    }
    return all;
}

bool agree(const Choices& one, const Choices& other) {
    return std::ranges::all_of(one, [&](const auto& chosen) {
        const auto found = other.find(chosen.first);
        return found == other.end() || found->second == chosen.second;
    });
}

enum class Pressure { none, very_light, light, medium, any };

/// The most that each advice allows before the race or the next hard run.
Pressure allowed(const Plan& plan) {
    const std::map<std::string, Pressure> most = {
        {"wait until after the race", Pressure::none},
        {"none in the last week before the race", Pressure::light},
        {"none today, or very light", Pressure::very_light},
        {"five light minutes at most", Pressure::light},
        {"light, 20 to 30 minutes", Pressure::light},
        {"one, light only", Pressure::light},
        {"one, light", Pressure::light},
        {"one, medium at most", Pressure::medium},
        {"gentle, 7 to 20 minutes", Pressure::light},
        {"gentle, 15 to 30 minutes", Pressure::light},
        {"light, 30 minutes", Pressure::light},
        {"medium, 30 minutes", Pressure::medium},
        {"light only", Pressure::light},
        {"light", Pressure::light},
        {"light to medium", Pressure::medium},
        {"the pressure you like", Pressure::any},
    };
    INFO("the advice '" << advice(plan) << "'");
    REQUIRE(most.contains(advice(plan)));
    return most.at(advice(plan));
}

/// Whether the rules want these legs looked at before any massage.
bool needs_check(const Choices& chosen) {
    const std::string& sore = chosen.at("sore");
    return sore == "Over 3 days, not fading" || sore == "One side, bone or joint" ||
           (sore == "7 to 10" && chosen.at("race") == "3 to 7 days ago");
}

/// The most that the rules allow at the next massage.
Pressure most_for(const Choices& chosen) {
    const std::string &sore = chosen.at("sore"), &race = chosen.at("race");
    const bool told_first = chosen.at("tell") != "No, none";
    const bool to_come = std::ranges::count(races_to_come, race) == 1;
    if (chosen.at("first") == "No" && to_come) return race == "In 4 to 14 days" ? Pressure::light : Pressure::none;
    if (race == "Tomorrow") return Pressure::very_light;
    if (sore == "7 to 10" || chosen.at("hard") == "Yes" || told_first) return Pressure::light;
    if (race == "No race near") return sore == "0 to 3" ? Pressure::any : Pressure::medium;
    if (race == "In 4 to 14 days") return Pressure::medium;
    return race == "3 to 7 days ago" && sore == "0 to 3" ? Pressure::medium : Pressure::light;
}

std::string said(const Choices& choices) {
    std::string all;
    for (const auto& [question, choice] : choices) all += question + " is '" + choice + "', ";
    return all;
}

}  // namespace

TEST_CASE("with a danger sign the plan stays silent, whatever else was chosen") {
    const model::Page page = shipped_plan();
    for (const std::string question : {"longest", "taper", "hard", "longday", "weekly"})
        for (const auto& [choices, plan] : everything_from(page, question, Signs::some)) {
            INFO(said(choices));
            CHECK(plan.is_empty());
        }
}

TEST_CASE("whatever else is chosen, there is one piece of advice on massage and one week") {
    const model::Page page = shipped_plan();
    const Everything weeks = everything_from(page, "longday", Signs::none);
    for (const auto& [choices, massage] : everything_from(page, "hard", Signs::none))
        for (const auto& [others, week] : weeks) {
            if (!agree(choices, others)) continue;
            INFO(said(choices) << said(others));
            if (needs_check(choices)) {
                CHECK((massage.is_empty() && week.is_empty()));
                continue;
            }
            CHECK_FALSE(advice(massage).empty());
            CHECK(advice(week).empty());
            CHECK(massage.week.empty() != week.week.empty());
            CHECK(std::ranges::count(massage.headings, "Your week") + std::ranges::count(week.headings, "Your week") ==
                  1);
        }
}

TEST_CASE("legs that need a check first are told so as soon as that is known, with a warning before anything else") {
    const model::Page page = shipped_plan();
    std::set<std::string> told;
    for (const model::Answer* answer : answers_of(page)) {
        if (std::ranges::count(answer->from, "sore") == 0 || std::ranges::count(answer->from, "hard") == 1) continue;
        for (const Choices& choices : combinations(page, *answer)) {
            const auto answered = content::answer(folder, page, *answer, by_id(page, choices));
            const bool stops =
                !answered.blocks.empty() && std::holds_alternative<model::Warning>(answered.blocks.front());
            Plan plan;
            add(plan, page, *answer, choices);
            INFO(said(choices));
            CHECK(stops == (advice(plan) == "not before a check"));
            if (!stops) continue;
            told.insert(choices.at("sore"));
            CHECK((!choices.contains("race") || needs_check(choices)));
            CHECK(std::ranges::count(plan.headings, "Your week") == 1);
        }
    }
    CHECK(told == std::set<std::string>{"7 to 10", "Over 3 days, not fading", "One side, bone or joint"});
}

TEST_CASE("every advice is as firm as the rules allow, and never firm in the two days before a race or a hard run") {
    const model::Page page = shipped_plan();
    for (const auto& [choices, plan] : everything_from(page, "hard", Signs::none)) {
        INFO(said(choices));
        if (needs_check(choices)) continue;
        CHECK(allowed(plan) == most_for(choices));
        for (const std::string& line : plan.week)
            if (line.find("before") != line.npos || line.find("Before") != line.npos)
                CHECK(line.find("edium") == line.npos);
    }
}

TEST_CASE("the warning of too long a run stands above all massage advice, whatever the legs and the race") {
    const model::Page page = shipped_plan();
    for (const std::string& race : all_races)
        for (const std::string sore : {"0 to 3", "7 to 10", "One side, bone or joint"}) {
            const Plan plan = plan_for({{"longest", "Over 10% longer"}, {"race", race}, {"sore", sore}});
            const std::string shorter =
                "Make that run shorter. Go at most 10 percent further than your longest run in the last 30 days.";
            CHECK(plan.says("Your run comes first"));
            CHECK(plan.says(shorter));
            if (needs_check({{"sore", sore}, {"race", race}})) continue;  // only that stands above it
            CHECK(plan.texts.front() == "Your run comes first");
            CHECK(plan.warnings.front() == shorter);
        }
}

TEST_CASE("no answer of the plan depends on more than 2,600 combinations") {
    const model::Page page = shipped_plan();
    for (const model::Answer* answer : answers_of(page)) CHECK(content::combinations(page, *answer).size() <= 2600);
}
