#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>

#include "content/planning.h"

// Each rule of "Check yourself" by itself, on the page that ships, and then all that a visitor may choose.

using planning::Choices;
using planning::Plan;
using planning::Texts;

namespace {

const std::string no = "No, none";
const std::string doubt = "Yes, or not sure";

model::Page shipped_check() {
    const model::Library library = content::load(planning::folder).library;
    REQUIRE(library.page("check-yourself"));
    return *library.page("check-yourself");
}

/// Somebody with no sign of danger, whose legs have been sore on both sides since a hard run two days ago.
Choices sore_runner(const Choices& other = {}) {
    Choices choices = other;
    choices.merge(Choices{{"danger", no},
                          {"flags", no},
                          {"began", "Slowly, after a hard or new run"},
                          {"where", "In the muscles, on both sides"},
                          {"days", "3 days or less"}});
    return choices;
}

Plan result_for(const Choices& other = {}) { return planning::plan_of(shipped_check(), sore_runner(other)); }

/// The heading that says what to do, without its beginning; nothing when there is none or more than one.
std::string verdict(const Plan& result) {
    const std::string begin = "What to do: ";
    Texts found;
    for (const std::string& heading : result.headings)
        if (heading.starts_with(begin)) found.push_back(heading.substr(begin.size()));
    return found.size() == 1 ? found.front() : "";
}

/// All that can be chosen in all the questions of the page together.
std::vector<Choices> everything_chosen(const model::Page& page) {
    std::vector<Choices> all = {{}};
    for (const model::Block& block : page.blocks) {
        const auto* ask = std::get_if<model::Ask>(&block);
        if (!ask) continue;
        std::vector<Choices> longer;
        for (const Choices& choices : all)
            for (const model::Ask::Choice& choice : ask->choices) {
                longer.push_back(choices);
                longer.back()[ask->id] = choice.words;
            }
        all = std::move(longer);
    }
    return all;
}

/// What the rules say, most urgent first.
std::string expected(const Choices& chosen) {
    if (chosen.at("danger") != no) return "get help now";
    if (chosen.at("flags") != no) return "tell us now, and have it checked";
    if (chosen.at("where") == "In a bone, joint or tendon" && chosen.at("began") == "All at once")
        return "get seen today";
    const bool fades = chosen.at("days") == "3 days or less" || chosen.at("days") == "4 to 7 days, and fading";
    const bool plain = chosen.at("began") == "Slowly, after a hard or new run" &&
                       chosen.at("where") == "In the muscles, on both sides" && fades;
    return plain ? "an easy day, and keep moving" : "have it checked soon";
}

std::string said(const Choices& choices) {
    std::string all;
    for (const auto& [question, choice] : choices) all += question + " is '" + choice + "', ";
    return all;
}

/// The keys of the signs below the headings that send a visitor to 911.
Texts danger_signs(const model::Page& page) {
    Texts signs;
    bool calls_911 = false;
    for (const model::Block& block : page.blocks) {
        if (const auto* heading = std::get_if<model::Heading>(&block))
            calls_911 = heading->words.starts_with("Call 911 now: ");
        const auto* list = std::get_if<model::List>(&block);
        if (list && calls_911) signs.insert(signs.end(), list->signs.begin(), list->signs.end());
    }
    return signs;
}

/// Every word of a result, its lists among them.
std::string everything_in(const Plan& result) {
    std::string all;
    for (const std::string& text : result.texts) all += text + " ";
    for (const std::string& line : result.steps) all += line + " ";
    return all;
}

}  // namespace

TEST_CASE("a danger sign, or a doubt about one, leads to 911, to staff and to help") {
    const Plan result = result_for({{"danger", doubt}});
    CHECK(verdict(result) == "get help now");
    CHECK(result.warnings ==
          Texts{"Call 911, and tell the staff now. Not sure that it fits you? Tell the staff now; if nobody comes at "
                "once, call 911."});
    CHECK(result.says(planning::even_if_gone));
    CHECK(result.steps == planning::while_waiting);
    CHECK(result.links == Texts{"get-help"});
}

TEST_CASE("a sign is answered at once, whatever else is still open, and the most urgent one of several") {
    const model::Page page = shipped_check();
    CHECK(verdict(planning::plan_of(page, {{"flags", doubt}})) == "tell us now, and have it checked");
    CHECK(verdict(planning::plan_of(page, {{"flags", doubt}, {"danger", doubt}})) == "get help now");
}

