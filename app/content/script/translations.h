#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "content/script/keywords.h"
#include "content/script/tokens.h"

namespace content {

/// The readers of `language`, `translate`, `avoid` and `claim`.
void read_language(const Call& call, Draft& draft);
void read_translate(const Call& call, Draft& draft);
void read_avoid(const Call& call, Draft& draft);
void read_claim(const Call& call, Draft& draft);

/// Reads a file that is nothing but translate { "...", "..." } and language { name = "..." }, each written the plain
/// way, without Lua. Nine tenths of all files are translations, and so are read three times as fast. Nothing for any
/// other file, and for one in which anything may be wrong: `read` then has the say, and gives the same language for
/// what is read here.
std::optional<model::Language> read_plain_translations(const File& file, std::string_view script);

/// Reads the notes of model::before_note, each for the translation below it.
void read_before_notes(std::string_view script, model::Language&);

/// A text in quotes on one line, not blank, with no escapes but for quotes and backslashes.
std::optional<std::string> plain_text(const Token&);

}  // namespace content
