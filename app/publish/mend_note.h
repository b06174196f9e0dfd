#pragma once
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "model/problem.h"

namespace publish {

/// What there is to mend, for people who have the content folder and nothing else: plain text with the ends of line
/// that Windows has. The first line is always `mend_note_begins`. Empty when nothing is wrong; advice is not told.
inline constexpr std::string_view mend_note_begins = "WHAT TO MEND";
std::string mend_note(const std::vector<model::Problem>&, const std::vector<model::Outdated>&,
                      std::chrono::system_clock::time_point now);

}  // namespace publish
