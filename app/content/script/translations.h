#pragma once
#include "content/script/words.h"

namespace content {

/// The readers of `language` and `translate`.
void read_language(const Call& call, Draft& draft);
void read_translate(const Call& call, Draft& draft);

}  // namespace content
