#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <map>

#include "content/planning.h"

// Each rule of the planner by itself, on the page that ships.

using namespace planning;

namespace {

const std::string before_start = "Warm up by moving, Massage: light, 5 minutes at most";
const std::string day_before = "The day before: No massage, or light, 15 minutes at most";
const std::string after_race = "Walk, eat, drink, Massage: light, 7 to 20 minutes, if you feel well";
const std::string two_days = "1 or 2 days after: Light massage, 15 to 30 minutes";
const std::string that_week = "Light massage, 30 minutes (medium if you're hardly sore)";
const std::string light_before_hard = "Ask for light hands if hills or speed work come up within two days.";
const std::string from_day_eight = "From day 8: Massage as usual, build your running up slowly";

}  // namespace

TEST_CASE("R0: a danger sign, or a doubt about one, leads to 911, to staff and to help instead of a plan") {
    const Plan plan = plan_for({{"danger", "Yes, or not sure"}});
    CHECK(plan.headings == Texts{"No plan for now: get help first", "While you wait for help"});
    CHECK(plan.warnings ==
          Texts{"Call 911, and tell the staff now. Not sure that it fits you? Tell the staff now; if nobody comes at "
                "once, call 911."});
    CHECK(plan.says(even_if_gone));
    CHECK(plan.links == Texts{"get-help"});
    CHECK(plan.steps == while_waiting);
}

TEST_CASE("R0: what has to be checked before a massage leads to staff, or to a doctor today or this week") {
    const Plan plan = plan_for({{"flags", "Yes, or not sure"}});
    CHECK(plan.headings == Texts{"Let's get this checked first", "Call 911 for any of these", "Call 911 for these, too",
                                 "Your neck, after a fall or a crash?", "To an emergency room now?",
                                 "To an emergency room for these, too", "Faint or sick after a run?",
                                 "Was it one of these?", "Until it's checked", "No plan for now: talk to us first"});
    REQUIRE(plan.warnings.size() == 1);
    CHECK(plan.warnings[0].starts_with("Tell the staff now. Then touch 'Find my line': it tells you where to go"));
    CHECK(plan.warnings[0].ends_with("or your heart is racing or skipping? Call 911."));
    CHECK(plan.links == Texts{"get-help"});
    CHECK(plan.steps == to_have_checked());
    // Nobody is told to stop before the last line that may be theirs.
    CHECK(plan.texts.back() == "You can stop here.");
}

TEST_CASE("R0b: what the therapist has to know first does not end the plan: it is light until they know") {
    const Choices told = {{"tell", "Yes, or not sure"}};
    const model::Page page = shipped_plan();
    CHECK(plan_for(told).says("Tell your therapist first"));
    CHECK_FALSE(plan_for().says("Tell your therapist first"));
    const Plan plan = plan_for(told);
    CHECK(plan.warnings.empty());
    CHECK(advice(plan) == "light");
    CHECK(advice(plan_for_legs("Soreness 0 to 3", told)) == "light");
    CHECK(advice(plan_for_race("In 4 to 14 days", told)) == "one, light");
    CHECK(advice(plan_for_race("3 to 7 days ago", told)) == "light, 30 minutes");
    for (const std::string& race : all_races) {
        const Plan of_race = plan_for_race(race, told);
        CHECK(of_race.says(
            "If one of your lines says to ask your doctor or surgeon, have no massage until they say yes. If you had "
            "alcohol, cannabis or other drugs, come another day. The rest is for when massage is safe for you."));
        for (const std::string& line : of_race.week) CHECK(line.find("edium") == line.npos);
    }
    for (const std::string& race : races_run)
        CHECK(plan_for_race(race, told).week.back() ==
              "From day 8: As you and your therapist agreed, build your running up slowly");
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
    for (const std::string sign : {"diabetes", "varicose", "heart", "clot-risk"}) CHECK(asked[sign] == "tell");
    for (const std::string sign : {"clot", "clot-known", "hot-joint", "achilles-snap", "femoral-neck",
                                   "stress-fracture", "pull-fresh", "fever", "leg-weak", "back-fever", "antibiotic"})
        CHECK(asked[sign] == "flags");
    for (const std::string sign : {"chest", "breath", "stroke", "headache", "cauda", "both-legs", "belly-back", "heat",
                                   "compartment", "rhabdo", "fall-leg", "limb-cold", "fall-neck-numb"})
        CHECK(asked[sign] == "danger");
}

