#pragma once
#include <string_view>

#include "commands/options.h"
#include "content/updates.h"

namespace commands {

inline constexpr std::string_view all_files = "all";

/// The pages as a package brought them, once and now, and the clinic's.
content::Editions editions(const Options&);

}  // namespace commands
