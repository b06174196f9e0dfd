#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "content/script/syntax_mistakes.h"

/// Numbers that were written with their unit, such as 130% or 90s.
namespace content {

/// What stands behind the number of an option that takes a number alone: `idle = 90s`, `text = 130%`,
/// `diagonal = 21.5"`. The first one among the tokens.
std::optional<SyntaxMistake> number_with_unit(std::span<const Token> tokens);

/// The number that a text begins with, as a script writes it: "21.5" for "21,5 inches"; empty without one.
std::string leading_number(std::string_view text);

}  // namespace content
