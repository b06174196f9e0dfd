#include "model/problem.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace model {

std::string to_string(const Problem& problem) {
    const std::string line = problem.where.line > 0 ? fmt::format(":{}", problem.where.line) : "";
    const std::string hint = problem.hint.empty() ? "" : fmt::format("\n  hint: {}", problem.hint);
    const char* const severity = problem.severity == Severity::advice ? "advice: " : "";
    return fmt::format("{}{}: {}{}{}", problem.where.file, line, severity, problem.message, hint);
}

void sort_for_reading(std::vector<Problem>& problems) {
    std::ranges::stable_sort(problems, {}, [](const Problem& problem) {
        return std::tuple(problem.severity, !problem.misleads, problem.where.file, problem.where.line);
    });
}

}  // namespace model
