#pragma once
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "model/problem.h"

namespace publish {

/// What there is to mend, and the first of what could be better, in the order given, for people who have the content
/// folder and the staff screen: plain text with the ends of line that Windows has. The first line is always
/// `mend_note_begins`. Empty when there is nothing to tell.
inline constexpr std::string_view mend_note_begins = "WHAT TO MEND";
std::string mend_note(const std::vector<model::Problem>&, const std::vector<model::Outdated>&,
                      std::chrono::system_clock::time_point now);

}  // namespace publish
