#pragma once
#include <optional>
#include <span>

#include "content/script/syntax_mistakes.h"

namespace content {

/// An `if` without its `then`, which Lua finds on a line further down only.
std::optional<SyntaxMistake> decision_mistake(std::span<const Token> tokens);

}  // namespace content
