#pragma once
#include <optional>

#include "content/script/keywords.h"

namespace content {

/// The readers of `quiz`, the `right` and `wrong` within it, `ask` and `answer`.
void read_quiz(const Call& call, Draft& draft);
void read_right(const Call& call, Draft& draft);
void read_wrong(const Call& call, Draft& draft);
void read_ask(const Call& call, Draft& draft);
void read_answer(const Call& call, Draft& draft);

/// The function in the { } of an answer, as Function::reference; nothing when there is none.
std::optional<int> answer_function(const Value& value);

}  // namespace content
