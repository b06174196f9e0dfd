#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <map>

#include "content/planning.h"

// Each rule of the planner by itself, on the page that ships.

using namespace planning;

namespace {

const std::string before_start = "Before the start: warm up by moving. Five light minutes at most.";
const std::string no_massage_before_start = "Before the start: warm up by moving. No massage.";
const std::string day_before = "The day before: none, or 15 very light minutes at most.";
const std::string finish =
    "After the race: walk, eat, and drink when you're thirsty. Then 7 to 20 gentle minutes, if you feel well.";
const std::string two_days = "One or two days after: 15 to 30 gentle minutes.";
const std::string that_week =
    "Three to seven days after: 30 light minutes. Medium if your soreness is 4 or less and no hard run is near.";
const std::string from_day_eight = "From day eight: a normal week. Come back and plan it here.";

}  // namespace

TEST_CASE("R0: a danger sign, or a doubt about one, leads to 911, to staff and to help instead of a plan") {
    const Plan plan = plan_for({{"danger", "Yes, or not sure"}});
    CHECK(plan.headings == Texts{"No plan for now: get help first"});
    CHECK(plan.warnings ==
          Texts{"If it's a yes, call 911 and tell the staff now. If you're not sure, tell the staff now. Nobody here "
                "at once, or it's your chest, your breath, or a weak face, arm or leg? Call 911."});
    CHECK(plan.links == Texts{"get-help"});
    CHECK(plan.week.empty());
}

TEST_CASE("R0: what has to be checked before a massage leads to staff, or to a doctor today or this week") {
    const Plan plan = plan_for({{"flags", "Yes, or not sure"}});
    CHECK(plan.headings ==
          Texts{"No plan for now: talk to us first", "To an emergency room now?", "Was it one of these?"});
    CHECK(plan.warnings ==
          Texts{"Tell the staff now which line it is. No massage before that. With a clot, or treatment for one, none "
                "until your doctor says it's safe. With a fever or a fresh pull, none today. Not at our clinic? A line "
                "for the "
                "emergency room means now, a line for today means urgent care today, and a line for this week means a "
                "doctor this week. Chest pain or short of breath, or your heart is racing or skipping now? Call 911."});
    CHECK(plan.links == Texts{"get-help"});
    CHECK(plan.week.empty());
}

TEST_CASE("R0b: what the therapist has to know first does not end the plan: it is light until they know") {
    const model::Page page = shipped_plan();
    CHECK(plan_of(page, {{"tell", "Yes, or not sure"}}).says("Tell your therapist first"));
    CHECK(plan_of(page, {{"tell", "No, none"}}).is_empty());
    const Plan plan = plan_for({{"tell", "Yes, or not sure"}});
    CHECK(plan.warnings.empty());
    CHECK(advice(plan) == "light");
    CHECK(advice(plan_for({{"tell", "Yes, or not sure"}, {"race", "In 4 to 14 days"}})) == "one, light");
    CHECK(advice(plan_for({{"tell", "Yes, or not sure"}, {"race", "3 to 7 days ago"}})) == "light, 30 minutes");
    for (const std::string& race : all_races)
        for (const std::string& line : plan_for({{"tell", "Yes, or not sure"}, {"race", race}}).week)
            CHECK(line.find("Medium") == line.npos);
}

TEST_CASE("R0b: these do not end the plan, and what did so before still does, on the lists that ship") {
    const model::Page page = shipped_plan();
    std::map<std::string, std::string> asked;  // the question that follows each sign
    Texts open;
    for (const model::Block& block : page.blocks) {
        if (const auto* list = std::get_if<model::List>(&block))
            open.insert(open.end(), list->signs.begin(), list->signs.end());
        const auto* const ask = std::get_if<model::Ask>(&block);
        if (!ask) continue;
        for (const std::string& sign : open) asked[sign] = ask->id;
        open.clear();
    }
    for (const std::string sign : {"diabetes", "varicose", "heart", "pregnant", "clot-risk"})
        CHECK(asked[sign] == "tell");
    for (const std::string sign : {"clot", "clot-known", "hot-joint", "achilles-snap", "femoral-neck",
                                   "stress-fracture", "pull-fresh", "fever", "leg-weak", "back-fever", "antibiotic"})
        CHECK(asked[sign] == "flags");
    for (const std::string sign : {"chest", "breath", "stroke", "headache", "cauda", "both-legs", "belly-back", "heat",
                                   "compartment", "rhabdo", "fall-leg", "limb-cold", "fall-neck-numb"})
        CHECK(asked[sign] == "danger");
}

