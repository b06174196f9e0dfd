#pragma once
#include <span>

#include "content/script/draft.h"

namespace content {

/// Reports each comparison of what was chosen, as in `a.race == "today"`, with words that no choice of that ask has:
/// what it leads to could never be shown.
void check_comparisons(std::span<const Token> tokens, Draft&);

/// Reports the function of an answer that reads what was chosen, as in a.race, and does not take it: function().
void check_parameters(std::span<const Token> tokens, Draft&);

}  // namespace content
