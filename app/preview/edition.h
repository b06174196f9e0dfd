#pragma once
#include <chrono>
#include <map>
#include <string>
#include <vector>

#include "model/page.h"
#include "model/problem.h"

namespace preview {

/// The content as it stands after a save: what the preview shows.
struct Edition {
    model::Library library;
    std::vector<model::Problem> problems = {};
    std::vector<model::Outdated> outdated = {};
    std::vector<std::string> changed = {};  ///< files just saved, the last one last; none at the start
    /// When each file that is shown as it is was saved. A file that is missing here is shown without a time.
    std::map<std::string, std::chrono::system_clock::time_point> saved = {};
    std::chrono::system_clock::time_point now{};
};

}  // namespace preview
