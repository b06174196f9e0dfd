#include <fmt/format.h>

#include <array>

#include "check/rules.h"

namespace check {
namespace {

std::string said(std::chrono::year_month_day day) {
    constexpr std::array<std::string_view, 12> months = {"January",   "February", "March",    "April",
                                                         "May",       "June",     "July",     "August",
                                                         "September", "October",  "November", "December"};
    const std::size_t month = static_cast<unsigned>(day.month()) - 1;
    return fmt::format("{} {} {}", static_cast<unsigned>(day.day()), months.at(month), static_cast<int>(day.year()));
}

}  // namespace

void pages_are_looked_through_in_time(const Survey& survey, Problems& problems) {
    if (!survey.facts.today) return;
    for (const model::Page& page : survey.library.pages)
        if (page.review_by && page.review_by->ok() && *page.review_by < *survey.facts.today)
            problems.push_back({page.where,
                                fmt::format("somebody was to look this page through before {}", said(*page.review_by)),
                                "read it, mend what is no longer true, then write the next date"});
}

}  // namespace check
