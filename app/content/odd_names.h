#pragma once
#include <filesystem>
#include <optional>
#include <set>
#include <string>

#include "model/problem.h"

namespace content {

/// What is wrong with the name of a file that holds a page, and is not taken for one: "foam-rolling.lua.txt",
/// "ice.LUA", "ice" alone, a word processor's document. Looks into the file where its name does not tell. `scripts` are
/// the files that are pages.
std::optional<model::Problem> oddly_named(const std::filesystem::path& folder, const std::string& file,
                                          const std::set<std::string>& scripts);

/// "calves.lua.lua", as Windows makes it while it hides the endings.
std::optional<model::Problem> ends_twice(const std::string& file, const std::set<std::string>& scripts);

}  // namespace content
