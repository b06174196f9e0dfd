#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

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

/// "3 March 2027".
std::string written_out(std::chrono::year_month_day day) {
    constexpr std::array<std::string_view, 12> months = {"January",   "February", "March",    "April",
                                                         "May",       "June",     "July",     "August",
                                                         "September", "October",  "November", "December"};
    const std::size_t month = static_cast<unsigned>(day.month()) - 1;
    return fmt::format("{} {} {}", static_cast<unsigned>(day.day()), months.at(month), static_cast<int>(day.year()));
}

/// What a visitor reads in some 25 seconds, standing (238 words a minute: see kiosk/presence.h).
constexpr int most_words = 90;

/// Clinics' guides are looked through every three years at most.
constexpr int most_years = 3;

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

void pages_are_looked_through_in_time(const Survey& survey, Problems& problems) {
    if (!survey.facts.today) return;
    for (const model::Page& page : survey.library.pages)
        if (page.review_by && page.review_by->ok() && *page.review_by < *survey.facts.today)
            problems.push_back(
                {page.where,
                 fmt::format("somebody was to look this page through before {}", written_out(*page.review_by)),
                 "read it, mend what is no longer true, then write the next date"});
}

void reviews_are_planned_soon(const Survey& survey, Problems& problems) {
    if (!survey.facts.today) return;
    const auto latest = std::chrono::year_month_day(*survey.facts.today) + std::chrono::years(most_years);
    for (const model::Page& page : survey.library.pages)
        if (page.review_by && page.review_by->ok() && *page.review_by > latest)
            problems.push_back({page.where,
                                fmt::format("nobody is to look this page through before {}, and studies go on",
                                            written_out(*page.review_by)),
                                fmt::format("write a date in the next {} years", most_years)});
}

void studies_say_who_was_tested(const Survey& survey, Problems& problems) {
    for_each<model::Benefit>(survey, [&](const model::Page&, const model::Benefit& benefit) {
        if (!benefit.sources.empty() && benefit.tested.empty())
            problems.push_back({benefit.where, "this benefit cites a study, and does not say who was tested",
                                "add tested = \"...\": how many people, who they were, and from which year"});
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
