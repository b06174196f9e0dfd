#pragma once
#include <span>
#include <vector>

#include "content/script/syntax_mistakes.h"

namespace content {

/// Quotes that are curly, missing or too many, comments that never end, characters that belong in quotes: the first on
/// each line.
std::vector<SyntaxMistake> quote_mistakes(std::span<const Token> tokens);

}  // namespace content
