#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "content/script/draft.h"
#include "content/script/tokens.h"

namespace content {

// Values that miss what belongs around them, where it is clear what was meant. Each is reported; given back is the
// script with them mended, line for line, or nothing where there are none.

/// `review_by = 3.12.2026`, `from = June 2027`: days without quotes, in whatever order.
std::optional<std::string> without_bare_days(std::string_view script, std::span<const Token> tokens, Draft& draft);

/// `on = "neck", "feet"`: several texts without { }.
std::optional<std::string> without_loose_lists(std::string_view script, std::span<const Token> tokens, Draft& draft);

/// `yes = text "Rest.", danger "clot"`: blocks of an answer without { }.
std::optional<std::string> without_loose_blocks(std::string_view script, std::span<const Token> tokens, Draft& draft);

/// `translate { "Calves", new: "Pantorrillas" }`: texts with a name before them, which have none.
std::optional<std::string> without_names_of_texts(std::string_view script, std::span<const Token> tokens, Draft& draft);

}  // namespace content