TEST_CASE("the plan ends with what to show to the therapist, unless something has to be looked at first") {
    const Plan plan = plan_for({{"sore", "4 to 6"}, {"race", "Tomorrow"}, {"first", "Yes"}});
    CHECK(plan.says("Show this to your therapist"));
    CHECK(plan.says("My legs are somewhat sore: 4 to 6 out of 10."));
    CHECK(plan.says("My race is tomorrow."));
    CHECK(plan.says("I have had a massage before."));
    CHECK_FALSE(plan_for({{"sore", "One side, bone or joint"}}).says("Show this to your therapist"));
    CHECK_FALSE(plan_for({{"flags", "Yes, or not sure"}}).says("Show this to your therapist"));
}

TEST_CASE("R0 and R1: what stops the plan does so at once, whatever else is still open") {
    const model::Page page = shipped_plan();
    CHECK(plan_of(page, {{"flags", "Yes, or not sure"}}).says("No plan for now: talk to us first"));
    for (const std::string sore : {"Over 3 days, not fading", "One side, bone or joint"})
        CHECK(advice(plan_of(page, {{"sore", sore}})) == "not before a check");
    CHECK(advice(plan_of(page, {{"sore", "7 to 10"}, {"race", "3 to 7 days ago"}})) == "not before a check");
}

TEST_CASE("R1b and R6: what may be a sign of danger is said as soon as it may, whatever else is still open") {
    const model::Page page = shipped_plan();
    CHECK(plan_of(page, {{"sore", "7 to 10"}}).warnings == harmed_muscle());
    CHECK(plan_of(page, {{"sore", "4 to 6"}}).is_empty());
    CHECK(plan_of(page, {{"race", "Today, done"}}).warnings == Texts{sign("heat"), sign("faint-run")});
    CHECK(plan_of(page, {{"race", "Tomorrow"}}).is_empty());
}

TEST_CASE("R1: soreness that does not fade, or in a bone or joint on one side, is looked at before any massage") {
    const std::string fades =
        "Soreness from a hard run should fade after three days, and yours doesn't. Ask our staff today who can look at "
        "it, or see a doctor or physical therapist this week.";
    const std::string bone =
        "Pain on one side, in a bone or a joint, is not plain muscle soreness. Ask our staff today who can look at it, "
        "or see a doctor this week. Until you know more, don't run on it, and don't hop to test it. If walking hurts "
        "or "
        "you limp, keep weight off it and get seen today.";
    const std::string race = GENERATE(from_range(all_races));
    const std::string sore = GENERATE("Over 3 days, not fading", "One side, bone or joint");
    const Plan plan = plan_for({{"sore", sore}, {"race", race}});
    CHECK(advice(plan) == "not before a check");
    CHECK(plan.week == Texts{"Until it's checked: no massage.", "After that: nothing deep until it has eased.",
                             "Then come back, and plan a week here."});
    CHECK(plan.warnings == Texts{sore == "One side, bone or joint" ? bone : fades});
    CHECK(plan.says("If you have a race soon, ask whether you should run it."));
}

TEST_CASE("R1: legs that are still very sore three days after a race are looked at first") {
    const Plan plan = plan_for({{"sore", "7 to 10"}, {"race", "3 to 7 days ago"}});
    CHECK(advice(plan) == "not before a check");
    Texts warnings = harmed_muscle();
    warnings.push_back(
        "Three days after a race, it should hurt less, and yours still hurts a lot. Ask our staff today "
        "who can look at your legs, or see a doctor or physical therapist this week.");
    for (const std::string& words : harmed_muscle()) warnings.push_back(words);
    CHECK(plan.warnings == warnings);
}

TEST_CASE("R1b: very sore legs get light massage only, another look after three days, and the signs of danger") {
    const Plan plan = plan_for({{"sore", "7 to 10"}});
    CHECK(advice(plan) == "light only");
    CHECK(
        plan.says("If it's on both sides after a hard run in the last three days, it's common and usually fades. If "
                  "not, or if it's no better after three days, have it looked at before any massage."));
    CHECK(plan.warnings == harmed_muscle());
    CHECK(advice(plan_for({{"sore", "7 to 10"}, {"race", "In 4 to 14 days"}})) == "one, light only");
}

TEST_CASE("R2: before the start, moving comes first, and five light minutes are the most") {
    const Plan plan = plan_for({{"race", "Today, still to come"}});
    CHECK(advice(plan) == "five light minutes at most");
    CHECK(plan.week == Texts{before_start, finish, two_days, that_week, from_day_eight});
}

TEST_CASE("R3: the day before a race there is no massage, or 15 very light minutes") {
    const Plan plan = plan_for({{"race", "Tomorrow"}});
    CHECK(advice(plan) == "none today, or very light");
    CHECK(plan.week == Texts{day_before, before_start, finish, two_days, that_week});
}

