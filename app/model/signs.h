#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "model/page.h"

namespace model {

/// Whether the block shows signs of danger: those are said on many pages, and translated and told in one place.
bool shows_signs(const Block&);

/// How urgent the signs are from this one on, where that has to be said: above the first of four or more that stand in
/// a row under no heading, and where it changes among them. `shown` are the places in `page` of what is shown, in its
/// order, and `at` is one of those.
std::optional<Urgency> urgency_above(const std::vector<Block>& page, std::span<const std::size_t> shown,
                                     std::size_t at);

}  // namespace model
