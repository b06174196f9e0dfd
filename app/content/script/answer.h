#pragma once
#include <filesystem>
#include <vector>

#include "model/page.h"

namespace content {

using model::Answered;

/// Makes the blocks of an answer of the page. The page's script runs again in a Lua state of its own, then the function
/// of the answer: so the same choices always give the same blocks, and nothing of one visitor can survive in a Lua
/// value. The limits of limits.h hold for the script and the function together. Nothing comes back until every question
/// in `from` is answered. `folder` is the content folder, for pictures.
Answered answer(const std::filesystem::path& folder, const model::Page& page, const model::Answer& answer,
                const model::Choices& choices);

/// Everything that may be chosen in the questions that the answer depends on; the last one changes fastest. At most
/// limits::combinations on a page that was read without a problem.
std::vector<model::Choices> combinations(const model::Page& page, const model::Answer& answer);

}  // namespace content
