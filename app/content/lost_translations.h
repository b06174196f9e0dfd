#pragma once
#include <set>
#include <string>
#include <vector>

#include "base/soft_hyphen.h"
#include "content/wrong_warnings.h"

namespace content {

/// Adds translations that `last` had of what is warned of still, and that are gone: taken out, emptied, or standing
/// beside another text, which nobody changed but there. Their words are empty.
void add_lost_translations(const model::Language& now, const model::Language& last,
                           const std::set<std::string, base::AsHeard>& warned, std::vector<WrongWarning>&);

/// Whether it is one of those.
bool is_lost_translation(const WrongWarning&);

/// Gives what lost its translation the one that visitors read last.
void put_back_lost(const std::vector<WrongWarning>&, const model::Library& last, model::Library&);

}  // namespace content
