#pragma once
#include <optional>
#include <span>
#include <vector>

#include "model/page.h"

namespace content {

/// Puts the words of the signs that the blocks show into them. Returns the first mistake, a key that no sign has; the
/// blocks are of no use then.
std::optional<model::Problem> fill_in_signs(std::vector<model::Block>& blocks, std::span<const model::Sign> signs);

}  // namespace content
