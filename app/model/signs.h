#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "model/page.h"

namespace model {

/// Whether the block shows signs of danger: those are said on many pages, and translated and told in one place.
bool shows_signs(const Block&);

/// How soon it sends for help, as far as that is told.
Urgency urgency_of(const Warning&);

/// Of the warnings that stand in a row, those to call for come first; the others stay as they were written. `shown` are
/// the places in `blocks` of what is shown, in its order. A warning of the page's own is one to call for where it says
/// the number, 911 or the clinic's own.
void put_those_to_call_for_first(std::vector<Block>& blocks, std::span<const std::size_t> shown,
                                 std::string_view own_number = {});

/// How urgent the warnings are from this one on, where that has to be said: above the first of four or more that stand
/// in a row under no heading, but where that says so itself, and where it changes among them. `shown` are the places in
/// `page` of what is shown, in its order, and `at` is one of those.
std::optional<Urgency> urgency_above(const std::vector<Block>& page, std::span<const std::size_t> shown,
                                     std::size_t at);

}  // namespace model
