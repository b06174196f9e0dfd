#pragma once
#include <optional>
#include <string>
#include <vector>

#include "content/script/keywords.h"

namespace content {

/// `answer`, which says by what was chosen: with blocks for each choice of one question, or with a function.
void read_answer(const Call& call, Draft& draft);

/// The function in the { } of an answer, as Function::reference; nothing when there is none.
std::optional<int> answer_function(const Value& answer);

/// The blocks in the { } of an answer that it says for this choice. They are taken from the draft.
std::vector<model::Block> said_for(const Value& answer, const std::string& choice, Draft& draft);

}  // namespace content
