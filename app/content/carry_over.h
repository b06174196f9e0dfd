#pragma once
#include "model/page.h"

namespace content {

/// Fills in `carried` of every language: texts that were edited a little since they were translated keep what was
/// there. A text of an answer is found where it stands in the script as one piece.
void carry_over_translations(model::Library&);

}  // namespace content
