#include <fmt/format.h>

#include "check/rules.h"

namespace check {
namespace {

/// "race is "Today" and sore is "No"".
std::string said(const model::Choices& choices) {
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

}  // namespace

void answers_work_for_every_choice(const Survey& survey, Problems& problems) {
    for (const Outcomes& outcomes : survey.outcomes)
        for (const Outcomes::Failure& failure : outcomes.failures) {
            const model::Problem& problem = failure.problem;
            problems.push_back(
                {problem.where.file.empty() ? outcomes.answer->where : problem.where,
                 fmt::format("when {}{}: {}", said(failure.choices), others(failure.others), problem.message),
                 problem.hint});
        }
}

}  // namespace check
