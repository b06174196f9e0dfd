#pragma once
#include <optional>

#include "content/script/keywords.h"

namespace content {

/// The readers of `quiz`, the `right` and `wrong` within it, `ask` and `answer`.
void read_quiz(const Call& call, Draft& draft);
void read_right(const Call& call, Draft& draft);
void read_wrong(const Call& call, Draft& draft);
void read_ask(const Call& call, Draft& draft);

}  // namespace content
