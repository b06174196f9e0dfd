#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/page.h"

namespace content {

/// Puts the words of the signs that the blocks show into them. Returns the first mistake, a key that no sign has; the
/// blocks are of no use then.
std::optional<model::Problem> fill_in_signs(std::vector<model::Block>& blocks, std::span<const model::Sign> signs);

/// The keys in these blocks that no sign has, in their order.
std::vector<std::string> keys_of_no_sign(const std::vector<model::Block>& blocks, std::span<const model::Sign> signs);

}  // namespace content