TEST_CASE("R4: two or three days before a race, 20 to 30 light minutes with a therapist one knows") {
    const Plan plan = plan_for({{"race", "In 2 or 3 days"}});
    CHECK(advice(plan) == "light, 20 to 30 minutes");
    CHECK(plan.says(
        "If you like, with a therapist you know. Ask for nothing firm and nothing new this close to the race."));
    CHECK(plan.week == Texts{"Two or three days before: 20 to 30 light minutes.", day_before, before_start, finish,
                             two_days, that_week});
}

TEST_CASE("R5: four to fourteen days before a race, one massage, medium at most, and nothing new") {
    const Plan plan = plan_for({{"race", "In 4 to 14 days"}});
    CHECK(advice(plan) == "one, medium at most");
    CHECK(plan.says(
        "One massage, if you like. Ask for what you know, and for nothing new now. If hills or speed work come up "
        "within two days, keep it light."));
    CHECK(plan.week == Texts{"Four or more days before: one massage, as above.",
                             "Two or three days before: light only, if you had none yet.", day_before, before_start,
                             finish, two_days});
}

TEST_CASE("R6: after a race, walk, drink and eat first, then 7 to 20 gentle minutes, and none for who feels unwell") {
    const Plan plan = plan_for({{"race", "Today, done"}});
    CHECK(advice(plan) == "gentle, 7 to 20 minutes");
    CHECK(plan.week == Texts{finish, two_days, that_week, from_day_eight});
    CHECK(plan.warnings == Texts{sign("heat"), sign("faint-run")});
}

TEST_CASE("R7: one or two days after a race, 15 to 30 gentle minutes") {
    const Plan plan = plan_for({{"race", "1 or 2 days ago"}});
    CHECK(advice(plan) == "gentle, 15 to 30 minutes");
    CHECK(plan.week == Texts{"Today or tomorrow: 15 to 30 gentle minutes.", that_week, from_day_eight});
}

TEST_CASE("R8: three to seven days after a race, 30 minutes, medium only for legs that hurt little") {
    CHECK(advice(plan_for({{"race", "3 to 7 days ago"}})) == "medium, 30 minutes");
    CHECK(advice(plan_for({{"race", "3 to 7 days ago"}, {"sore", "4 to 6"}})) == "light, 30 minutes");
    CHECK(plan_for({{"race", "3 to 7 days ago"}}).week == Texts{that_week, from_day_eight});
}

TEST_CASE("R9 and R10: with no race near, the massage is on the day after the long run, else a day later and light") {
    const Texts days = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto day = [&](std::size_t later) { return days[(i + later) % days.size()]; };
        CHECK(plan_for({{"longday", day(0)}}).week ==
              Texts{day(0) + ": long run. No massage before it.", day(1) + ": your massage day.",
                    day(2) + ": if you missed it. Light only.", day(3) + ": no massage needed.",
                    day(4) + ": no massage needed.", day(5) + ": light at most.", day(6) + ": light at most."});
    }
    CHECK(plan_for({{"longday", "No long run"}}).week ==
          Texts{"Your massage day: an easy day.", "In the two days before hills or speed work: light at most.",
                "All other days: no massage needed."});
}

TEST_CASE("R11: with a hard run soon after, the massage is light") {
    CHECK(advice(plan_for({{"hard", "Yes"}})) == "light");
    CHECK(advice(plan_for({{"hard", "Yes"}, {"sore", "4 to 6"}})) == "light");
    CHECK(advice(plan_for({{"hard", "Yes"}, {"race", "In 4 to 14 days"}})) == "one, light");
    CHECK(advice(plan_for({{"hard", "Yes"}, {"race", "3 to 7 days ago"}})) == "light, 30 minutes");
}

TEST_CASE("R12: the sorer the legs, the lighter the massage") {
    CHECK(advice(plan_for({{"sore", "0 to 3"}})) == "the pressure you like");
    CHECK(advice(plan_for({{"sore", "4 to 6"}})) == "light to medium");
    CHECK(advice(plan_for({{"sore", "7 to 10"}})) == "light only");
}

TEST_CASE("R13: how often follows how far, for comfort and not for need") {
    const std::string comfort =
        "That's for comfort: you don't need it to run. In one study, ten weekly massages brought new runners no gain "
        "in strength or pain (Dawson and others, 2011).";
    const auto often = [&](const std::string& weekly) {
        const Plan plan = plan_for({{"weekly", weekly}});
        const auto at = std::ranges::find(plan.texts, "How often, in weeks without a race?");
        REQUIRE(plan.texts.end() - at >= 3);
        CHECK(at[2] == comfort);
        return at[1];
    };
    CHECK(often("Under 19 miles (30 km)") == "Now and then, when you feel like one. About once a month is plenty.");
    CHECK(often("19 to 37 miles (30 to 60 km)") ==
          "Every two to four weeks, if you like it. In your longest weeks, every one to two.");
    CHECK(often("Over 37 miles (60 km)") == "Every one to two weeks, if you like it.");
}

