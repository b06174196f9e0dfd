#pragma once
#include <set>
#include <string>
#include <vector>

#include "commands/options.h"
#include "model/problem.h"

namespace commands {

/// Warnings and most of a page that were taken out, and whatever else keeps visitors safe and was changed in the last
/// days: as advice, as the pages are right all the same. What one saving of a file did is one piece. Returns the texts
/// that somebody said until then.
std::set<std::string> add_recent_changes(const Options&, std::vector<model::Problem>&);

}  // namespace commands
