#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "base/folder.h"

namespace base {

/// The scripts among these files, by name.
std::vector<std::string> scripts_in(const Listing&);

/// Those of a folder and of the folders in it. None where any part of it cannot be read.
std::vector<std::string> scripts_in(const std::filesystem::path& folder);

}  // namespace base
