#pragma once
#include <optional>
#include <string>

#include "content/script/block_options.h"
#include "content/script/keywords.h"

namespace content {

/// The readers of `quiz`, the `right` and `wrong` within it, `ask` and `answer`.
void read_quiz(const Call& call, Draft& draft);
void read_right(const Call& call, Draft& draft);
void read_wrong(const Call& call, Draft& draft);
void read_ask(const Call& call, Draft& draft);

/// The `id` of a question; reported where another one of the page has it.
std::string read_id(BlockOptions&, Draft&);
/// Reports when there are too many questions above it.
void count_question(const Call&, Draft&);

}  // namespace content
