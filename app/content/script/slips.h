#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "content/script/draft.h"
#include "content/script/tokens.h"

namespace content {

// Slips that are seen in what is written, and make everything behind them read wrongly. Each is reported, and mended in
// a copy of the script, line for line, so that the other mistakes of the page are found as well. Nothing when there are
// none.

/// Quotes that stand twice. Lua may read on without a word.
std::optional<std::string> without_doubled_quotes(std::string_view script, std::span<const Token> tokens, Draft&);

/// A full stop behind the closing quote of words. Lua may read on without a word.
std::optional<std::string> without_marks_behind_words(std::string_view script, std::span<const Token> tokens, Draft&);

/// In a script that Lua refuses: a block of several lines of which only the first was made a note.
std::optional<std::string> without_half_notes(std::string_view script, std::span<const Token> tokens, Draft&);

/// In a script that Lua refuses: notes without any mark.
std::optional<std::string> without_bare_notes(std::string_view script, std::span<const Token> tokens, Draft&);

/// In a script that Lua refuses: notes that begin with another mark than two dashes.
std::optional<std::string> without_foreign_notes(std::string_view script, std::span<const Token> tokens, Draft&);

/// In a script that Lua refuses: the marks between which programs such as git put two versions of some lines.
std::optional<std::string> without_versions(std::string_view script, std::span<const Token> tokens, Draft&);

/// In a script that Lua refuses: `else if`, where an 'elseif' was meant, which lacks no 'end'.
std::optional<std::string> without_two_word_elseif(std::string_view script, std::span<const Token> tokens, Draft&);

/// In a script that Lua refuses: words that go on over several lines between one pair of quotes.
std::optional<std::string> without_spread_words(std::string_view script, std::span<const Token> tokens, Draft&);

}  // namespace content
