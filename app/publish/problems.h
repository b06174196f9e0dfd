#pragma once
#include <string>
#include <vector>

#include "model/problem.h"

namespace publish {

/// A line or two for each problem, and a last line that counts them.
std::string text(const std::vector<model::Problem>&);

/// For editors and CI: an array of { "file", "line", "severity", "message", "hint" }. The severity is "error" or
/// "advice"; the line is 0 where the whole file is meant, the hint empty where there is none.
std::string json(const std::vector<model::Problem>&);

}  // namespace publish
