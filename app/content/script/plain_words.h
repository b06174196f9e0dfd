#pragma once
#include <optional>
#include <string_view>

#include "content/script/read.h"

namespace content {

/// Reads a file that is nothing but translate { "...", "..." } and language { name = "..." }, each written the plain
/// way, without Lua: ten languages are nine tenths of all files. Nothing for any other file, and for one in which
/// anything may be wrong: `read` then has the say, and gives the same reading of what is read here.
std::optional<Reading> read_plain_words(const File& file, std::string_view script);

}  // namespace content
