#include <fmt/format.h>

#include "base/dates.h"
#include "check/rules.h"

namespace check {
namespace {

/// Clinics' guides are looked through every three years at most.
constexpr int most_years = 3;

}  // namespace

void pages_are_looked_through_in_time(const Survey& survey, Problems& problems) {
    if (!survey.facts.today) return;
    for (const model::Page& page : survey.library.pages)
        if (page.review_by && page.review_by->ok() && *page.review_by < *survey.facts.today)
            problems.push_back(
                {page.where,
                 fmt::format("somebody was to look this page through before {}", base::written_out(*page.review_by)),
                 "read it, mend what is no longer true, then write the next date"});
}

void reviews_are_planned_soon(const Survey& survey, Problems& problems) {
    if (!survey.facts.today) return;
    const auto latest = std::chrono::year_month_day(*survey.facts.today) + std::chrono::years(most_years);
    for (const model::Page& page : survey.library.pages)
        if (page.review_by && page.review_by->ok() && *page.review_by > latest)
            problems.push_back({page.where,
                                fmt::format("nobody is to look this page through before {}, and studies go on",
                                            base::written_out(*page.review_by)),
                                fmt::format("write a date in the next {} years", most_years)});
}

void pages_are_still_shown(const Survey& survey, Problems& problems) {
    if (!survey.facts.today) return;
    for (const model::Page& page : survey.library.pages) {
        const model::Showing& showing = page.showing;
        if (!showing.hidden && showing.to && showing.to->ok() && *showing.to < *survey.facts.today)
            problems.push_back(
                {page.where,
                 fmt::format("no visitor has seen this page since {}, its last day", base::written_out(*showing.to)),
                 "write the days that it is to be shown next, or hidden = true in place of the days; "
                 "if it is over for good, delete the file"});
    }
}

void pages_were_reviewed_before_today(const Survey& survey, Problems& problems) {
    const model::Clinic& clinic = survey.library.clinic;
    if (survey.facts.today && clinic.reviewed && *clinic.reviewed > *survey.facts.today)
        problems.push_back({clinic.where_of("reviewed"),
                            fmt::format("visitors read that the pages were looked through on {}, which is still to "
                                        "come",
                                        base::written_out(*clinic.reviewed)),
                            "write the day on which that was done"});
}

}  // namespace check
