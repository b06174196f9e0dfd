#pragma once
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "content/load.h"
#include "content/script/answer.h"
#include "model/asked.h"

/// "Plan my massage" as it ships, and what it says to somebody.
namespace planning {

using model::Choices;
using Texts = std::vector<std::string>;

inline const std::filesystem::path folder = BODYMAP_SOURCE_DIR "/content";

inline model::Page shipped_plan() {
    const model::Library library = content::load(folder).library;
    REQUIRE(library.page("plan"));
    return *library.page("plan");
}

/// Somebody with no danger sign who plans a normal week, and runs long on Sundays; and what they would say of a race or
/// of sore legs.
inline Choices runner(const Choices& other = {}) {
    Choices choices = other;
    choices.merge(Choices{{"danger", "No, none"},
                          {"flags", "No, none"},
                          {"tell", "No, none"},
                          {"brings", "A normal week"},
                          {"longest", "No, or no run planned"},
                          {"race_length", "Not longer"},
                          {"sore", "Soreness 0 to 3"},
                          {"legs", "Soreness 0 to 3"},
                          {"race", "Tomorrow"},
                          {"longday", "Sunday"}});
    return choices;
}

inline std::vector<const model::Answer*> answers_of(const model::Page& page) {
    std::vector<const model::Answer*> answers;
    for (const model::Block& block : page.blocks)
        if (const auto* answer = std::get_if<model::Answer>(&block)) answers.push_back(answer);
    return answers;
}

/// What was chosen, by the words of each choice on the page: tests say what a visitor reads.
inline Choices in_words(const model::Page& page, Choices choices) {
    for (const model::Block& block : page.blocks)
        if (const auto* ask = std::get_if<model::Ask>(&block); ask && choices.contains(ask->id))
            for (const model::Ask::Choice& choice : ask->choices)
                if (choice.id == choices[ask->id]) {
                    choices[ask->id] = choice.words;
                    break;
                }
    return choices;
}

/// The same by the short names that answers know, from words.
inline Choices by_id(const model::Page& page, Choices choices) {
    for (const model::Block& block : page.blocks) {
        const auto* ask = std::get_if<model::Ask>(&block);
        if (!ask || !choices.contains(ask->id)) continue;
        const auto found = std::ranges::find(ask->choices, choices[ask->id], &model::Ask::Choice::words);
        REQUIRE(found != ask->choices.end());
        choices[ask->id] = found->id;
    }
    return choices;
}

/// Everything that may be chosen in the questions of an answer, in words.
inline std::vector<Choices> combinations(const model::Page& page, const model::Answer& answer) {
    std::vector<Choices> all = content::combinations(page, answer);
    for (Choices& choices : all) choices = in_words(page, choices);
    return all;
}

/// What a plan shows: every text in reading order, and of which kind it is.
struct Plan {
    Texts texts;
    Texts headings;
    Texts warnings;
    Texts links;
    Texts week;       ///< its days
    Texts steps;      ///< the lines of its lists
    Texts marked;     ///< the names of the boxes of the week that are marked
    Texts for_staff;  ///< the card that is shown to staff
    Texts movements;  ///< the exercises that it has a picture of
    std::vector<model::Chart> charts;

    void operator()(const model::Text& text) { texts.push_back(text.words); }
    void operator()(const model::Heading& heading) {
        texts.push_back(heading.words);
        headings.push_back(heading.words);
    }
    void operator()(const model::Warning& warning) {
        texts.push_back(warning.words);
        warnings.push_back(warning.words);
    }
    void operator()(const model::Link& link) { links.push_back(link.to); }
    void operator()(const model::Week& days) {
        week.clear();  // the last one counts
        marked.clear();
        for (const model::Week::Day& day : days.days) {
            week.push_back(day.name + ": " + day.what + (day.more.empty() ? "" : ", " + day.more));
            if (day.kind == model::Week::Kind::massage) marked.push_back(day.name);
        }
    }
    void operator()(const model::Movement& movement) { movements.push_back(movement.of); }
    void operator()(const model::Chart& chart) { charts.push_back(chart); }
    void operator()(const model::List& list) { steps.insert(steps.end(), list.items.begin(), list.items.end()); }
    template <class Other>
    void operator()(const Other&) {
        FAIL("a plan has no such block");
    }

