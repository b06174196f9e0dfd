#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "base/folder.h"

/// What a set had when it was kept, in a hidden file of its folder: a disk may lose a part of it later.
namespace content::history {

/// For a set that is just made. Throws std::system_error.
void write_manifest(const std::filesystem::path& set, const base::Listing& files);

/// Names of files that are gone since, or have another length, sorted. None of a set from before there were manifests.
std::vector<std::string> lost_files(const std::filesystem::path& set);

}  // namespace content::history