TEST_CASE("the plan has a card to show to staff, unless something has to be checked first") {
    const Plan plan = plan_for_race("1 or 2 days ago", {{"legs", "Soreness 4 to 6"}});
    CHECK(plan.for_staff == Texts{"None of the health list fits me. Please ask me again before we start.",
                                  "My legs are somewhat sore: 4 to 6 out of 10.", "I ran a race 1 or 2 days ago.",
                                  "Please start light, ask me where I am sore, and ask how the pressure feels."});
    const Plan told = plan_for({{"tell", "Yes, or not sure"}});
    REQUIRE(told.for_staff.size() == 3);
    CHECK(told.for_staff[0].starts_with("Please talk to me about my health first"));
    CHECK(told.for_staff[1] == "I have no race near.");
    CHECK(plan_for_legs("Pain that began all at once").for_staff.empty());
    CHECK(plan_for({{"flags", "Yes, or not sure"}}).for_staff.empty());
}

TEST_CASE("R0 and R1: what stops the plan does so at once, whatever is still open") {
    const model::Page page = shipped_plan();
    const auto with = [](Choices more) {
        more.merge(Choices{{"danger", "No, none"}, {"flags", "No, none"}, {"tell", "No, none"}});
        return more;
    };
    CHECK(plan_of(page, {{"flags", "Yes, or not sure"}}).says("No plan for now: talk to us first"));
    for (const std::string sore : {"Sore for over 3 days, not fading", "Pain that began all at once"}) {
        CHECK(advice(plan_of(page, with({{"brings", "My sore legs"}, {"sore", sore}}))) ==
              "wait until you've been checked");
        CHECK(advice(plan_of(page, with({{"brings", "A race"}, {"race", "Today, done"}, {"legs", sore}}))) ==
              "wait until you've been checked");
    }
}

TEST_CASE("R1: soreness that does not fade, or in a bone or joint on one side, is looked at before any massage") {
    const std::string fades =
        "Soreness from a hard run should fade after three days, and yours doesn't. Ask our staff today who can check "
        "it, or see a doctor or physical therapist this week.";
    const std::string bone =
        "Pain that began suddenly, or is on one side, in a bone or a joint, is not plain muscle soreness. Ask our "
        "staff today who can check it, or see a doctor this week. Until you know more, don't run, and don't hop to "
        "test it. If something popped, if it began suddenly in a bone, joint or tendon, if walking hurts or you limp, "
        "keep weight off it and get seen today.";
    const std::string sore = GENERATE("Sore for over 3 days, not fading", "Pain that began all at once");
    std::vector<Plan> plans = {plan_for_legs(sore)};
    for (const std::string& race : races_run) plans.push_back(plan_for_race(race, {{"legs", sore}}));
    for (const Plan& plan : plans) {
        CHECK(advice(plan) == "wait until you've been checked");
        CHECK(plan.steps ==
              Texts{"Until it's checked: no massage.",
                    "Once it's checked, and at least three days after a pull: nothing deep until it has eased.",
                    "Then come back, and plan a week here."});
        Texts warnings = {bone, sign("clot")};
        if (sore == "Sore for over 3 days, not fading") {
            warnings = {fades};
            for (const std::string& words : harmed_muscle()) warnings.push_back(words);
            warnings.push_back(sign("clot"));
        }
        CHECK(plan.warnings == warnings);
        CHECK(plan.says("If you have a race soon, ask whether you should run it."));
    }
}

TEST_CASE("R1: legs that are still very sore three days after a race are looked at first") {
    const Plan plan = plan_for_race("3 to 7 days ago", {{"legs", "Soreness 7 to 10"}});
    CHECK(advice(plan) == "wait until you've been checked");
    Texts warnings = {
        "By three days after a race, legs should hurt less, and yours still hurt a lot. Ask our staff today who can "
        "check your legs, or see a doctor or physical therapist this week."};
    for (const std::string& words : harmed_muscle()) warnings.push_back(words);
    warnings.push_back(sign("clot"));
    CHECK(plan.warnings == warnings);
}

