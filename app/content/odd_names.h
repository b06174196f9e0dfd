#pragma once
#include <filesystem>
#include <optional>
#include <set>
#include <string>

#include "model/problem.h"

namespace content {

/// A file whose name is none that pages or words have.
struct Misnamed {
    std::string meant;  ///< the name that it is to have
    model::Problem problem;
};

/// What is wrong with the name of a file that holds a page, and is not taken for one: "foam-rolling.lua.txt",
/// "ice.LUA", "ice" alone, a word processor's document. Looks into the file where its name does not tell. `scripts` are
/// the files that are pages.
std::optional<Misnamed> oddly_named(const std::filesystem::path& folder, const std::string& file,
                                    const std::set<std::string>& scripts);

/// "calves.lua.lua", as Windows makes it while it hides the endings.
std::optional<Misnamed> ends_twice(const std::string& file, const std::set<std::string>& scripts);

}  // namespace content
