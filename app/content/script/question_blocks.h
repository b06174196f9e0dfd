#pragma once
#include <optional>

#include "content/script/keywords.h"

namespace content {

/// The readers of `quiz`, the `right` and `wrong` within it, `ask` and `answer`.
void read_quiz(const Call& call, Draft& draft);
void read_right(const Call& call, Draft& draft);
void read_wrong(const Call& call, Draft& draft);
void read_ask(const Call& call, Draft& draft);

/// The ask of the page with that id; nothing when there is none.
const model::Ask* ask_called(const model::Page& page, std::string_view id);

}  // namespace content
