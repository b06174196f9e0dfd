#pragma once
#include <optional>
#include <span>

#include "content/script/syntax_mistakes.h"

namespace content {

/// An `if` without its `then`, a function with a {, and one without its `end`, which Lua finds further down only.
std::optional<SyntaxMistake> decision_mistake(std::span<const Token> tokens);

}  // namespace content
