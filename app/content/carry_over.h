#pragma once
#include "model/page.h"

namespace content {

/// Fills in `carried` of every language: texts that were edited a little since they were translated keep what was
/// there. Only what nobody says any more was edited, and only in a language that small edits are known of. A text of an
/// answer is found where it stands in the script as one piece.
void carry_over_translations(model::Library&);

}  // namespace content
