#pragma once
#include <vector>

#include "content/wrong_warnings.h"

namespace content {

/// Adds what two parts of a page have exchanged since `last`, all of which it says still: two choices their words, on a
/// page that warns; two headings that say how soon, or what not to do, or two choices of an answer that warns, what
/// stands below them; a right answer and a wrong one.
void add_exchanged(const model::Page& now, const model::Page& last, std::vector<WrongWarning>&);

}  // namespace content
