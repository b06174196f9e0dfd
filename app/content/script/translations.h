#pragma once
#include <optional>
#include <string_view>

#include "content/script/keywords.h"

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

}  // namespace content
