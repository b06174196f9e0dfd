#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "model/page.h"

namespace model {

/// By the place on the page of the warning that they stand above.
using Urgencies = std::map<std::size_t, Urgency>;

/// Whether the block shows signs of danger: those are said on many pages, and translated and told in one place.
bool shows_signs(const Block&);

/// How soon it sends for help, as far as that is told.
Urgency urgency_of(const Warning&);

/// Where the text first says to call this number. One of two digits may count something: it is meant where it took the
/// place of another one (`base::dialled`).
std::optional<std::size_t> call_in(std::string_view text, std::string_view number);

/// A warning of the page's own is one to call for where it says the number, 911 or the clinic's own.
void tell_own_calls(std::vector<Block>&, std::string_view own_number);

/// Of the warnings that stand in a row, those to call for come first; the others stay as they were written. `shown` are
/// the places in `blocks` of what is shown, in its order.
void put_calls_first(std::vector<Block>& blocks, std::span<const std::size_t> shown);

/// How urgent the warnings are from one on, where that has to be said: above the first of four or more that stand in a
/// row under no heading, but where that says so itself, and where it changes among them. `shown` are the places in
/// `page` of what is shown, in its order.
Urgencies urgencies_above(const std::vector<Block>& page, std::span<const std::size_t> shown);

}  // namespace model
