#pragma once
#include <set>
#include <string>

#include "base/soft_hyphen.h"
#include "model/page.h"

namespace content {

/// Fills in `carried` of every language: texts that were edited a little since they were translated keep what was
/// there. Only what nobody says any more was edited, and only in a language that small edits are known of. A text of an
/// answer is found where it stands in the script as one piece.
void carry_over_translations(model::Library&);

/// Every text that pages, their answers, signs and the clinic say. A text of an answer is one piece of its script.
std::set<std::string, base::AsHeard> texts_of_today(const model::Library&);

}  // namespace content
