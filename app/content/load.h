#pragma once
#include <filesystem>
#include <vector>

#include "model/page.h"
#include "model/problem.h"

namespace content {

struct Loaded {
    model::Library library;
    std::vector<model::Problem> problems;  ///< by file, then line
};

/// Reads every *.lua below `folder`; content/areas/calves.lua has the id "calves". A page with a mistake is left out
/// and reported, the rest opens. Throws model::BrokenInstallation when there is no such folder, or no page in it at
/// all.
Loaded load(const std::filesystem::path& folder);

}  // namespace content