TEST_CASE("a sign for today or this week leads to staff now, nobody massages it, and it says how soon") {
    const Plan result = result_for({{"flags", doubt}});
    CHECK(verdict(result) == "tell us now, and have it checked");
    CHECK(result.warnings ==
          Texts{"Tell the staff now. Then touch 'Find my line': it tells you where to go, and how soon. No massage "
                "until it has been checked. Chest pain now or lately, short of breath, or your heart is racing or "
                "skipping? Call 911."});
    CHECK(result.steps == planning::to_have_checked());
    CHECK(result.texts.back() == "You can stop here.");
    CHECK(result.links == Texts{"get-help"});
}

TEST_CASE("each line on what to have checked is whole, for a screen may begin with it: what it is, then what to do") {
    for (const model::Page& page : {shipped_check(), planning::shipped_plan()}) {
        const Plan result = planning::plan_of(page, {{"danger", no}, {"flags", doubt}});
        Texts lines = result.texts;
        lines.insert(lines.end(), result.steps.begin(), result.steps.end());
        for (const std::string& line : lines) {
            INFO(line);
            const std::size_t asks = line.find('?');
            if (asks == line.npos || line == result.warnings.front()) continue;
            CHECK(asks < line.find('.'));
            CHECK_FALSE(line.ends_with("? Go now."));
        }
    }
}

TEST_CASE("what began all at once is treated as a pull: shown to staff, and nobody massages or rolls it before that") {
    for (const std::string where : {"In the muscles, on both sides", "On one side, in one spot, or I can't tell"}) {
        const Plan result = result_for({{"began", "All at once"}, {"where", where}});
        CHECK(verdict(result) == "have it checked soon");
        CHECK(
            result.says("Your pain began all at once, so treat it as a pulled muscle until someone has checked it. "
                        "Show it to our staff before any massage, today if you can."));
        CHECK(result.steps ==
              Texts{"No massage or rolling there for at least three days, and not before someone has checked it.",
                    "Stop doing what hurts, and move it gently.", "No sprints and no hard stretching.",
                    "Is it your leg? Don't run on it, and don't hop to test it. If walking hurts or you "
                    "limp, keep weight off it and get seen today.",
                    "Ask our staff today who can check it, or see a doctor this week."});
        CHECK(result.links == Texts{"strain-or-soreness", "calf-strain", "hamstring-strain"});
    }
}

TEST_CASE(
    "what began all at once in a bone, a joint or a tendon is no pull: it's seen today, and nobody stretches it") {
    const Plan result = result_for({{"began", "All at once"}, {"where", "In a bone, joint or tendon"}});
    CHECK(verdict(result) == "get seen today");
    CHECK(
        result.warnings ==
        Texts{
            "It began suddenly in a bone, joint or tendon. Don't run on it or stretch it, no massage, keep weight off "
            "it, and get seen today."});
    CHECK(result.links == Texts{"get-help"});
}

TEST_CASE("pain in a bone, a joint or a tendon is looked at, however it began, and nobody runs on a sore bone") {
    for (const std::string began : {"Slowly, after a hard or new run", "Another way, or not sure"}) {
        const Plan result = result_for({{"where", "In a bone, joint or tendon"}, {"began", began}});
        CHECK(verdict(result) == "have it checked soon");
        CHECK(
            result.says("This pain is in a bone, joint or tendon, so it's not plain muscle soreness, and someone "
                        "should check it. If it's a bone, don't run on it or hop to test it. If walking hurts or you "
                        "limp, keep weight off it and get seen today."));
    }
}

TEST_CASE("soreness that does not fade after three days, or lasts over a week, is looked at") {
    for (const std::string days : {"4 to 7 days, not fading", "Over a week"}) {
        const Plan result = result_for({{"days", days}});
        CHECK(verdict(result) == "have it checked soon");
        CHECK(
            result.says("Plain soreness fades after about three days, and is mostly gone within a week. Yours takes "
                        "longer, so someone should check it."));
        CHECK(result.steps == Texts{"Ask our staff today who can check it, or see a doctor this week.",
                                    "Until then, no massage.", "Do less of what makes it hurt."});
        // Muscles that stay sore may be harmed, or it may be a clot: as on the soreness clock.
        Texts warnings;
        for (const char* key : {"compartment", "rhabdo", "clot", "effort-worse"})
            warnings.push_back(planning::sign(key));
        CHECK(result.warnings == warnings);
    }
}

TEST_CASE("pain on one side, for however long, warns of a clot, and says when not to run and when to be seen today") {
    const std::string clot = planning::sign("clot");
    for (const std::string days :
         {"3 days or less", "4 to 7 days, and fading", "4 to 7 days, not fading", "Over a week"}) {
        const Choices one_side = {{"where", "On one side, in one spot, or I can't tell"}, {"days", days}};
        CHECK(result_for(one_side).says(
            "It's on one side, in one spot, or hard to tell, so it may not be plain soreness. Someone should check it. "
            "Don't run on it, and don't hop to test it. If walking hurts or you limp, keep weight off it and get seen "
            "today."));
        CHECK(result_for(one_side).says(clot));
        CHECK(planning::plan_of(planning::shipped_plan(), planning::runner(one_side)).says(clot));
    }
}

