#pragma once
#include <cstdio>
#include <filesystem>
#include <vector>

#include "content/load.h"

namespace commands {

/// How closely pictures are looked at: their headers, so that the kiosk starts in a blink, or all of them.
enum class Look { quick, close };

/// The pages, with everything `check` finds in them.
content::Loaded load(const std::filesystem::path& folder, Look = Look::quick);

void report(const std::vector<model::Problem>&, std::FILE* to);

}  // namespace commands
