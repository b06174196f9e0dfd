#pragma once
#include <cstddef>
#include <optional>
#include <span>

#include "content/script/syntax_mistakes.h"
#include "content/script/tokens.h"

namespace content {

// What a reader of a block's form meets at a token of it. Repairs count from the first token.

/// `list ( "a", "b" )`, `link [ to = "calves" ]`, also with a } at its end; `at` is the bracket, behind the keyword.
SyntaxMistake other_bracket(std::span<const Token> tokens, std::size_t at);

/// `{ no race = "No race" }`, `review by = ...`: a name in several words, or one that begins with a number. As a name
/// of the writer's own, `of_choice`, any is meant; else some options are.
std::optional<SyntaxMistake> name_in_words(std::span<const Token> tokens, std::size_t at, bool of_choice);

/// `yes = text "Rest.", danger "clot"` or `yes = "Rest." danger "clot"` in an answer, where blocks stand in { }: `at`
/// is the option. Nothing where its value is no such thing.
std::optional<SyntaxMistake> said_without_braces(std::span<const Token> tokens, std::size_t at);

}  // namespace content
