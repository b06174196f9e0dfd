#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "commands/options.h"
#include "model/problem.h"

namespace commands {

/// What the pages said until a short while ago.
struct Lately {
    std::set<std::string> texts;                 ///< that somebody said, and no longer where they stood
    std::map<std::string, std::string> renamed;  ///< pages by their id of before: that of now
};

/// Warnings and most of a page that were taken out, and whatever else keeps visitors safe and was changed in the last
/// days: as advice, as the pages are right all the same. What one saving of a file did is one piece.
Lately add_recent_changes(const Options&, std::vector<model::Problem>&);

}  // namespace commands
