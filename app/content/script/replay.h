#pragma once
#include <filesystem>
#include <string_view>
#include <vector>

#include "model/page.h"

namespace content {

/// What one answer of a page says. None of it when there is a problem.
struct Replayed {
    std::vector<model::Block> blocks;
    std::vector<model::Problem> problems;
    bool says_by_choice = false;  ///< with blocks for each choice, and without a function
};

/// Runs the page's script again in a Lua state of its own, then the answer with that number. `script` is the page's
/// own, or the same with marks: then `reached` has, by its number, whether the script came to each. `chosen` has a
/// choice for every question that the answer depends on.
Replayed replay(const std::filesystem::path& folder, const model::Page& page, std::string_view script, int answer,
                const model::Choices& chosen, std::vector<bool>* reached = nullptr);

}  // namespace content
