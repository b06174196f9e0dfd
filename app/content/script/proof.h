#pragma once
#include <vector>

#include "content/script/rehearsal.h"
#include "model/page.h"

namespace content {

/// Proves that visitors can see all that the answers of a page have to say, by making each answer for everything that
/// may be chosen: reports each branch that no choice leads to, each block that none shows, and each block that an
/// answer above it hides whenever it would be shown, because that one stops the questions. Empty when an answer fails:
/// that is reported otherwise, and nothing is known of what it would say.
std::vector<model::Problem> unreachable(Rehearsal&, const model::Page&);

}  // namespace content
