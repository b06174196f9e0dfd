#pragma once
#include <chrono>
#include <map>
#include <string>
#include <vector>

#include "model/page.h"
#include "model/problem.h"

namespace model {

/// A file with a mistake in it, of which an older version is shown.
struct Outdated {
    std::string file;  ///< path below the content folder
    std::chrono::system_clock::time_point saved{};
};

/// The content as it stands after a save: what `bodymap preview` shows, and what it tells about it.
struct Edition {
    Library library;
    std::vector<Problem> problems = {};
    std::vector<Outdated> outdated = {};
    std::vector<std::string> changed = {};  ///< files just saved, the last one last; none at the start
    /// When each file that is shown as it is was saved. A file that is missing here is shown without a time.
    std::map<std::string, std::chrono::system_clock::time_point> saved = {};
    std::chrono::system_clock::time_point now{};
};

}  // namespace model
