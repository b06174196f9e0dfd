#pragma once
#include <optional>
#include <span>
#include <vector>

#include "content/script/syntax_mistakes.h"

namespace content {

/// Words in double quotes within a text, which end it: "He said "no" to me."
std::optional<SyntaxMistake> quotes_within_words(std::span<const Token> tokens);

/// Quotes that are curly, missing or too many, comments that never end, characters that belong in quotes: the first on
/// each line.
std::vector<SyntaxMistake> quote_mistakes(std::span<const Token> tokens);

}  // namespace content
