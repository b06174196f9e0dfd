#include "publish/problems.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/phrases.h"

namespace publish {
namespace {

using model::Severity;

/// "1 error, 12 pieces of advice", or "no problems".
std::string summary(const std::vector<model::Problem>& problems) {
    if (problems.empty()) return "no problems";
    const auto count = [&](Severity severity) {
        return static_cast<std::size_t>(std::ranges::count(problems, severity, &model::Problem::severity));
    };
    const std::size_t errors = count(Severity::error);
    const std::size_t advice = count(Severity::advice);
    const std::string phrase = errors == 0 ? "no errors" : base::count_phrase(errors, "error", "errors");
    if (advice == 0) return phrase;
    return phrase + ", " + base::count_phrase(advice, "piece of advice", "pieces of advice");
}

}  // namespace

std::string text(const std::vector<model::Problem>& problems, std::string_view looked_at) {
    std::string lines;
    for (const model::Problem& problem : problems) lines += model::to_string(problem) + "\n";
    if (!looked_at.empty()) lines.append(looked_at).append(": ");
    return lines + summary(problems) + "\n";
}

std::string json(const std::vector<model::Problem>& problems) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const model::Problem& problem : problems)
        list.push_back({{"file", problem.where.file},
                        {"line", problem.where.line},
                        {"severity", problem.severity == Severity::error ? "error" : "advice"},
                        {"message", problem.message},
                        {"hint", problem.hint}});
    // A message may repeat bytes that are no UTF-8, from the file it is about.
    return list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace publish
