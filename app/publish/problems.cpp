#include "publish/problems.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace publish {
namespace {

using model::Severity;

std::string number_of(std::ptrdiff_t count, std::string_view one, std::string_view many) {
    if (count == 0) return fmt::format("no {}", many);
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

}  // namespace

std::string count_phrase(const std::vector<model::Problem>& problems) {
    if (problems.empty()) return "no problems";
    const auto errors = std::ranges::count(problems, Severity::error, &model::Problem::severity);
    const auto advice = std::ranges::count(problems, Severity::advice, &model::Problem::severity);
    const std::string words = number_of(errors, "error", "errors");
    return advice == 0 ? words : words + ", " + number_of(advice, "piece of advice", "pieces of advice");
}

std::string text(const std::vector<model::Problem>& problems) {
    std::string lines;
    for (const model::Problem& problem : problems) lines += model::to_string(problem) + "\n";
    return lines + count_phrase(problems) + "\n";
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