TEST_CASE("what was answered about an ache can be shown to staff, in the visitor's own voice") {
    const Plan result = result_for({{"where", "On one side, in one spot, or I can't tell"}, {"days", "Over a week"}});
    CHECK(result.for_staff == Texts{"It began slowly, after a hard or new run.",
                                    "It hurts on one side or in one spot, or I can't tell where.",
                                    "It has hurt for over a week.",
                                    "I said no to all danger signs. Please ask me again."});
}

TEST_CASE("a beginning that nobody remembers is looked at") {
    CHECK(result_for({{"began", "Another way, or not sure"}})
              .says("Plain soreness comes on slowly, after a hard or new run. Yours may not have, so someone should "
                    "check it."));
}

TEST_CASE("slow soreness on both sides that fades within a week is left to an easy day, and says when it is not that") {
    for (const std::string days : {"3 days or less", "4 to 7 days, and fading"}) {
        const Plan result = result_for({{"days", days}});
        CHECK(verdict(result) == "an easy day, and keep moving");
        CHECK(result.says("If no danger sign fits you"));  // the advice stands below the warnings
        CHECK(result.steps.front() == "Today, instead of a run, walk ten minutes, slowly.");
        CHECK(result.movements == Texts{"walking"});
        Texts warnings = planning::harmed_muscle();
        for (const char* key : {"fever", "blood-thinners", "clot-known", "clot-risk", "clot-trip"})
            warnings.push_back(planning::sign(key));
        CHECK(result.warnings == warnings);
        CHECK(result.links == Texts{"soreness", "self-massage", "plan"});
    }
}

TEST_CASE("whatever is chosen, there is one thing to do, the most urgent sign wins, and staff are the next step") {
    const model::Page page = shipped_check();
    const std::vector<Choices> all = everything_chosen(page);
    CHECK(all.size() == 144);
    for (const Choices& choices : all) {
        const Plan result = planning::plan_of(page, choices);
        INFO(said(choices));
        CHECK(verdict(result) == expected(choices));
        CHECK(everything_in(result).find("staff") != std::string::npos);
    }
}

TEST_CASE("no result gives a name to what the visitor has") {
    const model::Page page = shipped_check();
    for (const Choices& choices : everything_chosen(page)) {
        Plan result = planning::plan_of(page, choices);
        // Who knows of one is asked, not told.
        std::erase_if(result.texts,
                      [](const std::string& text) { return text.starts_with("Do you have a blood clot now"); });
        for (const char* key : {"clot", "clot-risk", "clot-trip"}) std::erase(result.texts, planning::sign(key));
        std::erase_if(result.texts,
                      [](const std::string& text) { return text.starts_with("Tell the staff now which"); });
        const std::string words = everything_in(result);
        INFO(words);
        for (const std::string name : {"You have", "fracture", "strain", "tear", "torn", "clot", "tendin", "itis"})
            CHECK(words.find(name) == std::string::npos);
    }
}

TEST_CASE("nobody hears that it is plain soreness before the lists of signs are answered") {
    const model::Page page = shipped_check();
    int asks = 0;
    for (const model::Block& block : page.blocks)
        if (const auto* const ask = std::get_if<model::Ask>(&block)) {
            if (++asks <= 2) CHECK((ask->id == "danger" || ask->id == "flags"));
        }
    CHECK(asks == 5);
    CHECK(page.steps);
}

TEST_CASE("the self-check and the planner share their first two lists, sign by sign") {
    const model::Page check = shipped_check();
    const model::Page plan = planning::shipped_plan();
    const Texts signs = danger_signs(check);
    CHECK(signs.size() == 15);
    CHECK(signs == danger_signs(plan));
    for (const std::string list : {"danger", "flags"}) {
        const model::Ask* const one = model::ask_called(check, list);
        const model::Ask* const other = model::ask_called(plan, list);
        REQUIRE((one && other));
        CHECK_FALSE(model::shared_name(check, *one).empty());
        CHECK(model::shared_name(check, *one) == model::shared_name(plan, *other));
    }
}

TEST_CASE("the planner knows how it began, where it hurts and how long, in the words of the self-check") {
    const model::Page check = shipped_check();
    const model::Page plan = planning::shipped_plan();
    for (const std::string question : {"began", "where", "days"}) {
        const model::Ask* const one = model::ask_called(check, question);
        const model::Ask* const other = model::ask_called(plan, question);
        REQUIRE((one && other));
        CHECK(other->asked_on == "check-yourself");
        CHECK(model::shared_name(check, *one) == model::shared_name(plan, *other));
        CHECK(one->question == other->question);
        for (std::size_t i = 0; i < one->choices.size(); ++i) CHECK(one->choices[i].words == other->choices[i].words);
    }
}

