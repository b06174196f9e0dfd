#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/problem.h"

namespace publish {

/// A line or two for each problem, and a last line that counts them, behind what was looked at.
std::string text(const std::vector<model::Problem>&, std::string_view looked_at = {});

/// For editors and CI: an array of { "file", "line", "severity", "message", "hint" }. The severity is "error" or
/// "advice"; the line is 0 where the whole file is meant, the hint empty where there is none.
std::string json(const std::vector<model::Problem>&);

}  // namespace publish
