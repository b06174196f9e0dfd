#pragma once
#include <vector>

#include "content/wrong_warnings.h"

namespace content {

/// Adds what keeps visitors from harm and was changed since `before` by what looks like a slip: in a sign, a page's own
/// warning, or any text of a page that tells not to do something or sends for help, such as an item of a list or a
/// quiz. It lost a word such as "not", or where to get help and how soon, was cut in mid-sentence, or has another
/// number, or tells not to get help; a sign or a warning lost a part that tells what to do, or not to; two signs
/// exchanged what they say. What was translated anew in every language that visitors can choose is meant, but for a
/// lost "not" and what was cut. The same of a translation whose text is as it was, one that was that of another
/// warning, and one that is gone.
void add_weakened(const model::Library& now, const model::Library& before, std::vector<WrongWarning>&);

}  // namespace content