    bool says(const std::string& whole_text) const {
        return std::ranges::count(texts, whole_text) + std::ranges::count(steps, whole_text) == 1;
    }
    bool is_empty() const { return texts.empty() && links.empty() && week.empty() && steps.empty(); }
};

/// Whether it stops the questions: it begins with a warning then.
inline bool add(Plan& plan, const model::Page& page, const model::Answer& answer, const Choices& choices) {
    const auto answered = content::answer(folder, page, answer, by_id(page, choices));
    REQUIRE(answered.problems.empty());
    for (const model::Block& block : answered.blocks) {
        const auto* const text = std::get_if<model::Text>(&block);
        if (text && answer.for_staff) plan.for_staff.push_back(text->words);
        if (!answer.for_staff) std::visit(plan, block);
    }
    return !answer.for_staff && !answered.blocks.empty() &&
           std::holds_alternative<model::Warning>(answered.blocks.front());
}

/// What a card shows in the end: what the answers say to these choices, as far as their questions are asked, up to the
/// first that stops the questions; that one has the card for itself.
inline Plan plan_of(const model::Page& page, const Choices& choices) {
    const Choices asked = in_words(page, model::still_asked(page, by_id(page, choices)));
    Plan plan;
    for (const model::Answer* answer : answers_of(page)) {
        if (!model::are_settled(page, answer->from, by_id(page, asked))) continue;
        Plan own;
        if (add(own, page, *answer, asked)) return own;
        add(plan, page, *answer, asked);
    }
    return plan;
}

inline Plan plan_for(const Choices& other = {}) { return plan_of(shipped_plan(), runner(other)); }

/// Of somebody with a race, before or after it.
inline Plan plan_for_race(const std::string& race, Choices other = {}) {
    other.merge(Choices{{"brings", "A race"}, {"race", race}});
    return plan_for(other);
}
/// Of somebody whose legs are sore.
inline Plan plan_for_legs(const std::string& sore, Choices other = {}) {
    other.merge(Choices{{"brings", "My sore legs"}, {"sore", sore}});
    return plan_for(other);
}

/// The heading that recommends, without "Your massage: "; nothing when there is none or more than one.
inline std::string advice(const Plan& plan) {
    const std::string begin = "Your massage: ";
    Texts found;
    for (const std::string& heading : plan.headings)
        if (heading.starts_with(begin)) found.push_back(heading.substr(begin.size()));
    return found.size() == 1 ? found.front() : "";
}

/// What a warning of this sign says, worded once in signs.lua: answers have to say the same.
inline std::string sign(const std::string& key) {
    const model::Library library = content::load(folder).library;
    const model::Sign* const found = library.sign(key);
    REQUIRE(found);
    return model::warned_of(*found);
}

/// What very sore legs may be besides sore.
inline Texts harmed_muscle() { return {sign("compartment"), sign("rhabdo"), sign("effort-worse")}; }

/// What calls for help even if it went away: apart from whom to call when, which fills the warning.
inline const std::string even_if_gone =
    "Even if it's gone, call for your chest, breath, speech or sight, or if you passed out. Also for a drooping face, "
    "a "
    "weak arm or leg, the worst headache, or neck pain unlike any before.";

/// What calls for help although its sign stands among those to be checked.
inline const Texts call_911_too = {
    "A sore hip or groin, and you can't stand on that leg or felt a crack? Call 911.",
    "Belly pain that is sudden and very bad, or makes you feel faint? Call 911.",
    "A foot suddenly cold, pale or numb? Call 911.",
    "A fever and a stiff neck, with a very bad headache, confused or hard to wake? Call 911."};

/// Where to go for what stands among the signs to be checked, and cannot wait until today.
inline const Texts to_an_emergency_room = {
    "A fever, and back pain, a stiff neck or a rash that doesn't fade when pressed? Go to an emergency room now.",
    "A fever, and a sore joint, a hot, sore patch of skin, or a hot foot or one with a sore? Or a patch that spreads "
    "fast? "
    "Go to an emergency room now.",
    "Belly pain that keeps getting worse? Go to an emergency room now.",
    "Sudden pain in a testicle, or a sore lump in your groin? Go to an emergency room now.",
    "Both hands clumsy, and unsteady on your feet? Go to an emergency room now.",
    "Toes numb, blue or cold under a wrap? Take it off now. If they're not fine in ten minutes, go to an emergency "
    "room now.",
    "A child with a sore leg who can't stand on it, or has a fever, too? Go to an emergency room now."};

/// What holds for all that waits for a check, below where to go and how soon.
inline const Texts until_checked = {"No massage until it's checked.",
                                    "If walking hurts or you limp, keep weight off it and get seen today.",
                                    "Does it get worse before it's checked? Tell us, or get help that day."};

/// What the lists say, one below the other.
inline Texts to_have_checked() {
    Texts lines = call_911_too;
    lines.insert(lines.end(), to_an_emergency_room.begin(), to_an_emergency_room.end());
    lines.insert(lines.end(), until_checked.begin(), until_checked.end());
    return lines;
}

/// What to do until help comes, of a danger sign.
inline const Texts while_waiting = {
    "Not waking up, and not breathing normally? Push hard and fast in the middle of the chest.",
    "Very hot? Cool with water, ice and shade. Confused? No drinks.",
    "After a fall or a blow? Keep your head and the sore limb still.",
    "A leg or an arm hard and tight? Take off any wrap, and don't rub it.", "A severe allergy? Use your allergy pen."};

inline const Texts all_races = {"Today, still to come", "Today, done",     "Tomorrow",       "In 2 or 3 days",
                                "In 4 to 14 days",      "1 or 2 days ago", "3 to 7 days ago"};
inline const Texts races_run = {"Today, done", "1 or 2 days ago", "3 to 7 days ago"};
inline const Texts races_to_come = {"Today, still to come", "Tomorrow", "In 2 or 3 days", "In 4 to 14 days"};

}  // namespace planning