TEST_CASE("whom the self-check sends to have it looked at gets no plan, and who has plain soreness gets one") {
    const model::Page check = shipped_check();
    const model::Page plan = planning::shipped_plan();
    for (const Choices& choices : everything_chosen(check)) {
        if (choices.at("danger") != no || choices.at("flags") != no) continue;
        INFO(said(choices));
        const Plan result = planning::plan_of(plan, planning::runner(choices));
        const bool plain = expected(choices) == "an easy day, and keep moving";
        CHECK(result.warnings.empty() == plain);
        CHECK(planning::advice(result) == (plain ? "light to medium" : "wait until you've been checked"));
        if (plain) continue;
        if (choices.at("where") != "In the muscles, on both sides")  // however it began, and for however long
            CHECK(result.warnings.front().find("keep weight off it and get seen today") != std::string::npos);
        CHECK(result.warnings.front().starts_with("On 'Check yourself' you said that "));
        CHECK(result.steps.front() == "Until it's checked: no massage.");
        CHECK(result.links == Texts{"get-help", "check-yourself"});
    }
}

TEST_CASE("the planner, too, has a bone, joint or tendon that began to hurt all at once seen today") {
    const Plan plan = planning::plan_for({{"began", "All at once"}, {"where", "In a bone, joint or tendon"}});
    CHECK(plan.warnings ==
          Texts{"On 'Check yourself' you said that your pain began suddenly in a bone, joint or tendon. Don't run on "
                "it or stretch it, no massage, keep weight off it and get seen today."});
    CHECK(planning::advice(plan) == "wait until you've been checked");
}

TEST_CASE("one answer of an unfinished self-check is enough to have it looked at before a plan") {
    const model::Page plan = planning::shipped_plan();
    for (const Choices& one :
         {Choices{{"began", "All at once"}}, Choices{{"where", "On one side, in one spot, or I can't tell"}},
          Choices{{"days", "Over a week"}}})
        CHECK(planning::advice(planning::plan_of(plan, planning::runner(one))) == "wait until you've been checked");
    CHECK(planning::plan_of(plan, planning::runner({{"where", "In the muscles, on both sides"}})).warnings.empty());
}

TEST_CASE("every sign that the planner and the self-check have ever asked about is still asked about") {
    const std::map<std::string, Texts> signs = {
        {"danger",
         {"chest", "breath", "allergy", "stroke", "headache", "cauda", "both-legs", "belly-back", "heat", "compartment",
          "rhabdo", "fall-leg", "limb-cold", "fall-neck-numb", "head-blow"}},
        {"flags", {"stiff-neck", "belly-worse",   "groin-lump",      "wrap-tight",
                   "clot",       "leg-weak",      "hot-joint",       "skin-infection",
                   "foot-sore",  "sprain",        "achilles-snap",   "muscle-tear",
                   "child-hip",  "femoral-neck",  "kneecap-tendon",  "effort-worse",
                   "chest-run",  "faint-run",     "back-fever",      "clot-arm",
                   "fall-neck",  "fall-shoulder", "head-ache-after", "sit-bone-pop",
                   "arch-pop",   "thigh-blow",    "antibiotic",      "stress-fracture",
                   "sacrum",     "heel-bone",     "heel-growth",     "sciatica",
                   "arm-tingle", "foot-burns",    "weeks-pain",      "back-signs",
                   "back-bones", "knee-locks",    "exertional",      "energy",
                   "both-heels", "stiff-joints",  "clot-known",      "pull-fresh",
                   "fever",      "legs-swollen",  "leg-artery",      "lump"}},
        {"tell",
         {"blood-thinners", "diabetes", "cancer", "heart", "operation", "clot-risk", "clot-trip", "varicose",
          "aneurysm", "weak-bones", "skin", "under-18", "alcohol"}}};
    for (const model::Page& page : {shipped_check(), planning::shipped_plan()})
        for (const auto& [question, keys] : signs) {
            const model::Ask* const ask = model::ask_called(page, question);
            if (!ask && question == "tell" && page.id == "check-yourself") continue;  // asks nothing about a massage
            REQUIRE(ask);
            std::set<std::string> asked;
            for (const std::size_t i : model::blocks_with(page, *ask))
                if (const auto* const list = std::get_if<model::List>(&page.blocks[i]))
                    asked.insert(list->signs.begin(), list->signs.end());
            CHECK(asked == std::set<std::string>(keys.begin(), keys.end()));
        }
}
