#pragma once
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/folder.h"
#include "model/problem.h"

namespace content {

/// By the name that a file of an odd name is to have: the one it has.
using Misnamings = std::map<std::string, std::string>;

/// The content folder without what is no part of it: old pages and copies of pages that lie about in it.
struct Sorted {
    base::Listing listing;
    std::vector<model::Problem> problems;  ///< one for each folder that is left out, and for each file of an odd name
    Misnamings misnamed{};
};

/// Leaves out folders for backups, bins, copies of folders and copies of files, by their names; where two have the same
/// pages, those stay that are `in_use`. So are files that hold a page under a name that is no page's.
Sorted sort_out(const std::filesystem::path& folder, base::Listing listing, const std::set<std::string>& in_use = {});

}  // namespace content
