#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>

#include "base/dates.h"
#include "base/phrases.h"
#include "base/utf8.h"
#include "check/rules.h"

namespace check {
namespace {

/// As numbers are written in America: with an area code, "(512) 555-0182" or "+1 512 555 0182", or without, "555-0100".
bool is_american(std::string_view phone) {
    constexpr std::size_t with_area_code = 10;
    std::string digits;
    std::string groups;  // how many digits stand together
    for (std::size_t i = 0; i < phone.size(); ++i) {
        if (!base::is_digit(phone[i])) continue;
        const bool goes_on = i > 0 && base::is_digit(phone[i - 1]);
        if (goes_on)
            ++groups.back();
        else
            groups += '1';
        digits += phone[i];
    }
    if (digits.size() == with_area_code + 1 && digits[0] == '1')
        digits.erase(0, 1);
    else if (phone.find('+') != phone.npos)
        return false;
    return (digits.size() == with_area_code && digits[0] >= '2') || groups == "34";
}

}  // namespace

void the_number_to_call_is_of_this_country(const Survey& survey, Problems& problems) {
    const model::Clinic& clinic = survey.library.clinic;
    if (clinic.emergency == model::written_emergency_number || clinic.lines.contains("emergency_again")) return;
    if (!is_american(clinic.phone)) return;
    problems.push_back(
        {clinic.where_of("emergency"),
         fmt::format("visitors read to call {} in an emergency, and {} looks like a number of America, where they call "
                     "{}",
                     clinic.emergency, clinic.phone, model::written_emergency_number),
         fmt::format("write emergency = \"{}\"; if {} is right, write it once more, on a line below: emergency_again = "
                     "\"{}\",",
                     model::written_emergency_number, clinic.emergency, clinic.emergency)});
}

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
