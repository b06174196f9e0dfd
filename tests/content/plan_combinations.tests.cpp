#include <map>
#include <set>

#include "content/planning.h"

// The planner over everything that a visitor may choose.

using namespace planning;

namespace {

const Texts questions = {"danger", "flags", "tell",    "brings",  "sore",
                         "race",   "legs",  "longday", "longest", "race_length"};

/// All ways through the planner, in words.
std::vector<Choices> all_ways(const model::Page& page) {
    std::vector<Choices> all = model::combinations(page, questions, 100'000);
    for (Choices& choices : all) choices = in_words(page, choices);
    return all;
}

std::string chosen(const Choices& choices, const std::string& question) {
    const auto found = choices.find(question);
    return found == choices.end() ? "" : found->second;
}

std::string said(const Choices& choices) {
    std::string all;
    for (const auto& [question, choice] : choices) all += question + " is '" + choice + "', ";
    return all;
}

std::string soreness(const Choices& choices) { return chosen(choices, "sore") + chosen(choices, "legs"); }

/// Whether the rules want these legs looked at before any massage.
bool needs_check(const Choices& choices) {
    const std::string sore = soreness(choices);
    return sore == "Sore for over 3 days, not fading" || sore == "Pain that began all at once" ||
           (sore == "Soreness 7 to 10" && chosen(choices, "race") == "3 to 7 days ago");
}

bool has_sign(const Choices& choices) {
    return choices.at("danger") != "No, none" || choices.at("flags") != "No, none";
}

enum class Pressure { very_light, light, medium };

/// The most that each advice allows before the race or the next hard run.
Pressure allowed(const Plan& plan) {
    const std::map<std::string, Pressure> most = {
        {"none today, or light", Pressure::very_light},
        {"light, 5 minutes at most", Pressure::light},
        {"light, 20 to 30 minutes", Pressure::light},
        {"one, light", Pressure::light},
        {"one, medium at most", Pressure::medium},
        {"light, 7 to 20 minutes", Pressure::light},
        {"light, 15 to 30 minutes", Pressure::light},
        {"light, 30 minutes", Pressure::light},
        {"medium at most, 30 minutes", Pressure::medium},
        {"light only", Pressure::light},
        {"light", Pressure::light},
        {"light to medium", Pressure::medium},
    };
    INFO("the advice '" << advice(plan) << "'");
    REQUIRE(most.contains(advice(plan)));
    return most.at(advice(plan));
}

/// The most that the rules allow at the next massage.
Pressure most_for(const Choices& choices) {
    const std::string race = chosen(choices, "race");
    if (race == "Tomorrow") return Pressure::very_light;
    if (soreness(choices) == "Soreness 7 to 10" || choices.at("tell") != "No, none") return Pressure::light;
    if (race.empty() || race == "In 4 to 14 days") return Pressure::medium;
    return race == "3 to 7 days ago" && soreness(choices) == "Soreness 0 to 3" ? Pressure::medium : Pressure::light;
}

}  // namespace

TEST_CASE("with a danger sign there is nothing but what to do, whatever else was chosen") {
    const model::Page page = shipped_plan();
    for (const Choices& choices : all_ways(page)) {
        if (!has_sign(choices)) continue;
        const Plan plan = plan_of(page, choices);
        INFO(said(choices));
        const auto says_so = [](std::string_view heading) { return heading.starts_with("No plan for now: "); };
        CHECK(std::ranges::count_if(plan.headings, says_so) == 1);
        CHECK(advice(plan).empty());
        CHECK(plan.for_staff.empty());
        break;  // they all stop there: a second list of the same is no other case
    }
    for (const std::string list : {"danger", "flags"}) {
        const Plan plan = plan_of(page, runner({{list, "Yes, or not sure"}}));
        CHECK(advice(plan).empty());
        CHECK(plan.links == Texts{"get-help"});
    }
}

TEST_CASE("whatever is chosen, there is one piece of advice on massage, as firm as the rules allow, and one week") {
    const model::Page page = shipped_plan();
    std::set<std::string> told;
    for (const Choices& choices : all_ways(page)) {
        if (has_sign(choices)) continue;
        const Plan plan = plan_of(page, choices);
        INFO(said(choices));
        CHECK_FALSE((needs_check(choices) ? plan.steps : plan.week).empty());
        if (needs_check(choices)) {
            CHECK(advice(plan) == "wait until you've been checked");
            CHECK(plan.warnings.front() != "");
            told.insert(soreness(choices));
            continue;
        }
        CHECK(allowed(plan) == most_for(choices));
        CHECK_FALSE(plan.for_staff.empty());
        CHECK(plan.texts.front() != "");
        for (const std::string& line : plan.week)
            if (line.starts_with("The day before") || line.starts_with("2 or 3 days before") ||
                line.starts_with("Before the start"))
                CHECK(line.find("edium") == line.npos);
    }
    CHECK(told ==
          std::set<std::string>{"Soreness 7 to 10", "Sore for over 3 days, not fading", "Pain that began all at once"});
}

TEST_CASE("the warning of too long a run stands above all massage advice, whatever the legs and the race") {
    const model::Page page = shipped_plan();
    for (const Choices& choices : all_ways(page)) {
        if (has_sign(choices) || needs_check(choices) || chosen(choices, "longest") != "Over 10% longer") continue;
        const Plan plan = plan_of(page, choices);
        INFO(said(choices));
        const auto run = std::ranges::find(plan.texts, "First, your next run");
        const auto massage =
            std::ranges::find_if(plan.texts, [](const auto& text) { return text.starts_with("Your massage"); });
        REQUIRE(run != plan.texts.end());
        CHECK(run < massage);
    }
}

TEST_CASE("no answer of the plan depends on more than 250 combinations") {
    const model::Page page = shipped_plan();
    for (const model::Answer* answer : answers_of(page)) CHECK(content::combinations(page, *answer).size() <= 250);
}
