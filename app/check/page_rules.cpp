#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>

#include "check/cards.h"
#include "check/rules.h"
#include "model/figure.h"
#include "prose/reading_level.h"

namespace check {
namespace {

/// "race is "Today" and sore is "No"".
std::string described(const model::Choices& choices) {
    std::string words;
    std::size_t left = choices.size();
    for (const auto& [question, choice] : choices) {
        const char* const joint = words.empty() ? "" : left == 1 ? " and " : ", ";
        words += fmt::format("{}{} is \"{}\"", joint, question, choice);
        --left;
    }
    return words;
}

std::string others(int count) {
    if (count == 0) return "";
    return count == 1 ? ", and for 1 other choice" : fmt::format(", and for {} other choices", count);
}

/// What a visitor reads in some 25 seconds, standing (238 words a minute: see kiosk/presence.h).
constexpr int most_words = 90;

}  // namespace

void every_area_has_one_page(const Survey& survey, Problems& problems) {
    for (const std::string_view area : model::area_ids) {
        const model::Page* first = survey.library.page_for_area(area);
        if (!first && !survey.facts.left_out.contains(std::string(area)))
            problems.push_back(
                {{fmt::format("areas/{}.lua", area), 0},
                 fmt::format("the area '{}' of the figure has no page, so touching it does nothing", area),
                 fmt::format("write a page that begins with: area {{ name = \"...\", on = \"{}\" }}", area)});
        for (const model::Page& page : survey.library.pages)
            if (page.area == area && &page != first)
                problems.push_back({page.where, fmt::format("'{}' already has the page {}", area, first->where.file),
                                    "keep one of the two"});
    }
}

void every_foot_part_has_one_page(const Survey& survey, Problems& problems) {
    std::map<std::string, const model::Page*> first;
    for (const model::Page& page : survey.library.pages) {
        if (page.foot_part.empty()) continue;
        const auto [at, is_new] = first.emplace(page.foot_part, &page);
        if (!is_new)
            problems.push_back({page.where,
                                fmt::format("touching the {} opens the page {} already (line {})", page.foot_part,
                                            at->second->where.file, at->second->where.line),
                                fmt::format("keep part = \"{}\" on one of the two", page.foot_part)});
    }
}

void pages_have_names_of_their_own(const Survey& survey, Problems& problems) {
    if (!survey.facts.is_whole) return;
    std::map<std::string, const model::Page*> first;
    for (const model::Page& page : survey.library.pages) {
        const auto [at, is_new] = first.emplace(page.name, &page);
        const bool is_told = !page.area.empty() && page.area == at->second->area;  // an area has one page
        if (is_new || is_told) continue;
        problems.push_back({page.where, fmt::format("{} has the name \"{}\" too", at->second->where.file, page.name),
                            "if this is a copy of it, keep it outside this folder; else give it another name"});
    }
}

void area_pages_have_all_benefits(const Survey& survey, Problems& problems) {
    for (const model::Page& page : survey.library.pages)
        for (int i = 0; i < model::topic_count; ++i)
            if (!page.area.empty() && !model::benefit(page, static_cast<model::Topic>(i)))
                problems.push_back(
                    {page.where,
                     fmt::format("the benefit '{}' is missing", model::topic_names[static_cast<std::size_t>(i)]),
                     "every area says something about all four benefits"});
}

void answers_work_for_every_choice(const Survey& survey, Problems& problems) {
    for (const Outcomes& outcomes : survey.outcomes)
        for (const Outcomes::Failure& failure : outcomes.failures) {
            const model::Problem& problem = failure.problem;
            problems.push_back(
                {problem.where.file.empty() ? outcomes.answer->where : problem.where,
                 fmt::format("when {}{}: {}", described(failure.choices), others(failure.others), problem.message),
                 problem.hint});
        }
}

void all_answers_can_be_seen(const Survey& survey, Problems& problems) {
    if (!survey.facts.unreachable) return;
    for (const model::Page& page : survey.library.pages)
        std::ranges::move(survey.facts.unreachable(page), std::back_inserter(problems));
}

void studies_say_who_was_tested(const Survey& survey, Problems& problems) {
    for_each<model::Benefit>(survey, [&](const model::Page&, const model::Benefit& benefit) {
        if (!benefit.sources.empty() && benefit.tested.empty())
            problems.push_back({benefit.where, "this benefit cites a study, and does not say who was tested",
                                "add tested = \"...\": how many people, who they were, and from which year"});
    });
}

void charts_say_what_they_show(const Survey& survey, Problems& problems) {
    constexpr int fewest_words = 5;
    const auto look = [&](const model::Chart& chart) {
        if (prose::words_written(chart.alt) < fewest_words || chart.alt == chart.title)
            problems.push_back({chart.where, "'alt' of this chart does not say what it shows",
                                "say in a sentence what one learns from it, with its numbers"});
    };
    for_each<model::Chart>(survey, [&](const model::Page&, const model::Chart& chart) { look(chart); });
    for_each<model::Benefit>(survey, [&](const model::Page&, const model::Benefit& benefit) {
        if (benefit.chart) look(*benefit.chart);
    });
}

void cards_are_short(const Survey& survey, Problems& problems) {
    for (const model::Page& page : survey.library.pages)
        for (const Card& card : cards_of(survey, page, AnswersAs::longest)) {
            int words = 0;
            for (const model::Passage& text : card.texts) words += prose::words_written(text.words);
            if (words > most_words)
                problems.push_back(
                    {card.where, fmt::format("{} has {} words; visitors read up to {}", card.name, words, most_words),
                     "keep what matters most, or make two of it"});
        }
}

}  // namespace check
