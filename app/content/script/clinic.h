#pragma once
#include "content/script/words.h"

namespace content {

/// The reader of `clinic`.
void read_clinic(const Call& call, Draft& draft);

}  // namespace content
