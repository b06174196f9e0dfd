#include "model/asked.h"

#include <algorithm>
#include <set>
#include <utility>

namespace model {
namespace {

// What these questions depend on as well, all in the order of the page.
std::vector<const Ask*> with_conditions(const Page& page, const std::vector<std::string>& questions) {
    std::set<std::string_view> wanted(questions.begin(), questions.end());
    std::vector<const Ask*> asks;
    for (auto block = page.blocks.rbegin(); block != page.blocks.rend(); ++block) {
        const auto* const ask = std::get_if<Ask>(&*block);
        if (!ask || !wanted.contains(ask->id)) continue;
        asks.push_back(ask);
        for (const Ask::Condition& condition : ask->when) wanted.insert(condition.question);
    }
    std::ranges::reverse(asks);
    return asks;
}

bool leads_on(const Page& page, const Ask& from) {
    return std::ranges::any_of(page.blocks, [&](const Block& block) {
        const auto* const ask = std::get_if<Ask>(&block);
        return ask && std::ranges::count(ask->when, from.id, &Ask::Condition::question) > 0;
    });
}

Choices only(const std::vector<std::string>& questions, const Choices& choices) {
    Choices some;
    for (const std::string& id : questions)
        if (const auto found = choices.find(id); found != choices.end()) some.insert(*found);
    return some;
}

// Whether what was chosen above it leads to the question.
Asked led_to(const Page& page, const Ask& ask, const Choices& choices) {
    for (const Ask::Condition& condition : ask.when) {
        const Ask* const above = ask_called(page, condition.question);
        if (!above || above == &ask) return Asked::no;
        if (const Asked before = asked(page, *above, choices); before != Asked::yes) return before;
        const auto chosen = choices.find(condition.question);
        if (chosen == choices.end()) return Asked::not_yet;
        if (std::ranges::count(condition.choices, chosen->second) == 0) return Asked::no;
    }
    return Asked::yes;
}

bool begins_step(const Block& block) {
    return std::holds_alternative<Ask>(block) || std::holds_alternative<Answer>(block);
}

std::size_t ways_on(const Page& page, Choices choices, std::size_t answered) {
    const Ask* const open = open_question(page, choices);
    if (!open) return answered;
    std::size_t most = 0;
    for (const Ask::Choice& choice : open->choices) {
        choices[open->id] = choice.id;
        most = std::max(most, ways_on(page, choices, answered + 1));
        if (!leads_on(page, *open)) break;  // the others lead no further
    }
    return most;
}

}  // namespace

const Ask* ask_called(const Page& page, std::string_view id) {
    for (const Block& block : page.blocks)
        if (const auto* const ask = std::get_if<Ask>(&block); ask && ask->id == id) return ask;
    return nullptr;
}

Asked asked(const Page& page, const Ask& ask, const Choices& choices) {
    if (!ask.asked_on.empty() && !choices.contains(ask.id)) return Asked::no;
    return led_to(page, ask, choices);
}

const Ask::Choice* choice_made(const Ask& ask, const Choices& choices) {
    const auto made = choices.find(ask.id);
    if (made == choices.end()) return nullptr;
    const auto choice = std::ranges::find(ask.choices, made->second, &Ask::Choice::id);
    return choice == ask.choices.end() ? nullptr : &*choice;
}

Choices still_asked(const Page& page, Choices choices) {
    Choices kept;
    for (const Block& block : page.blocks) {
        const auto* const ask = std::get_if<Ask>(&block);
        const auto chosen = ask ? choices.find(ask->id) : choices.end();
        if (chosen == choices.end() || led_to(page, *ask, kept) != Asked::yes) continue;
        if (std::ranges::count(ask->choices, chosen->second, &Ask::Choice::id) > 0) kept.insert(*chosen);
    }
    return kept;
}

bool are_settled(const Page& page, const std::vector<std::string>& questions, const Choices& choices) {
    const auto is_settled = [&](const std::string& id) {
        if (choices.contains(id)) return true;
        const Ask* const ask = ask_called(page, id);
        return ask && asked(page, *ask, choices) == Asked::no;
    };
    return std::ranges::all_of(questions, is_settled) && !only(questions, choices).empty();
}

std::vector<Choices> combinations(const Page& page, const std::vector<std::string>& questions, std::size_t most) {
    std::vector<Choices> all = {{}};
    for (const Ask* const ask : with_conditions(page, questions)) {
        std::vector<Choices> longer;
        for (Choices& choices : all) {
            if (longer.size() > most) break;
            const bool is_asked = led_to(page, *ask, choices) == Asked::yes;
            if (!is_asked || !ask->asked_on.empty()) longer.push_back(choices);
            if (!is_asked) continue;
            for (const Ask::Choice& choice : ask->choices) {
                choices[ask->id] = choice.id;
                longer.push_back(choices);
            }
        }
        all = std::move(longer);
    }
    std::vector<Choices> wanted;
    std::set<Choices> known;
    for (const Choices& choices : all)
        if (Choices some = only(questions, choices); !some.empty() && known.insert(some).second)
            wanted.push_back(std::move(some));
    return wanted;
}

bool can_be_asked(const Page& page, const Ask& ask) {
    std::vector<std::string> above;
    for (const Ask::Condition& condition : ask.when) above.push_back(condition.question);
    if (above.empty()) return true;
    return std::ranges::any_of(combinations(page, {ask.id}, std::size_t{1} << 16U),
                               [&](const Choices& choices) { return choices.contains(ask.id); });
}

const Ask* open_question(const Page& page, const Choices& choices) {
    for (const Block& block : page.blocks)
        if (const auto* const ask = std::get_if<Ask>(&block);
            ask && !choices.contains(ask->id) && asked(page, *ask, choices) == Asked::yes)
            return ask;
    return nullptr;
}

std::size_t questions_on_the_way(const Page& page, const Choices& choices) {
    const Choices made = still_asked(page, choices);
    return ways_on(page, made, made.size());
}

std::vector<std::size_t> blocks_with(const Page& page, const Ask& ask) {
    std::vector<std::size_t> blocks;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        if (const auto* const found = std::get_if<Ask>(&page.blocks[i]); found && found->id == ask.id) {
            blocks.push_back(i);
            return blocks;
        }
        if (begins_step(page.blocks[i]))
            blocks.clear();
        else
            blocks.push_back(i);
    }
    return {};
}

std::string shared_name(const Page& page, const Ask& ask) {
    if (!ask.shared) return {};
    std::string name = ask.id;
    for (const Ask::Choice& choice : ask.choices) name += "," + choice.id;
    for (const std::size_t i : blocks_with(page, ask))
        if (const auto* const list = std::get_if<List>(&page.blocks[i]))
            for (const std::string& sign : list->signs) name += " " + sign;
    return name;
}

}  // namespace model