TEST_CASE("R1b: very sore legs get light massage only, another look after three days, and the signs of danger") {
    const std::string look =
        "If it's on both sides after a hard run in the last three days, it's common and usually fades. If not, or if "
        "it's no better after three days, ask us who should check it, or see a doctor that week, before any massage.";
    const Plan plan = plan_for_legs("Soreness 7 to 10");
    CHECK(advice(plan) == "light only");
    CHECK(plan.says(look));
    CHECK(plan.warnings == harmed_muscle());
    const Plan after_race = plan_for_race("1 or 2 days ago", {{"legs", "Soreness 7 to 10"}});
    CHECK(after_race.says(look));
    CHECK(after_race.warnings == harmed_muscle());
    CHECK(plan_for_legs("Soreness 4 to 6").warnings.empty());
    for (const std::string& race : races_to_come)
        CHECK(plan_for_race(race).says(
            "Ask us before you race if you're very sore, or sore on one side. Ask us, too, if a "
            "pain began all at once, or is in a bone or a joint."));
}

TEST_CASE("R2: before the start, moving comes first, and five light minutes are the most") {
    const Plan plan = plan_for_race("Today, still to come");
    CHECK(advice(plan) == "light, 5 minutes at most");
    CHECK(plan.week == Texts{"Before the start: " + before_start, "After the race: " + after_race, two_days,
                             "3 to 7 days after: " + that_week});
}

TEST_CASE("before and after a race, the marked box of the week is the one that comes next") {
    for (const std::string& race : all_races) {
        const Plan plan = plan_for_race(race);
        INFO(race);
        REQUIRE(plan.marked.size() == 1);
        CHECK(plan.week.front().starts_with(plan.marked.front() + ": "));
    }
}

TEST_CASE("R3: the day before a race there is no massage, or 15 light minutes") {
    const Plan plan = plan_for_race("Tomorrow");
    CHECK(advice(plan) == "none today, or light");
    CHECK(plan.week == Texts{"Today: Light massage, or none, 15 minutes at most", "Race day: " + before_start,
                             "After the race: " + after_race, two_days, "3 to 7 days after: " + that_week});
}

TEST_CASE("R4: two or three days before a race, 20 to 30 light minutes with a therapist one knows") {
    const Plan plan = plan_for_race("In 2 or 3 days");
    CHECK(advice(plan) == "light, 20 to 30 minutes");
    CHECK(plan.steps.front() == "Have one with a therapist you know, if you like.");
    CHECK(plan.says("Ask for nothing firm and nothing new this close to the race."));
    CHECK(plan.week == Texts{"2 or 3 days before: Light massage, 20 to 30 minutes", day_before,
                             "Race day: " + before_start, "After the race: " + after_race, two_days});
}

TEST_CASE("R5: four to fourteen days before a race, one massage, medium at most, and nothing new") {
    const Plan plan = plan_for_race("In 4 to 14 days");
    CHECK(advice(plan) == "one, medium at most");
    CHECK(plan.says("Have one massage, if you like. Ask for what you know, and for nothing new now."));
    CHECK(plan.says(light_before_hard));
    CHECK(plan.week == Texts{"4 or more days before: One massage, medium at most",
                             "2 or 3 days before: Massage: light only, if you had none yet", day_before,
                             "Race day: " + before_start, "After the race: " + after_race, two_days});
}

TEST_CASE("R6: after a race, walk, drink and eat first, then 7 to 20 light minutes, and none for who feels unwell") {
    const Plan plan = plan_for_race("Today, done");
    CHECK(advice(plan) == "light, 7 to 20 minutes");
    CHECK(plan.week == Texts{"Today: " + after_race, two_days, "3 to 7 days after: " + that_week, from_day_eight});
    CHECK(plan.warnings == Texts{sign("heat"), sign("faint-run")});
}

TEST_CASE("R7: one or two days after a race, 15 to 30 light minutes") {
    const Plan plan = plan_for_race("1 or 2 days ago");
    CHECK(advice(plan) == "light, 15 to 30 minutes");
    CHECK(plan.week == Texts{"Up to day 2 after the race: Light massage, 15 to 30 minutes",
                             "3 to 7 days after: " + that_week, from_day_eight});
}

