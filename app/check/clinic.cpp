#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "base/dates.h"
#include "base/phrases.h"
#include "check/rules.h"

namespace check {

void closed_days_are_to_come(const Survey& survey, Problems& problems) {
    // Nobody has to write the next one on the day after.
    constexpr std::chrono::days soon_enough{30};
    const model::Clinic& clinic = survey.library.clinic;
    if (!survey.facts.today) return;
    const auto over = [&](const model::ClosedDays& days) {
        return std::chrono::sys_days(days.last) + soon_enough < std::chrono::sys_days(*survey.facts.today);
    };
    const auto past = static_cast<std::size_t>(std::ranges::count_if(clinic.closed, over));
    if (past == 0) return;
    const auto last = std::ranges::find_if(clinic.closed.rbegin(), clinic.closed.rend(), over);
    problems.push_back(
        {clinic.where_of("closed"),
         fmt::format("{} in 'closed', the last on {}", base::count_phrase(past, "day is over", "days are over"),
                     base::written_out(last->last)),
         "write the year in which it comes next, or take it out"});
}

}  // namespace check