TEST_CASE("F1: a run over 10 percent longer than any in the last 30 days is warned of, before any word on massage") {
    const std::string study = "A study followed 5,205 runners (Frandsen and others, 2025). With a jump like yours, ";
    const std::string rest = " No massage has been shown to change that.";
    const std::string within = " Go at most 10 percent further than your longest run in the last 30 days.";

    const Plan longer = plan_for({{"longest", "Over 10% longer"}});
    CHECK(Texts(longer.texts.begin(), longer.texts.begin() + 3) ==
          Texts{"Your run comes first", "Make that run shorter." + within,
                study + "they got hurt about one and a half times as often." + rest});
    CHECK(longer.warnings.size() == 1);

    const Plan twice = plan_for({{"longest", "Over twice as long"}});
    CHECK(Texts(twice.texts.begin(), twice.texts.begin() + 3) ==
          Texts{"Your run comes first", "Make that run much shorter." + within,
                study + "they got hurt more than twice as often." + rest});

    const std::string look =
        "Look up your longest run in the last 30 days before you go, and add 10 percent at most. After 10 miles (16 "
        "km), that's no more than 11 (17.5 km). In a big study, more runners got hurt after longer jumps (Frandsen and "
        "others, 2025).";
    CHECK(plan_for({{"longest", "I don't know"}}).texts[1] == look);
    CHECK(plan_for({{"longest", "Up to 10% longer"}}).warnings.empty());
    CHECK(plan_for({{"longest", "Not longer, or none"}}).warnings.empty());
}

TEST_CASE("F1: nobody is told to cut a race short: only a race of over twice the longest run is warned of") {
    const Plan longer = plan_for({{"next", "My race"}, {"longest", "Over 10% longer"}});
    CHECK(longer.texts.front() == "Your run comes first");
    CHECK(longer.warnings.empty());
    const Plan twice = plan_for({{"next", "My race"}, {"longest", "Over twice as long"}});
    CHECK(twice.warnings ==
          Texts{"Talk to your coach or to us before you start. Your race is over twice as long as your "
                "longest run in the last 30 days."});
}

TEST_CASE("F2: who has not cut the distance before a race is told to, and by how much") {
    const auto headed = [](const std::string& race, const std::string& taper) {
        return plan_for({{"race", race}, {"taper", taper}}).says("Run less before the race");
    };
    for (const std::string race : {"Tomorrow", "In 2 or 3 days", "In 4 to 14 days"}) {
        CHECK(headed(race, "Not yet"));
        CHECK_FALSE(headed(race, "Yes, about half"));
    }
    for (const std::string race : {"No race near", "Today, still to come", "Today, done", "1 or 2 days ago"})
        CHECK_FALSE(headed(race, "Not yet"));
    CHECK(plan_for({{"race", "In 4 to 14 days"}, {"taper", "Not yet"}})
              .says("Cut your distance by about half until the race. Run as often as now, and keep some fast runs. In "
                    "a review of studies (Bosquet and others, 2007), cuts of 41 to 60 percent worked best."));
}

TEST_CASE("F3: nobody is sent to their first massage in the week before a race") {
    for (const std::string race : {"Today, still to come", "Tomorrow", "In 2 or 3 days"}) {
        const Plan plan = plan_for({{"first", "No"}, {"race", race}});
        CHECK(advice(plan) == "wait until after the race");
        CHECK(plan.week == Texts{"Until the race: no massage.", no_massage_before_start, finish, two_days, that_week});
    }
    const Plan two_weeks = plan_for({{"first", "No"}, {"race", "In 4 to 14 days"}});
    CHECK(advice(two_weeks) == "none in the last week before the race");
    CHECK(two_weeks.week == Texts{"More than seven days before: one light massage, if you like.",
                                  "The last seven days: no massage.", no_massage_before_start, finish, two_days});
    CHECK(plan_for({{"first", "No"}}).says("Is it your first massage? Then ask to start light, and say how it feels."));
}

TEST_CASE("the plan says what is research and what is common practice, whatever was chosen") {
    const model::Page page = shipped_plan();
    const std::string words =
        "The massage dates are common practice. The run-length warning is from a study of 5,205 runners (Frandsen and "
        "others, 2025). Running less before a race comes from a review of studies (Bosquet and others, 2007). No study "
        "has found the best day for a massage, or how often to have one.";
    CHECK(std::ranges::any_of(page.blocks, [&](const model::Block& block) {
        const auto* text = std::get_if<model::Text>(&block);
        return text && text->words == words;
    }));
}