TEST_CASE("R8: three to seven days after a race, 30 minutes, medium only for legs that hurt little") {
    CHECK(advice(plan_for_race("3 to 7 days ago")) == "medium at most, 30 minutes");
    CHECK(advice(plan_for_race("3 to 7 days ago", {{"legs", "Soreness 4 to 6"}})) == "light, 30 minutes");
    CHECK(plan_for_race("3 to 7 days ago").week ==
          Texts{"This week: Massage: medium at most, 30 minutes", from_day_eight});
    CHECK(plan_for_race("3 to 7 days ago", {{"legs", "Soreness 4 to 6"}}).week.front() == "This week: " + that_week);
}

TEST_CASE("R9 and R10: with no race near, the massage is on the day after the long run, else a day later and light") {
    const Texts days = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto day = [&](std::size_t later) { return days[(i + later) % days.size()]; };
        CHECK(plan_for({{"longday", day(0)}}).week ==
              Texts{day(0) + ": Long run, no massage", day(1) + ": Massage day",
                    day(2) + ": Missed it?, light massage only", day(3) + ": No massage needed",
                    day(4) + ": No massage needed", day(5) + ": Light massage at most",
                    day(6) + ": Light massage at most"});
    }
    CHECK(plan_for({{"longday", "No long run"}}).week ==
          Texts{"An easy day: Massage day", "2 days before hills or speed work: Light massage at most",
                "All other days: No massage needed"});
    CHECK(plan_for({{"tell", "Yes, or not sure"}, {"longday", "No long run"}}).week[0] == "An easy day: Light massage");
}

TEST_CASE("R11: whoever may run hard soon after is told to keep the massage light") {
    CHECK(plan_for().says(light_before_hard));
    CHECK(plan_for_legs("Soreness 4 to 6").says(light_before_hard));
    CHECK(plan_for_race("3 to 7 days ago").says("Ask for medium at most: the worst is over."));
    CHECK(plan_for_race("3 to 7 days ago").says(light_before_hard));
}

TEST_CASE("a plan says what its boxes are, how firm is firm enough as a picture, and what to do in steps") {
    CHECK(plan_for().says("From your long run: when massage fits"));
    CHECK(plan_for({{"longday", "No long run"}}).says("Your week: when massage fits"));
    CHECK(plan_for_legs("Soreness 4 to 6").says("Your week: when massage fits"));
    for (const std::string& race : all_races) {
        CHECK(plan_for_race(race).says("Your race, from today on"));
        CHECK(plan_for_race(race).steps.size() >= 2);
    }
    const Plan plan = plan_for_legs("Soreness 4 to 6");
    REQUIRE(plan.charts.size() == 1);
    CHECK(plan.charts.front().kind == model::Chart::Kind::scale);
    CHECK(plan.charts.front().rows.front().values == std::vector<double>{6});
    CHECK(plan.steps.size() >= 4);
    CHECK(plan_for_race("3 to 7 days ago", {{"legs", "Soreness 0 to 3"}}).charts.size() == 1);
    CHECK(plan_for_race("3 to 7 days ago", {{"legs", "Soreness 4 to 6"}}).charts.empty());
    // Who is to have it light is shown no more than that.
    CHECK(plan_for_legs("Soreness 7 to 10").charts.empty());
    CHECK(plan_for({{"tell", "Yes, or not sure"}}).charts.empty());
}

TEST_CASE("R12: the sorer the legs, the lighter the massage") {
    CHECK(advice(plan_for_legs("Soreness 0 to 3")) == "light to medium");
    CHECK(advice(plan_for_legs("Soreness 4 to 6")) == "light to medium");
    CHECK(advice(plan_for_legs("Soreness 7 to 10")) == "light only");
    CHECK(
        plan_for_legs("Soreness 4 to 6").week ==
        Texts{
            "Up to day 3 after the run: Massage: light to medium, your legs may be sorest on these days",
            "Day 4 to 7 after the run: Soreness fades, short, slow runs if stairs are easy",
            "Still no better after day 3?: Ask us who should check it, or see a doctor that week, before any massage"});
    CHECK(plan_for_legs("Soreness 7 to 10").week.front() ==
          "Up to day 3 after the run: Massage: light only, your legs may be sorest on these days");
    CHECK(plan_for_legs("Soreness 4 to 6", {{"tell", "Yes, or not sure"}}).week.front() ==
          "Up to day 3 after the run: Massage: light, your legs may be sorest on these days");
}

TEST_CASE("every plan sends to staff for a time, and who has to be checked first is told no such thing") {
    const std::string time = "Touch 'Show this to our staff', and ask for a time.";
    CHECK(plan_for().says(time));
    CHECK(plan_for_legs("Soreness 4 to 6").says(time));
    for (const std::string& race : all_races) CHECK(plan_for_race(race).says(time));
    CHECK_FALSE(plan_for_legs("Pain that began all at once").says(time));
}

TEST_CASE("R13: how often is a matter of comfort and not of need") {
    CHECK(
        plan_for().says("You don't need massage to run: it's for comfort. About once a month is plenty. When you run a "
                        "lot, you can have one every week or two, if you like."));
    CHECK_FALSE(plan_for_race("Tomorrow").says("How often?"));
}

TEST_CASE("a normal week and the week after a race send pain that is not plain soreness to staff first") {
    CHECK(
        plan_for().says("Ask us before any massage if you're very sore. Ask us, too, if a pain began all at once, or "
                        "is on one side, in a bone or in a joint."));
    const std::string less = "Ask us first if it isn't less each day, and have no massage before that.";
    CHECK(plan_for_race("3 to 7 days ago", {{"legs", "Soreness 4 to 6"}}).says(less));
    CHECK_FALSE(plan_for_race("3 to 7 days ago", {{"legs", "Soreness 0 to 3"}}).says(less));
}

TEST_CASE("after a race the steps say to speak up at once, and whom to ask when day 3 brought no ease") {
    for (const std::string& race : races_run) {
        const Plan plan = plan_for_race(race, {{"legs", "Soreness 4 to 6"}});
        INFO(race);
        CHECK(plan.says("Say at once if it hurts."));
        CHECK(plan.says("Still no better after day 3? Ask us who should check it.") == (race != "3 to 7 days ago"));
    }
}

TEST_CASE("F2: who has a race in 4 to 14 days is told to run less, and by how much; others are not") {
    CHECK(plan_for_race("In 4 to 14 days")
              .says("Run about half your usual weekly distance until the race. Already doing that? Don't cut again."));
    for (const std::string& race : all_races)
        CHECK(plan_for_race(race).says("If this race is a big one") == (race == "In 4 to 14 days"));
}

TEST_CASE("F3: nobody is sent to their first massage before a race") {
    for (const std::string& race : races_to_come) {
        const Plan plan = plan_for_race(race);
        CHECK(std::ranges::any_of(plan.steps, [](const std::string& step) {
            return step.starts_with("Wait until after the race if you've never had a massage");
        }));
    }
}

TEST_CASE(
    "the plan says what is research, what is common practice, and that it is no appointment, whatever was chosen") {
    const model::Page page = shipped_plan();
    const std::string words =
        "The days for massage are common practice. No study has found the best day for a massage. Ask us what we would "
        "change for you: this is a plan, not an appointment.";
    CHECK(std::ranges::any_of(page.blocks, [&](const model::Block& block) {
        const auto* text = std::get_if<model::Text>(&block);
        return text && text->words == words;
    }));
}

TEST_CASE("behind the three lists the planner asks three questions at most") {
    const model::Page page = shipped_plan();
    CHECK(model::questions_on_the_way(page, {}) == 6);
    for (const std::string brings : {"week", "race", "sore"})
        CHECK(model::questions_on_the_way(
                  page, {{"danger", "no"}, {"flags", "no"}, {"tell", "no"}, {"brings", brings}}) == 6);
}

TEST_CASE("staff read of a race only what was asked") {
    const auto says_of_race = [](const Plan& plan) {
        return std::ranges::any_of(plan.for_staff,
                                   [](const std::string& line) { return line.find("race") != line.npos; });
    };
    CHECK_FALSE(says_of_race(plan_for_legs("Soreness 0 to 3")));
    CHECK(says_of_race(plan_for({{"longest", "No, or no run planned"}})));
}
